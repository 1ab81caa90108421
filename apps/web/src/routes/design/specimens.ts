import type { ReadingVerdict } from "@ambit/core/model";
import type { Credit } from "#lib/charts/credit.ts";
import type { ChartEvent, ChartPoint, ChartSeries } from "#lib/charts/series.ts";
import type { StripYear } from "#lib/charts/strip.ts";
import { pathTo } from "#lib/navigation/links.ts";
import type { ClaimSummary } from "#lib/verdict/claim-summary.ts";

/*
 * Shapes to look at, not facts. Every figure here comes out of a formula, and the page says so.
 */

export const CREDITS: readonly Credit[] = [
  { label: "Specimen Office, edition of no date", licence: { name: "no licence, not data" } },
];

/** A smooth rise or fall with a wave on it, in billions. */
function wave(from: number, to: number, start: number, end: number, phase: number): ChartPoint[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const along = i / (to - from);
    const value = start + (end - start) * along + Math.sin(i / 2.2 + phase) * (1 + along * 2);
    return {
      period: String(from + i),
      value: Math.round(Math.max(0, value) * 1e3) * 1e6,
      status: "reported",
    };
  });
}

export const RIVALS: readonly ChartSeries[] = [
  { id: "chn", label: "China", actor: "CHN", points: wave(1995, 2023, 1, 31, 0) },
  { id: "rus", label: "Russia", actor: "RUS", points: wave(1995, 2023, 6, 26, 2) },
  { id: "eu", label: "European Union", actor: "eu", points: wave(1995, 2023, 3, 27, 4) },
  { id: "tur", label: "Turkey", actor: "TUR", points: wave(1995, 2023, 0.5, 5, 1) },
  {
    id: "usa",
    label: "United States",
    actor: "USA",
    dashed: true,
    points: wave(1995, 2023, 1, 4, 3),
  },
];

export const STATES: readonly ChartSeries[] = [
  ["KAZ", "Kazakhstan", 9],
  ["UZB", "Uzbekistan", 7.5],
  ["TKM", "Turkmenistan", 5.5],
  ["KGZ", "Kyrgyzstan", 3.5],
  ["TJK", "Tajikistan", 2],
].map(([actor, label, level], index) => ({
  id: String(actor),
  label: String(label),
  actor: String(actor),
  points: wave(2008, 2022, Number(level) * 0.7, Number(level) * 1.2, index).map((point) => ({
    ...point,
    value: (point.value ?? 0) / 1e9,
  })),
}));

const mirrored = wave(2010, 2023, 12, 40, 0);

/** Two reports of one flow: gaps, a lonely figure, and two that are known to be bad. */
export const READINGS_OF_ONE: readonly ChartSeries[] = [
  {
    id: "partner",
    label: "As China reports (Specimen Customs)",
    actor: "CHN",
    points: mirrored.filter((p) => p.period !== "2015"),
  },
  {
    id: "target",
    label: "As Kazakhstan reports (Specimen Office)",
    actor: "KAZ",
    points: mirrored
      .filter((p) => !["2013", "2014", "2016", "2017"].includes(p.period))
      .map((p) => ({
        ...p,
        value: (p.value ?? 0) * 0.72,
        status: ["2020", "2021"].includes(p.period) ? "unreliable" : p.status,
      })),
  },
];

export const EVENTS: readonly ChartEvent[] = [
  { date: "2013-09-07", label: "Specimen speech" },
  { date: "2015-01-01", label: "Specimen union enters into force", href: pathTo("/method/") },
  { date: "2015-05-08", label: "Specimen declaration on linking the two" },
  { date: "2022-02", label: "Specimen war" },
];

export const BARS = [
  { id: "CHN", label: "China", actor: "CHN", value: 31.2e9 },
  { id: "RUS", label: "Russia", actor: "RUS", value: 26.9e9 },
  { id: "eu", label: "European Union", actor: "eu", value: 25.1e9, href: pathTo("/data/") },
  { id: "TUR", label: "Turkey", actor: "TUR", value: 5.6e9 },
  { id: "USA", label: "United States of America", actor: "USA", value: 4.1e9 },
  { id: "KOR", label: "South Korea", value: 0.93e9 },
];

