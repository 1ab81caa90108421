import { expect, test } from "vitest";
import { parse } from "../language/index.ts";
import { relationsAmong, type TestedClaim } from "./relations.ts";

function claim(id: string, text: string): TestedClaim {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return { id, tree: parsed.value.tree };
}

const among = (...texts: string[]) =>
  relationsAmong(texts.map((text, i) => claim(`a/0${i + 1}`, text)));

test("one test written in two ways restates", () => {
  expect(
    among("trade(KAZ, CHN)[2023] over 41 bn USD", "trade(KAZ, CHN)[2023] > 41 bn USD"),
  ).toEqual([{ kind: "restates", from: "a/02", to: "a/01" }]);
});

test("two dates of one event contradict each other unless one is within the other", () => {
  expect(among("date(summit) = 2024-06-03", "date(summit) = 2024-07-03")).toEqual([
    { kind: "contradicts", from: "a/02", to: "a/01" },
  ]);
  expect(among("date(summit) = 2024", "date(summit) = 2024-07-03")).toEqual([]);
});

test("two ranks, two largest and two amounts of the same thing contradict each other", () => {
  expect(
    among("rank(CHN, trade(KAZ, *)[2017]) = 2", "rank(CHN, trade(KAZ, *)[2017]) = 1"),
  ).toHaveLength(1);
  expect(
    among("largest(trade(KAZ, *)[2017]) = RUS", "largest(trade(KAZ, *)[2017]) = CHN"),
  ).toHaveLength(1);
  expect(
    among("trade(KAZ, CHN)[2017] = 11.07 bn USD", "trade(KAZ, CHN)[2017] > 12 bn USD"),
  ).toHaveLength(1);
});

test("what can be true together, or is about another year, does not", () => {
  expect(
    among("trade(KAZ, CHN)[2017] about 11 bn USD", "trade(KAZ, CHN)[2017] > 10 bn USD"),
  ).toEqual([]);
  expect(among("rank(CHN, trade(KAZ, *)[2017]) = 2", "rank(CHN, trade(KAZ, *)[2023]) = 1")).toEqual(
    [],
  );
  expect(among("trade(KAZ, CHN)[2017] != 11 bn USD", "trade(KAZ, CHN)[2017] = 11 bn USD")).toEqual(
    [],
  );
});

test("an end that only one of two ranges includes keeps them apart", () => {
  expect(
    among("trade(KAZ, CHN)[2017] > 10 bn USD", "trade(KAZ, CHN)[2017] <= 10 bn USD"),
  ).toHaveLength(1);
  expect(among("trade(KAZ, CHN)[2017] >= 10 bn USD", "trade(KAZ, CHN)[2017] <= 10 bn USD")).toEqual(
    [],
  );
});

test("a part of a conjunction is enough", () => {
  expect(
    among(
      "gas-exports(TKM, RUS)[2008] about 40 bcm and gas-exports(TKM, RUS)[2017] = 0 bcm",
      "gas-exports(TKM, RUS)[2017] > 5 bcm",
    ),
  ).toHaveLength(1);
});
