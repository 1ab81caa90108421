import { expect, test } from "vitest";
import { run } from "./run.ts";

/** What core must not know, by the file that reaches for it. */
const FORBIDDEN = [
  ["browser.ts", "'document'"],
  ["browser.ts", "'window'"],
  ["disk.ts", "'node:fs'"],
  ["network.ts", "'fetch'"],
  ["network.ts", "'setTimeout'"],
  ["network.ts", "'console'"],
  ["node.ts", "'process'"],
  ["node.ts", "'Buffer'"],
] as const;

test("core's own compiler settings refuse the platform, name by name", async () => {
  const { code, output } = await run("tests/canary/fixtures/purity", "tsc", [
    "-p",
    "tsconfig.json",
  ]);
  expect(code).toBeGreaterThan(0);
  const lines = output.split("\n");
  for (const [file, name] of FORBIDDEN)
    expect(
      lines.some((line) => line.startsWith(file) && line.includes(name)),
      name,
    ).toBe(true);
  expect(lines.filter((line) => line.startsWith("sound.ts"))).toEqual([]);
});