export const SCORES = [
  { id: "KAZ", label: "Kazakhstan", actor: "KAZ", value: 0.12 },
  { id: "UZB", label: "Uzbekistan", actor: "UZB", value: -0.35 },
  { id: "TJK", label: "Tajikistan", actor: "TJK", value: -1.1 },
];

const STATUS_OF_TENTH = ["undetermined", "supported", "supported", "contested", "refuted"] as const;

export const STRIP: readonly StripYear[] = Array.from({ length: 26 }, (_, i) => ({
  year: 1998 + i,
  status: STATUS_OF_TENTH[Math.min(4, Math.floor(i / 5))] ?? "undetermined",
}));

export const READINGS: readonly ReadingVerdict[] = [
  {
    reading: {
      id: "partner",
      label: "as China reports (Specimen Customs, July of no year)",
      perspective: "partner",
      datasets: ["specimen-customs"],
      reporters: ["CHN"],
      mixed: false,
    },
    outcome: "supported",
    values: [{ expression: "trade(KAZ, CHN)[2023]", value: 42.1e9, unit: "USD" }],
    observations: [],
    margin: {
      comparison: "trade(KAZ, CHN)[2023] > 41 bn USD",
      absolute: 1.1e9,
      relative: 0.0268,
      unit: "USD",
      flip: "The figure would have to be 2.7% lower for the claim to fail.",
    },
    missing: [],
    notes: [],
  },
  {
    reading: {
      id: "target",
      label: "as Kazakhstan reports (Specimen Office, edition of no date)",
      perspective: "target",
      datasets: ["specimen-office"],
      reporters: ["KAZ"],
      mixed: true,
    },
    outcome: "refuted",
    values: [
      { expression: "trade(KAZ, CHN)[2023]", value: 30.2e9, unit: "USD" },
      { expression: "trade(KAZ, RUS)[2023]", value: null, low: 25e9, high: 27.5e9, unit: "USD" },
      { expression: "rank(CHN, trade(KAZ, *)[2023])", value: 1, unit: "" },
    ],
    observations: [],
    margin: {
      comparison: "trade(KAZ, CHN)[2023] > 41 bn USD",
      absolute: -10.8e9,
      relative: -0.263,
      unit: "USD",
      flip: "The figure would have to be 35.8% higher for the claim to hold.",
    },
    missing: [],
    notes: ["Only the five largest partners of a year are published."],
  },
  {
    reading: {
      id: "compiler",
      label: "as a compiler estimates (Specimen Yearbook)",
      perspective: "third-party",
      datasets: ["specimen-yearbook"],
      reporters: ["specimen"],
      mixed: false,
    },
    outcome: "unknown",
    values: [{ expression: "trade(KAZ, CHN)[2023]", value: null, unit: "USD" }],
    observations: [],
    margin: null,
    missing: [
      {
        indicator: "exports",
        from: "CHN",
        to: "KAZ",
        period: "2023",
        reason: "the edition ends in 2014",
      },
    ],
    notes: [],
  },
];

export const CLAIMS: readonly ClaimSummary[] = [
  {
    id: "specimen/01",
    href: pathTo("/claims/"),
    paraphrase:
      "In a specimen year a specimen neighbour became the largest trading partner of Kazakhstan.",
    status: "contested",
    summary: "China's specimen figures support it; Kazakhstan's refute it.",
    source: "Specimen article",
    tags: [
      { label: "Kazakhstan", actor: "KAZ", href: pathTo("/data/") },
      { label: "China", actor: "CHN" },
      { label: "trade" },
    ],
  },
  {
    id: "specimen/02",
    href: pathTo("/claims/"),
    paraphrase: "A specimen union serves the interests of its founder more than those of the rest.",
    status: "assessed",
    rating: "unverifiable",
    source: "Specimen article",
    speaker: "an official it quotes",
    tags: [{ label: "Russia", actor: "RUS" }, { label: "integration" }],
  },
  {
    id: "specimen/03",
    href: pathTo("/claims/"),
    paraphrase: "Specimen gas went to one buyer only.",
    status: "supported",
    source: "Specimen article",
    tags: [],
  },
];
