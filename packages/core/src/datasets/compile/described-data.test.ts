import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { DataPackage } from "./data-package.ts";
import { PROFILE } from "./frictionless-profile.ts";
import type { Field } from "./table-schema.ts";

/** The data of this repository: what is published is read as somebody would who has only the descriptor. */
const FOLDER = join(import.meta.dirname, "../../../../../data");
const described = JSON.parse(
  await readFile(join(FOLDER, "datapackage.json"), "utf8"),
) as DataPackage;

test("the published descriptor is a data package of version 2", () => {
  const validate = new Ajv({ allErrors: true, formats: { regex: true } }).compile(PROFILE);
  validate(described);
  expect(validate.errors).toBeNull();
});

test("every row of every table is as its schema says, and no key is there twice", async () => {
  const wrong: string[] = [];
  for (const { path, schema } of described.resources) {
    const [header = [], ...rows]: string[][] = parse(await readFile(join(FOLDER, path)));
    expect(header, path).toEqual(schema.fields.map((f) => f.name));
    const checks = schema.fields.map(checkOf);
    const keyColumns = schema.primaryKey.map((name) => header.indexOf(name));
    const keys = new Set<string>();
    for (const row of rows) {
      keys.add(keyColumns.map((i) => row[i]).join(" "));
      row.forEach((cell, i) => {
        if (!checks[i]?.(cell)) wrong.push(`${path} ${header[i]}: ${cell}`);
      });
    }
    if (keys.size !== rows.length) wrong.push(`${path}: ${rows.length - keys.size} keys again`);
  }
  expect(wrong).toEqual([]);
}, 60_000);

function checkOf({ type, constraints = {}, missingValues = [""] }: Field) {
  const { required, pattern, minimum = -Infinity, maximum = Infinity } = constraints;
  const shape = pattern === undefined ? undefined : new RegExp(pattern, "u");
  const allowed = constraints.enum && new Set(constraints.enum);
  return (cell: string): boolean => {
    if (missingValues.includes(cell)) return required !== true;
    if (type === "number") return Number(cell) >= minimum && Number(cell) <= maximum;
    return (shape?.test(cell) ?? true) && (allowed?.has(cell) ?? true);
  };
}
