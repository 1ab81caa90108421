import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { editorSchemas } from "./editor-schemas.ts";
import { TINY } from "./tiny-folder.ts";

const ajv = new Ajv({ allErrors: true, formats: { uri: true } });
const schemas = new Map(
  [...editorSchemas()].map(([path, text]) => {
    const schema = JSON.parse(text) as { title: string; $comment: string };
    return [path, { schema, validate: ajv.compile(schema) }];
  }),
);
const errorsOf = (name: string, text: string) => {
  const { validate } = schemas.get(`schema/${name}.schema.json`) ?? {};
  return validate?.(parse(text)) === true ? [] : validate?.errors?.map((e) => e.message);
};

const EXCEPTIONS =
  "- rule: jumps\n  where: { dataset: bns }\n  findings: 1\n  cause: unknown\n" +
  '  reason: Cause not known.\n  since: "2024"\n';
const FILES: readonly (readonly [string, string])[] = [
  ["actor", "actors/KAZ.yml"],
  ["claim", "claims/an-article/01.yml"],
  ["dataset", "datasets/bns/dataset.yml"],
  ["event", "events/2015/accession.yml"],
  ["facility", "facilities/a-base.yml"],
  ["group", "groups/targets.yml"],
  ["indicator", "indicators/trade.yml"],
  ["pack", "pack.yml"],
  ["question", "questions/more-than-25.yml"],
  ["source", "sources/an-article.yml"],
];

test.each(FILES)("the schema of an %s takes a sound %s and refuses others", (name, file) => {
  const text = TINY[file] ?? "";
  expect(errorsOf(name, text)).toEqual([]);
  expect(errorsOf(name, `${text}surprise: 1\n`)).toContain("must NOT have additional properties");
  expect(errorsOf(name, "{}")).not.toEqual([]);
});

test("the schema of exceptions takes sound ones and refuses others", () => {
  expect(errorsOf("exceptions", EXCEPTIONS)).toEqual([]);
  expect(errorsOf("exceptions", EXCEPTIONS.replace("unknown", "obvious"))).not.toEqual([]);
  expect(errorsOf("exceptions", "{}")).toEqual(["must be array"]);
});

test("every schema is tried here, and says that it is generated", () => {
  const tried = [...FILES.map(([name]) => name), "exceptions"].toSorted();
  expect([...schemas.values()].map(({ schema }) => schema.title)).toEqual(tried);
  for (const { schema } of schemas.values()) expect(schema.$comment).toContain("Do not edit");
});
