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

function read(text: string) {
  const [dataset] = ceias.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("visits to a state in a year are counted, and the note names the visitors", () => {
  expect(figures(read(TABLE))).toEqual([
    "ceias CHN TJK 2008 1 (Hu Jintao)",
    "ceias CHN UZB 2007 2 (Hu Jintao, Wen Jiabao)",
    "ceias CHN SUN 1950 1 (Zhou Enlai)",
  ]);
});

test("an unknown office and an unknown state are issues", () => {
  expect(codes(read(TABLE.replace("President,Taj", "Envoy,Taj")))).toEqual(["raw.choice"]);
  expect(codes(read(TABLE.replace("Tajikistan", "Syldavia")))).toEqual(["place.unknown"]);
});
