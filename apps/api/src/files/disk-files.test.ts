import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packFilesContract } from "@ambit/core/testing";
import { afterAll, expect, test } from "vitest";
import { diskFiles } from "./disk-files.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function written(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pack-"));
  folders.push(folder);
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

packFilesContract("a disk", async (files) => diskFiles(await written(files)));

test("a folder in place of a file is a fault of the disk, not a missing file", async () => {
  const files = diskFiles(await written(new Map([["catalog.json/inside", ""]])));
  await expect(files.text("catalog.json")).rejects.toThrow(/EISDIR/);
});
