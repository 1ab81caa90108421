import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { ceias } from "./index.ts";

const TABLE = `Year,Name,Level,Country,Continent,Developed country,Communist country,Developing country
2008,Hu Jintao,President,Tajikistan,Asia,0,0,1
2007,Wen Jiabao,Premier,Uzbekistan,Asia,0,0,1
2007,Hu Jintao,President,Uzbekistan,Asia,0,0,1
1950,Zhou Enlai,Premier,Soviet Union,Europe,0,1,0
`;

// Lines that stand twice in the file, and that the importer must find there.
const PAIRS = [
  "1971,Zhou Enlai,Premier,Vietnam,Asia,0,1,0",
  "2004,Wen Jiabao,Premier,United Kingdom,Europe,1,0,0",
  "2011,Hu Jintao,President,United States,North America,1,0,0",
  "2011,Wen Jiabao,Premier,Indonesia,Asia,0,0,1",
  "2013,Xi Jinping,President,Indonesia,Asia,0,0,1",
  "2013,Xi Jinping,President,Russia,Europe,0,0,1",
  "2015,Xi Jinping,President,Russia,Europe,0,0,1",
].flatMap((line) => [`${line}\n`, `${line}\n`]);

function read(text: string) {
  const [dataset] = ceias.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text + PAIRS.join("") }));
}

test("visits to a state in a year are counted, and the note names the visitors", () => {
  const all = figures(read(TABLE));
  expect(all).toContain("ceias CHN RUS 2013 2 (Xi Jinping)");
  expect(all.slice(0, 3)).toEqual([
    "ceias CHN TJK 2008 1 (Hu Jintao)",
    "ceias CHN UZB 2007 2 (Hu Jintao, Wen Jiabao)",
    "ceias CHN SUN 1950 1 (Zhou Enlai)",
  ]);
});

test("an unknown office and an unknown state are issues", () => {
  expect(codes(read(TABLE.replace("President,Taj", "Envoy,Taj")))).toEqual(["raw.choice"]);
  expect(codes(read(TABLE.replace("Tajikistan", "Syldavia")))).toEqual(["place.unknown"]);
});

test("a line that stands twice without being known to, and a third one of a known pair, are issues", () => {
  expect(codes(read(`${TABLE}2008,Hu Jintao,President,Tajikistan,Asia,0,0,1\n`))).toEqual([
    "raw.row-twice",
  ]);
  expect(codes(read(TABLE + (PAIRS[0] ?? "")))).toEqual(["raw.repeat-differs"]);
});
