import { expect, test } from "vitest";
import { join } from "node:path";
import { ROOT } from "../built/index.ts";
import { run } from "../canary/run.ts";

test("a file that nobody imports, an export and a dependency that nobody uses are found", async () => {
  const { code, output } = await run("tests/package/fixtures/unused", "knip", [
    "--no-progress",
    "--config",
    join(ROOT, "knip.json"),
  ]);
  expect(code).toBe(1);
  expect(output).toMatch(/Unused files \(1\)\s+packages\/core\/src\/nobody\.ts/);
  expect(output).toMatch(/Unused exports \(1\)\s+unread\s/);
  expect(output).toMatch(/Unused dependencies \(1\)\s+nothing\s/);
}, 60_000);
