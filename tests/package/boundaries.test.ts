import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { ROOT } from "../built/index.ts";
import { run } from "../canary/run.ts";

const CONFIG = join(ROOT, ".dependency-cruiser.mjs");
const Config = z.object({
  default: z.object({
    forbidden: z.array(z.object({ name: z.string(), comment: z.string(), severity: z.string() })),
  }),
});
const Cruised = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const { forbidden } = Config.parse(await import(pathToFileURL(CONFIG).href)).default;

async function violations() {
  const { output } = await run("tests/package/fixtures/walls", "depcruise", [
    "--config",
    CONFIG,
    "--output-type",
    "json",
    "packages",
    "apps",
    "tests",
  ]);
  return Cruised.parse(JSON.parse(output)).summary.violations.map(({ from, rule }) => ({
    rule: rule.name,
    file: from.split("/").at(-1) ?? "",
  }));
}

test("every rule is an error and says why in a sentence", () => {
  for (const { name, comment, severity } of forbidden) {
    expect(severity, name).toBe("error");
    expect(comment, name).toMatch(/^\S.{30,}[.]$/);
  }
});

test("each wall stops the file that breaks it, and nothing stops what is allowed", async () => {
  const found = await violations();
  for (const { name } of forbidden) {
    const files = found.filter((v) => v.rule === name).map((v) => v.file);
    // Of a circle, one of its files is named; of what can be reached, where the way begins.
    const expected = name === "core-ships-no-test-runner" ? "index.ts" : name;
    expect(files.filter((file) => file.startsWith(expected)).length, name).toBeGreaterThan(0);
  }
  expect(found.filter((v) => /^(allowed|node)\.ts$/.test(v.file))).toEqual([]);
}, 60_000);

test("components are seen as well as modules", async () => {
  const found = await violations();
  expect(found).toContainEqual({
    rule: "web-takes-only-types-from-the-api",
    file: "Component.svelte",
  });
}, 60_000);
