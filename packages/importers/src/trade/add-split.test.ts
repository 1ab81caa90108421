import { expect, test } from "vitest";
import { addSplit } from "./add-split.ts";
import { tradeRow } from "./trade-row.ts";

const at = { file: "a.csv", row: 2 };
const figure = (partner: string, value: string, flow: "exports" | "imports" = "imports") =>
  tradeRow({ flow, reporter: "USA", partner, period: "2011", value, file: "f1", at });

test("a reporter's imports are exports of its partner", () => {
  expect(figure("KAZ", "7")).toMatchObject({ reporter: "USA", from: "KAZ", to: "USA" });
  expect(figure("KAZ", "7", "exports")).toMatchObject({ reporter: "USA", from: "USA", to: "KAZ" });
});

test("parts of one partner are added up, flow by flow", () => {
  const rows = [figure("PSE", "1.5"), figure("PSE", "2"), figure("PSE", "4", "exports")];
  expect(addSplit(rows, new Set(["PSE"]))).toMatchObject([
    { from: "PSE", value: "3.5", note: "sum of parts" },
    { to: "PSE", value: "4", note: "" },
  ]);
});

test("a partner that is not declared as split stays twice, for the runner to find", () => {
  const rows = [figure("KAZ", "1"), figure("KAZ", "2")];
  expect(addSplit(rows, new Set(["PSE"]))).toEqual(rows);
});
