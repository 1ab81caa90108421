import { expect, test } from "vitest";
import { buildEngine, figures, verdictOf } from "../testing/index.ts";

const law = (actor: string, value: number) => figures("wgi", "imf", "law", actor, { 2018: value });
const status = (known: Record<string, number>) => {
  const engine = buildEngine(Object.entries(known).flatMap(([id, value]) => law(id, value)));
  return (text: string) => verdictOf(engine, text).status;
};
const EVERY = "every s in {KAZ, KGZ, UZB}: law(s)[2018] < 0";
const SOME = "some s in {KAZ, KGZ, UZB}: law(s)[2018] < 0";
const ONLY = "only s in {KAZ, KGZ, UZB}: law(s)[2018] < 0";

test("with all figures each quantifier counts who holds", () => {
  const all = status({ KAZ: -1, KGZ: -1, UZB: -1 });
  expect([all(EVERY), all(SOME), all(ONLY)]).toEqual(["supported", "supported", "refuted"]);
  const one = status({ KAZ: -1, KGZ: 1, UZB: 1 });
  expect([one(EVERY), one(SOME), one(ONLY)]).toEqual(["refuted", "supported", "supported"]);
  const none = status({ KAZ: 1, KGZ: 1, UZB: 1 });
  expect([none(EVERY), none(SOME), none(ONLY)]).toEqual(["refuted", "refuted", "refuted"]);
});

test("who is not seen can be the one that matters", () => {
  const two = status({ KAZ: -1, KGZ: -1 });
  expect([two(EVERY), two(SOME), two(ONLY)]).toEqual(["undetermined", "supported", "refuted"]);
  const one = status({ KAZ: -1, KGZ: 1 });
  expect([one(EVERY), one(SOME), one(ONLY)]).toEqual(["refuted", "supported", "undetermined"]);
  const none = status({ KAZ: 1, KGZ: 1 });
  expect([none(EVERY), none(SOME), none(ONLY)]).toEqual([
    "refuted",
    "undetermined",
    "undetermined",
  ]);
});

test("a quantifier denied turns what is decided", () => {
  const two = status({ KAZ: -1, KGZ: -1 });
  expect(two(`not (${EVERY})`)).toBe("undetermined");
  expect(two(`not (${SOME})`)).toBe("refuted");
});

test("the trace says for whom it holds, for whom not, and who is not known", () => {
  const engine = buildEngine([...law("KAZ", -1), ...law("KGZ", 1)]);
  const [reading] = verdictOf(engine, EVERY).readings;
  expect(reading?.values[0]?.text).toBe(
    "holds for Kazakhstan; not for Kyrgyzstan; not known for Uzbekistan",
  );
});

test("quantifiers nest", () => {
  const engine = buildEngine([
    ...figures("a", "imf", "exports", "KAZ>CHN", { 2018: 5 }),
    ...figures("a", "imf", "exports", "KAZ>RUS", { 2018: 6 }),
    ...figures("a", "imf", "exports", "KGZ>CHN", { 2018: 7 }),
    ...figures("a", "imf", "exports", "KGZ>RUS", { 2018: 1 }),
  ]);
  const says = (text: string) => verdictOf(engine, text).status;
  const body = "exports(s, p)[2018] > 5 USD";
  expect(says(`every s in {KAZ, KGZ}: some p in {CHN, RUS}: ${body}`)).toBe("supported");
  expect(says(`some p in {CHN, RUS}: every s in {KAZ, KGZ}: ${body}`)).toBe("refuted");
});

test("a variable can say who reports", () => {
  const engine = buildEngine([
    ...figures("imts", "KAZ", "exports", "KAZ>CHN", { 2018: 5 }),
    ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2018: 9 }),
  ]);
  const says = (text: string) => verdictOf(engine, text).status;
  expect(says("every r in {KAZ, CHN}: exports(KAZ, CHN)[2018] by r > 4 USD")).toBe("supported");
  expect(says("every r in {KAZ, CHN}: exports(KAZ, CHN)[2018] by r > 6 USD")).toBe("refuted");
  expect(says("only r in {KAZ, CHN}: exports(KAZ, CHN)[2018] by r > 6 USD")).toBe("supported");
});
