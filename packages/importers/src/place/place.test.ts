import { ActorId } from "@ambit/core/model";
import { expect, test } from "vitest";
import { cellAddress } from "../raw/index.ts";
import {
  ENGLISH,
  FRENCH,
  ISO3,
  M49,
  RUSSIAN,
  ignoreNames,
  placeByName,
  placeTable,
  readPlace,
} from "./index.ts";

const TABLES = [ENGLISH, RUSSIAN, FRENCH, ISO3, M49];

test.each(TABLES)("$title lead to well-formed ids that the code list has", (table) => {
  const beyond = new Set([...table.ids.values()].filter((id) => !ISO3.ids.has(id.toLowerCase())));
  expect([...table.ids.values()].every((id) => ActorId.safeParse(id).success)).toBe(true);
  expect([...beyond].every((id) => /^[a-z-]+$/.test(id))).toBe(true);
});

test("names of the five states in every table", () => {
  expect(
    ["Kazakhstan", "Kyrgyz Republic", "Tajikistan", "Turkmenistan", "Uzbekistan"].map((n) =>
      placeByName(ENGLISH, n),
    ),
  ).toEqual(["KAZ", "KGZ", "TJK", "TKM", "UZB"]);
  expect(
    ["Казахстан", "Кыргызстан", "Киргизия", "Таджикистан", "Туркменистан", "Узбекистан"].map((n) =>
      placeByName(RUSSIAN, n),
    ),
  ).toEqual(["KAZ", "KGZ", "KGZ", "TJK", "TKM", "UZB"]);
  expect(["398", "417", "762", "795", "860"].map((n) => placeByName(M49, n))).toEqual([
    "KAZ",
    "KGZ",
    "TJK",
    "TKM",
    "UZB",
  ]);
});

test("blanks, case, quotes, ё and Latin lookalikes do not matter", () => {
  expect(placeByName(RUSSIAN, "  Китaй ")).toBe("CHN");
  expect(placeByName(RUSSIAN, "Республикa \r\nКорея")).toBe("KOR");
  expect(placeByName(ENGLISH, "COTE D’IVOIRE")).toBe("CIV");
});

test("one name for two actors, and a line without a name, are mistakes in a table", () => {
  expect(() => placeTable("T", "AAA x\nBBB X\n")).toThrow('"x" is both AAA and BBB');
  expect(() => placeTable("T", "AAA\n")).toThrow("not");
  expect(placeTable("T", "# note\n\nAAA x y\n").ids.get("x y")).toBe("AAA");
});

test("an unknown name is an issue that names the cell; an ignored one is not a place", () => {
  const at = cellAddress("a.xls", "2023", 6, 0);
  const groups = ignoreNames("Страны СНГ");
  expect(readPlace(RUSSIAN, "Россия", at, groups)).toEqual({ ok: true, value: "RUS" });
  expect(readPlace(RUSSIAN, " Страны СНГ", at, groups)).toEqual({ ok: true, value: undefined });
  expect(readPlace(RUSSIAN, "Страны ЕС", at, groups)).toMatchObject({
    ok: false,
    issues: [
      {
        code: "place.unknown",
        file: "a.xls",
        path: ["sheet 2023, row 7, column A"],
        found: '"Страны ЕС"',
      },
    ],
  });
  expect(readPlace(RUSSIAN, null, at, groups).ok).toBe(false);
});
