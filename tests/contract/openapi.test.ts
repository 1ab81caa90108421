import { createApp } from "@ambit/api";
import { diskFiles } from "@ambit/api/disk-files";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { z } from "zod";
import { PACK } from "../built/index.ts";
import { EXAMPLES } from "./examples.ts";

const app = createApp(
  () => diskFiles(PACK),
  (error) => {
    throw error;
  },
);

const Operation = z.looseObject({
  summary: z.string().min(1),
  tags: z.array(z.string()).min(1),
  parameters: z
    .array(z.looseObject({ in: z.enum(["query", "path"]), name: z.string() }))
    .default([]),
  responses: z.record(
    z.string(),
    z.looseObject({ content: z.record(z.string(), z.looseObject({})).optional() }),
  ),
});
const OpenApi = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

const response = await app.request("/openapi.json");
const written: Record<string, unknown> = z.looseObject({}).parse(await response.json());
const { paths } = OpenApi.parse(written);
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    pointer: `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}/responses`,
    operation,
  })),
);
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(written, "openapi");

/** The schema that the document gives for an answer; a status or media type that it does not give is a failure. */
function schemaOf(pointer: string, status: number, media: string) {
  return ajv.compile({
    $ref: `openapi#${pointer}/${status}/content/${media.replaceAll("/", "~1")}/schema`,
  });
}

test("the document is valid OpenAPI", async () => {
  const result = await new Validator().validate(written);
  expect(result).toMatchObject({ valid: true });
});

test("each documented operation has examples here, and no example is of another", () => {
  expect(operations.map((o) => o.name).toSorted()).toEqual(Object.keys(EXAMPLES).toSorted());
});

test("what is not documented is not answered with the schema of something else", () => {
  expect(() => schemaOf("/paths/~1v1/get/responses", 299, "application/json")).toThrow(/resolve/);
});

test.for(operations)("$name answers as documented", async ({ name, pointer, operation }) => {
  const statuses = new Set<string>();
  for (const { path, init, media = "application/json" } of EXAMPLES[name] ?? []) {
    const answer = await app.request(path, init);
    statuses.add(String(answer.status));
    const type = answer.headers.get("Content-Type")?.split(";")[0] ?? "";
    const expected = answer.status === 200 ? media : "application/problem+json";
    expect(type, path).toBe(expected);
    if (!type.endsWith("json")) continue;
    const validate = schemaOf(pointer, answer.status, type);
    const body: unknown = await answer.json();
    expect(validate(body) ? [] : validate.errors, `${path} ${answer.status}`).toEqual([]);
  }
  expect([...statuses].toSorted(), "every documented status has an example").toEqual(
    Object.keys(operation.responses).toSorted(),
  );
});

test.for(operations.filter((o) => o.operation.parameters.some((p) => p.in === "query")))(
  "$name knows the parameters that it documents",
  async ({ name, operation }) => {
    const [path = ""] = (EXAMPLES[name] ?? []).map((example) => example.path.split("?")[0]);
    for (const parameter of operation.parameters.filter((p) => p.in === "query")) {
      const answer = await app.request(`${path}?${parameter.name}=1`);
      expect(await answer.text(), parameter.name).not.toContain("unknown_parameter");
    }
  },
);
