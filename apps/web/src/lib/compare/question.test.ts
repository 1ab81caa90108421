import { expect, test } from "vitest";
import type { Options } from "./comparison.ts";
import { addressOf, plainQuestion, questionOf, type Question } from "./question.ts";

const OPTIONS: Options = {
  targets: [{ id: "KAZ", name: "Kazakhstan", said: "Kazakhstan" }],
  suitors: [],
  indicators: [
    { id: "trade", name: "Trade", targetPlace: 0, window: 1, headline: true, targets: ["KAZ"] },
    {
      id: "exports",
      name: "Exports",
      targetPlace: 0,
      window: 1,
      headline: false,
      targets: ["KAZ"],
    },
  ],
  mirrors: [],
  thisYear: 2026,
  released: "2026-11-21",
  hash: "0123456789abcdef",
};
const LANDING = { target: "KAZ", indicator: "trade" };
const PLAIN: Question = plainQuestion(LANDING);

test("an address without a query asks what the page is about", () => {
  expect(questionOf(new URLSearchParams(""), LANDING)).toEqual(PLAIN);
  expect(addressOf(PLAIN, OPTIONS)).toBe("/compare/KAZ/trade/");
});

test("every part of a question comes back from its address", () => {
  const question: Question = {
    target: "KAZ",
    indicator: "exports",
    actors: ["CHN", "eu"],
    reading: "bns-by-KAZ",
    as: "share",
    year: 2019,
    from: 2000,
    also: "imf-imts-partner",
    events: true,
    view: "slope",
  };
  const address = addressOf(question, OPTIONS);
  expect(address).toBe(
    "/compare/?target=KAZ&indicator=exports&actors=CHN,eu&reading=bns-by-KAZ&as=share&year=2019&from=2000&also=imf-imts-partner&events=1&view=slope",
  );
  expect(questionOf(new URL(address, "https://a.example").searchParams, LANDING)).toEqual(question);
});

test("what makes no sense in an address is as if it were not there", () => {
  const query = new URLSearchParams("year=soon&as=pie&view=pie&from=x&actors=,,CHN,CHN");
  expect(questionOf(query, LANDING)).toEqual({ ...PLAIN, actors: ["CHN"] });
});
