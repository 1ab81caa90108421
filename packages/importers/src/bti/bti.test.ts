import { expect, test } from "vitest";
import { codes } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { COLUMNS } from "./columns.ts";
import { bti } from "./index.ts";

function table(cells: Readonly<Record<string, string>>): string {
  return `${COLUMNS.join(",")}\n${COLUMNS.map((c) => cells[c] ?? "NA").join(",")}\n`;
}

const KAZ = {
  bti_country: "Kazakhstan",
  year: "2022",
  S_Status_Index: "4.93809523809524",
  G_Governance_Index: "4.56216820987654",
};

function read(text: string) {
  const [dataset] = bti.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("status and governance are taken out of the many columns", () => {
  const rows = read(table(KAZ));
  expect(
    rows.ok && rows.value.map((r) => `${r.indicator} ${r.from} ${r.period} ${r.value}`),
  ).toEqual(["bti-status KAZ 2022 4.93809523809524", "bti-governance KAZ 2022 4.56216820987654"]);
});

test("a country that nobody knows is an issue", () => {
  expect(codes(read(table({ ...KAZ, bti_country: "Borduria" })))).toEqual(["place.unknown"]);
});
