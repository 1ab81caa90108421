import { expect, test } from "vitest";
import { datasetBibtex, datasetRis, datasetText, type CitedDataset } from "./dataset.ts";

const cited: CitedDataset = {
  id: "kaz-bns",
  producer: "Bureau of National Statistics",
  title: "Foreign trade & more",
  edition: "annual tables",
  released: "2024-07-25",
  url: "https://example.org/a_b",
  release: { released: "2026-11-21", hash: "0123456789abcdef" },
  path: "/datasets/kaz-bns/",
};

test("cites the producer first and this evidence base last", () => {
  const text = datasetText(cited);
  expect(text.startsWith("Bureau of National Statistics (2024). Foreign trade & more.")).toBe(true);
  expect(text).toContain("Ambit, release of 2026-11-21 (0123456789ab), dataset kaz-bns");
});

test("leaves out an address that is not known", () => {
  expect(datasetText({ ...cited, url: undefined })).not.toContain("http");
  expect(datasetBibtex({ ...cited, url: undefined })).not.toContain("howpublished");
  expect(datasetRis({ ...cited, url: undefined })).not.toContain("UR");
});

test("escapes what TeX would read as a command, but not an address", () => {
  const entry = datasetBibtex(cited);
  expect(entry).toContain("Foreign trade \\& more");
  expect(entry).toContain("\\url{https://example.org/a_b}");
});

test("a RIS record begins with its type and ends with its end", () => {
  const lines = datasetRis(cited).split("\n");
  expect(lines[0]).toBe("TY  - DATA");
  expect(lines.at(-1)).toBe("ER  - ");
});

test("a copy that was read is called one, and is not the producer's address", () => {
  const copied = { ...cited, url: undefined, copy: "https://github.com/somebody/else" };
  const said = "Files read from the copy at https://github.com/somebody/else.";
  for (const text of [datasetText(copied), datasetBibtex(copied), datasetRis(copied)])
    expect(text).toContain(said);
  expect(datasetBibtex(copied)).not.toContain("howpublished");
  expect(datasetRis(copied)).not.toContain("UR  -");
});
