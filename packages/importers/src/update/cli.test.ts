import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));

test("the command line lists the publishers", { timeout: 30_000 }, () => {
  const { status, stdout } = spawnSync(process.execPath, [CLI], { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toContain("world-bank: World Development Indicators");
});

test("the command line ends with 1 on an unknown publisher", { timeout: 30_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, [CLI, "unctad"], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain('There is no publisher "unctad".');
});
