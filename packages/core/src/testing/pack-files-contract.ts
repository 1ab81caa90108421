import { expect, test } from "vitest";
import type { PackFiles } from "../datasets/index.ts";

const TEXT = '{"name":"Қазақстан, 哈萨克斯坦"}\n';
const BYTES = Uint8Array.from({ length: 300 }, (_, i) => i % 256);

/** What every source of a compiled pack's files has to do. `open` is given the files that it has to hold. */
export function packFilesContract(
  name: string,
  open: (files: ReadonlyMap<string, string | Uint8Array>) => PackFiles | Promise<PackFiles>,
): void {
  const files = new Map<string, string | Uint8Array>([
    ["catalog.json", TEXT],
    ["empty.json", ""],
    ["observations/gas-exports.parquet", BYTES],
    ["verdicts/an-article/01.json", "{}"],
  ]);

  test(`${name}: text comes back as it was, in any script`, async () => {
    expect(await (await open(files)).text("catalog.json")).toBe(TEXT);
  });

  test(`${name}: bytes come back as they were`, async () => {
    const bytes = await (await open(files)).bytes("observations/gas-exports.parquet");
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect([...(bytes ?? [])]).toEqual([...BYTES]);
  });

  test(`${name}: a path may lead through folders`, async () => {
    expect(await (await open(files)).text("verdicts/an-article/01.json")).toBe("{}");
  });

  test(`${name}: an empty file is there`, async () => {
    expect(await (await open(files)).text("empty.json")).toBe("");
  });

  test(`${name}: a file that is not there is undefined, not an error`, async () => {
    const opened = await open(files);
    expect(await opened.text("nothing.json")).toBeUndefined();
    expect(await opened.bytes("observations/nothing.parquet")).toBeUndefined();
    expect(await opened.text("no-folder/nothing.json")).toBeUndefined();
  });

  test(`${name}: a file can be read again, and several at a time`, async () => {
    const opened = await open(files);
    const texts = await Promise.all([opened.text("catalog.json"), opened.text("catalog.json")]);
    expect(texts).toEqual([TEXT, TEXT]);
    expect(await opened.text("catalog.json")).toBe(TEXT);
  });
}
