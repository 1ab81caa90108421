import { expect, test } from "vitest";
import { buildEngine, figures, outcomesOf, verdictOf, type Values } from "../testing/index.ts";

const exports = (dataset: string, place: string, values: Values, reporter = "KAZ") =>
  figures(dataset, reporter, "exports", place, values);

// Turns from Russia to China in 2018; 2017 lacks China.
const turn = [
  ...exports("bns", "KAZ>CHN", { 2015: 10, 2016: 12, 2018: 14, 2019: 15 }),
  ...exports("bns", "KAZ>RUS", { 2015: 30, 2016: 31, 2017: 20, 2018: 8, 2019: 7 }),
];
const engine = buildEngine(turn);
const says = (text: string, asOf?: string) =>
  verdictOf(engine, text, asOf === undefined ? {} : { asOf }).status;

const CHINA_LEADS = "exports(KAZ, CHN) > exports(KAZ, RUS)";
const RUSSIA_LEADS = "exports(KAZ, RUS) > exports(KAZ, CHN)";

test("the first year is the one after the last in which the test failed", () => {
  expect(says(`first-year(${CHINA_LEADS}) = 2018`)).toBe("supported");
  expect(says(`first-year(${CHINA_LEADS}) = 2019`)).toBe("refuted");
  expect(says(`first-year(${CHINA_LEADS}) between 2017 and 2018`)).toBe("supported");
});

test("a gap before the year found is passed over and named", () => {
  const [reading] = verdictOf(engine, `first-year(${CHINA_LEADS}) = 2018`).readings;
  expect(reading?.notes).toEqual(["This reading has no usable figures for 2017."]);
});

test("the last year needs a later one in which the test fails", () => {
  expect(says(`last-year(${RUSSIA_LEADS}) = 2016`)).toBe("supported");
  expect(says(`last-year(${CHINA_LEADS}) = 2019`)).toBe("undetermined");
  expect(says(`last-year(${CHINA_LEADS}) = 2023`)).toBe("undetermined");
  expect(says(`last-year(${CHINA_LEADS}) >= 2019`)).toBe("supported");
  expect(says(`last-year(${CHINA_LEADS}) = 2017`)).toBe("refuted");
});

test("a reading in which the test holds from the start claims no first year", () => {
  expect(says("first-year(exports(KAZ, CHN) > 5 USD) = 2015")).toBe("undetermined");
  expect(says("first-year(exports(KAZ, CHN) > 5 USD) = 2010")).toBe("undetermined");
  expect(says("first-year(exports(KAZ, CHN) > 5 USD) <= 2015")).toBe("supported");
  expect(says("first-year(exports(KAZ, CHN) > 5 USD) = 2016")).toBe("refuted");
});

test("what never held did not first hold in a year that was seen", () => {
  expect(says("first-year(exports(KAZ, CHN) > 100 USD) = 2016")).toBe("refuted");
  expect(says("first-year(exports(KAZ, CHN) > 100 USD) = 2023")).toBe("undetermined");
  expect(says("last-year(exports(KAZ, CHN) > 100 USD) = 2018")).toBe("refuted");
});

test("what never held may have held in a year without figures", () => {
  const gap = buildEngine(exports("bns", "KAZ>CHN", { 2015: 10, 2017: 12 }));
  const status = (text: string) => verdictOf(gap, text).status;
  expect(status("first-year(exports(KAZ, CHN) > 100 USD) = 2016")).toBe("undetermined");
  expect(status("first-year(exports(KAZ, CHN) > 100 USD) = 2015")).toBe("refuted");
});

test("a reading that starts later than the reporter's other figures claims no first year", () => {
  const both = buildEngine([
    ...exports("old", "KAZ>CHN", { 2000: 40, 2001: 9 }),
    ...exports("old", "KAZ>RUS", { 2000: 30, 2001: 30 }),
    ...turn,
  ]);
  const verdict = verdictOf(both, `first-year(${CHINA_LEADS}) = 2018`);
  expect(outcomesOf(verdict)).toEqual({ "bns-by-KAZ": "unknown", "old-by-KAZ": "refuted" });
  expect(verdict.readings.find((r) => r.reading.id === "bns-by-KAZ")?.notes).toContain(
    "This reading begins after 2000 to 2014.",
  );
});

test("a reading that ends before the reporter's other figures refutes no last year", () => {
  const both = buildEngine([
    ...turn,
    ...exports("new", "KAZ>CHN", { 2019: 5, 2020: 5, 2021: 50 }),
    ...exports("new", "KAZ>RUS", { 2019: 30, 2020: 30, 2021: 30 }),
  ]);
  const verdict = verdictOf(both, `last-year(${RUSSIA_LEADS}) = 2020`);
  expect(outcomesOf(verdict)).toEqual({ "new-by-KAZ": "supported", "bns-by-KAZ": "unknown" });
});

test("a compiler's series that ends early refutes no last year", () => {
  const both = buildEngine([
    ...figures("cow", "imf", "exports", "KAZ>CHN", { 2012: 9, 2013: 3 }),
    ...exports("bns", "KAZ>CHN", { 2012: 9, 2013: 3, 2014: 9, 2015: 3 }),
  ]);
  const verdict = verdictOf(both, "last-year(exports(KAZ, CHN) > 5 USD) = 2014");
  expect(outcomesOf(verdict)).toEqual({ "bns-by-KAZ": "supported", cow: "unknown" });
});

