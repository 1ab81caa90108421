import { buildCatalog, buildDataset, buildStore, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { correctionsOf } from "./corrections.ts";

const catalog = buildCatalog({
  datasets: {
    cow: buildDataset({
      corrections: [
        {
          id: "rus-to-kaz",
          status: "unreliable",
          where: { indicator: "exports", from: "RUS", to: "KAZ", years: [2010, 2012] },
          reason: "Too small.",
          evidence: "The other side's figures.",
        },
        { id: "all", status: "provisional", where: {}, reason: "New.", evidence: "The publisher." },
      ],
    }),
    other: buildDataset(),
  },
});
const store = buildStore([
  ...figures("cow", "imf", "exports", "RUS>KAZ", { 2009: 1, 2010: 1, 2012: 1 }),
  ...figures("cow", "imf", "exports", "KAZ>RUS", { 2011: 1 }),
  ...figures("other", "RUS", "exports", "RUS>KAZ", { 2011: 1 }),
]);

test("counts the figures that a correction marks, in its own dataset only", () => {
  const [one, all] = correctionsOf(catalog, store, "cow");
  expect(one).toMatchObject({ figures: 2, status: "unreliable" });
  expect(one?.where).toContain("Russia to Kazakhstan, 2010–2012");
  expect(all).toMatchObject({ figures: 4, where: "every figure" });
});

test("a dataset without corrections has none", () => {
  expect(correctionsOf(catalog, store, "other")).toEqual([]);
});
