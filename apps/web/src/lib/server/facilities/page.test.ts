import { buildEngine, buildCatalog, buildClaim, buildFacility, figures } from "@ambit/core/testing";
import type { OpenPack, VerdictLine } from "@ambit/core/datasets";
import { expect, test } from "vitest";
import { facilityView, timeOf } from "./page.ts";

const line: VerdictLine = { status: "supported", summary: "", indicators: [], expired: false };
const catalog = buildCatalog({
  facilities: {
    pipe: buildFacility({
      kind: "pipeline",
      name: { en: "A pipeline", ru: "Труба" },
      hosts: ["TKM", "CHN"],
      operators: ["CHN"],
      opened: "2009-12-14",
      capacity: { value: 55, unit: "bcm per year" },
      route: ["Here", "There"],
      coordinates: [68.78, 38.55],
      shownBy: ["indicator:gas(TKM, CHN)"],
    }),
  },
  claims: {
    "a-2012/01": buildClaim({ facilities: ["pipe"] }),
    "a-2012/02": buildClaim({
      test: undefined,
      assessment: { rating: "supported", reasons: "So it is.", evidence: ["facility:pipe"] },
    }),
  },
});
const release = { released: "2024-12-31" } as OpenPack["release"];
const pack = { catalog, release, verdicts: new Map([["a-2012/01", line]]) };
const engine = buildEngine(figures("bns", "TKM", "gas", "TKM>CHN", { 2010: 3, 2011: 14 }));
const facility = catalog.facilities.get("pipe");

test("a facility's page says what it is, whose and since when, and what is claimed of it", () => {
  const view = facility && facilityView(pack, engine, "pipe", facility);
  expect(view?.lede).toBe(
    "Pipeline in Turkmenistan, China, run by China: since 14 December 2009. One claim concerns A pipeline: supported. Claims that rest on it as evidence without naming it: 1.",
  );
  expect(view?.facts.map(({ label }) => label)).toEqual([
    "Kind",
    "Host",
    "Operator",
    "Opened",
    "Capacity",
    "Route",
    "Coordinates",
  ]);
  expect(view?.claims.shown.map(({ id }) => id)).toEqual(["a-2012/01"]);
  expect(view?.resting.total).toBe(1);
});

test("its series are drawn, with the opening marked", () => {
  const view = facility && facilityView(pack, engine, "pipe", facility);
  expect(view?.evidence).toMatchObject([
    { kind: "lines", events: [{ date: "2009-12-14", label: "Opened" }] },
  ]);
  expect(view?.series).toEqual([]);
});

test("that a date is not known is said", () => {
  expect(timeOf(undefined, undefined)).toBe("date not known");
  expect(timeOf(undefined, "2014")).toBe("until 2014");
  expect(timeOf("2001", "2014")).toBe("2001–2014");
});