// Russia's figures end in 2021, China's in 2024: what the later years were like nobody saw.
const lopsided = buildEngine([
  ...exports("chn", "KAZ>CHN", { 2019: 9, 2020: 21, 2021: 25, 2022: 31, 2023: 41, 2024: 43 }),
  ...exports("chn", "KAZ>RUS", { 2019: 20, 2020: 19, 2021: 26 }),
]);
const lopsidedVerdict = (text: string) => verdictOf(lopsided, text);

test("a series that ends sooner than the other leaves the last year open, and what it lacks is named", () => {
  const verdict = lopsidedVerdict(`last-year(${CHINA_LEADS}) = 2023`);
  expect(verdict.status).toBe("undetermined");
  expect(verdict.missing.map((m) => `${m.from} ${m.to} ${m.period}`)).toEqual([
    "KAZ RUS 2024",
    "KAZ RUS 2023",
    "KAZ RUS 2022",
  ]);
  expect(verdict.readings[0]?.notes).toEqual(["This reading ends before 2022, 2023, 2024."]);
  expect(lopsidedVerdict(`last-year(${CHINA_LEADS}) = 2020`).status).toBe("undetermined");
  expect(lopsidedVerdict(`last-year(${CHINA_LEADS}) >= 2020`).status).toBe("supported");
  expect(lopsidedVerdict(`last-year(${CHINA_LEADS}) = 2019`).status).toBe("refuted");
});

test("a reading in which the shorter series goes on as long decides the last year", () => {
  const both = buildEngine([
    ...exports("chn", "KAZ>CHN", { 2020: 21, 2021: 25, 2022: 31, 2023: 41, 2024: 20 }),
    ...exports("chn", "KAZ>RUS", { 2020: 19, 2021: 26, 2022: 40, 2023: 30, 2024: 30 }),
  ]);
  expect(verdictOf(both, `last-year(${CHINA_LEADS}) = 2023`).status).toBe("supported");
});

test("a series that begins later than the other leaves the first year open, and what it lacks is named", () => {
  const late = buildEngine([
    ...exports("chn", "KAZ>CHN", { 1992: 1, 1993: 1, 1994: 1, 1995: 30, 1996: 9 }),
    ...exports("chn", "KAZ>RUS", { 1994: 9, 1995: 9, 1996: 9 }),
  ]);
  const verdict = verdictOf(late, `first-year(${CHINA_LEADS}) = 1995`);
  expect(verdict.status).toBe("undetermined");
  expect(verdict.missing.map((m) => `${m.from} ${m.to} ${m.period}`)).toEqual([
    "KAZ RUS 1992",
    "KAZ RUS 1993",
  ]);
  expect(verdictOf(late, `first-year(${CHINA_LEADS}) <= 1995`).status).toBe("supported");
  expect(verdictOf(late, `first-year(${CHINA_LEADS}) = 1996`).status).toBe("refuted");
});

test("another indicator that begins sooner leaves no first year open", () => {
  const ratio = buildEngine([
    ...exports("bns", "KAZ>CHN", { 1995: 1, 1996: 30 }),
    ...figures("wb", "imf", "gdp", "KAZ", { 1990: 100, 1995: 100, 1996: 100 }),
  ]);
  expect(verdictOf(ratio, "first-year(exports(KAZ, CHN) / gdp(KAZ) > 20%) = 1996").status).toBe(
    "supported",
  );
});

test("as of a day only years that were over are tried", () => {
  expect(says(`first-year(${CHINA_LEADS}) = 2018`, "2018-12-31")).toBe("undetermined");
  expect(says(`first-year(${CHINA_LEADS}) = 2016`, "2018-12-31")).toBe("refuted");
  expect(says(`first-year(${CHINA_LEADS}) = 2018`, "2019-01-01")).toBe("supported");
  expect(says(`last-year(${RUSSIA_LEADS}) = 2015`, "2016-07-01")).toBe("undetermined");
  expect(says(`last-year(${CHINA_LEADS}) >= 2018`, "2017-07-01")).toBe("undetermined");
});

test("one year alone shows no turn in either direction", () => {
  const one = buildEngine(exports("bns", "KAZ>CHN", { 2015: 10 }));
  const status = (text: string) => verdictOf(one, text).status;
  expect(status("last-year(exports(KAZ, CHN) > 5 USD) = 2015")).toBe("undetermined");
  expect(status("last-year(exports(KAZ, CHN) > 5 USD) >= 2015")).toBe("supported");
  expect(status("last-year(exports(KAZ, CHN) > 50 USD) = 2014")).toBe("undetermined");
  expect(status("first-year(exports(KAZ, CHN) > 50 USD) = 2014")).toBe("refuted");
});

test("memberships have no years to try", () => {
  expect(says("first-year(member(KAZ, wto)) = 2015")).toBe("undetermined");
});

test("a year found has no margin", () => {
  expect(verdictOf(engine, `first-year(${CHINA_LEADS}) = 2018`).readings[0]?.margin).toBeNull();
});
