import { expect, test } from "vitest";
import { parse } from "../parse/parse.ts";
import { SAMPLE } from "../sample.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { explain } from "./explain.ts";

function said(text: string, vocabulary: Vocabulary = SAMPLE): string {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return explain(parsed.value.tree, vocabulary);
}

test("a count of people is their number", () => {
  expect(said("students(KAZ, RUS)[2018] between 1 persons and 2 k persons")).toBe(
    "The number of students from Kazakhstan in Russia in 2018 was between 1 and 2 thousand.",
  );
  expect(said("students(KAZ, RUS)[2018] > students(KAZ, CHN)[2018]")).toBe(
    "Students from Kazakhstan in Russia in 2018 were more than students from Kazakhstan in China in 2018.",
  );
  expect(said("population(KAZ)[2018] = 1 persons")).toBe(
    "Population of Kazakhstan in 2018 was 1 person to the precision given.",
  );
});

test("people are many, whatever their noun ends in", () => {
  const students = SAMPLE.indicator("students");
  const vocabulary: Vocabulary = {
    ...SAMPLE,
    indicator: () => students && { ...students, phrase: "people born in {a} who live in {b}" },
  };
  expect(said("students(KGZ, RUS)[2021] = 1,146,175 persons", vocabulary)).toBe(
    "The number of people born in Kyrgyzstan who live in Russia in 2021 was 1,146,175 to the precision given.",
  );
  expect(said("students(KGZ, RUS)[2021] > students(KGZ, KAZ)[2021]", vocabulary)).toContain(
    "who live in Russia in 2021 were more than people born",
  );
});

test("one of a unit, and a quarter of a year, are said as people say them", () => {
  expect(said("exports(KAZ, CHN)[2018-Q3] > 1 USD")).toBe(
    "Goods exports from Kazakhstan to China in the third quarter of 2018 were more than 1 US dollar.",
  );
});
