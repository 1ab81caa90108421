import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../built/index.ts";
import { run } from "./run.ts";

async function formatted(text: string) {
  const folder = await mkdtemp(join(tmpdir(), "format-"));
  try {
    await writeFile(join(folder, "one.ts"), text);
    return await run(".", "oxfmt", ["--config", join(ROOT, ".oxfmtrc.json"), "--check", folder]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("what is not formatted is named, what is formatted passes", async () => {
  const crooked = await formatted("export const   a = {b:1,\n c : 2}\n");
  expect(crooked.code).toBe(1);
  expect(crooked.output).toContain("one.ts");
  expect((await formatted("export const a = 1;\n")).code).toBe(0);
});
