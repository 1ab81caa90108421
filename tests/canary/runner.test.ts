import { expect, test } from "vitest";
import { run } from "./run.ts";

test("a test that fails or asserts nothing fails the run, and so does a file that does not load", async () => {
  const { code, output } = await run("tests/canary/fixtures/runner", "vitest", ["run"]);
  expect(code).toBe(1);
  expect(output.trimEnd().split("\n").at(-1)).toBe("1 passed, 3 failed, 1 skipped");
});
