import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { ROOT } from "../built/index.ts";
import { run } from "./run.ts";

/** Beside the site's sources, so that `#lib` leads where it leads there; git does not see it. */
const FOLDER = join(ROOT, "apps/web/.canary");

beforeAll(() => cp(join(ROOT, "tests/canary/fixtures/components"), FOLDER, { recursive: true }));
afterAll(() => rm(FOLDER, { recursive: true }));

/** The command of a script of the site that starts this program, as it is written there. */
async function commandOf(script: string, program: string): Promise<readonly string[]> {
  const manifest = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(ROOT, "apps/web/package.json"), "utf8")));
  const commands = manifest.scripts[script]?.split("&&").map((one) => one.trim().split(/\s+/));
  return commands?.find(([first]) => first === program) ?? [];
}

test("the site's svelte-check sees a wrong prop through #lib", async () => {
  const [program = "", ...args] = await commandOf("check", "svelte-check");
  expect(program).toBe("svelte-check");
  const { code, output } = await run("apps/web", program, [
    ...args,
    "--tsconfig",
    ".canary/tsconfig.json",
  ]);
  expect(code).toBe(1);
  expect(output).toContain("WrongProp.svelte:5:6");
  expect(output).toContain("Type 'number' is not assignable to type 'string'");
});

test("the site's ESLint sees what is careless in a component", async () => {
  const [program = ""] = await commandOf("lint", "eslint");
  expect(program).toBe("eslint");
  const { code, output } = await run("apps/web", program, [".canary"]);
  expect(code).toBe(1);
  const rules = ["no-unused-vars", "require-each-key", "no-at-html-tags", "button-has-type"];
  for (const rule of rules) expect(output).toContain(rule);
});
