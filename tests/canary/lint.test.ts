import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../built/index.ts";
import { run } from "./run.ts";

async function findings() {
  const { code, output } = await run("tests/canary/fixtures", "oxlint", [
    "--type-aware",
    "--config",
    join(ROOT, ".oxlintrc.json"),
    "--format",
    "unix",
    "lint",
  ]);
  return { code, lines: output.split("\n").filter((line) => /^\S+\.ts:\d+/.test(line)) };
}

const EXPECTED = [
  ["floating.ts", "no-floating-promises"],
  ["loose.ts", "no-explicit-any"],
  ["loose.ts", "no-console"],
  ["circle-a.ts", "no-cycle"],
  ["core/src/clock.ts", "no-restricted-properties"],
] as const;

test("each careless line is found, and nothing in the careful one", async () => {
  const { code, lines } = await findings();
  expect(code).toBe(1);
  for (const [file, rule] of EXPECTED)
    expect(
      lines.some((line) => line.includes(file) && line.includes(rule)),
      rule,
    ).toBe(true);
  expect(lines.filter((line) => line.includes("sound.ts"))).toEqual([]);
});
