import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colours, contrast, distance, type Vision } from "./colour-measure.ts";

// Not imported: the test runner empties style sheets.
const tokens = colours(readFileSync(new URL("tokens.css", import.meta.url), "utf8"));
const named = (prefix: string) => Object.keys(tokens).filter((name) => name.startsWith(prefix));
const POWERS = ["CHN", "RUS", "USA", "eu", "TUR"];
const STATES = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const VISIONS: Vision[] = ["normal", "protan", "deutan", "tritan"];

function colour(name: string, theme: 0 | 1): string {
  const pair = tokens[name];
  if (!pair) throw new Error(`no token ${name}`);
  return pair[theme];
}

/** The tokens that cannot be told from what they stand on. */
function tooWeak(text: readonly string[], ground: string, least: number, theme: 0 | 1): string[] {
  return text.filter((t) => contrast(colour(t, theme), colour(ground, theme)) < least);
}

function nearestPair(ids: readonly string[], theme: 0 | 1): number {
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  return Math.min(
    ...pairs.flatMap(([a, b]) =>
      VISIONS.map((v) => distance(colour(`actor-${a}`, theme), colour(`actor-${b}`, theme), v)),
    ),
  );
}

for (const theme of [0, 1] as const) {
  const name = ["light", "dark"][theme];

  test(`all that is text can be read on paper, ${name}`, () => {
    const text = [...named("actor-"), ...named("verdict-"), "ink", "ink-soft", "link"];
    expect(tooWeak(text, "paper", 4.5, theme)).toEqual([]);
  });

  test(`what stands on a wash can be read on it, ${name}`, () => {
    expect(tooWeak(["ink", "ink-soft", "link"], "wash", 4.5, theme)).toEqual([]);
  });

  test(`edges and the focus ring can be seen, ${name}`, () => {
    expect(tooWeak(["edge", "focus"], "paper", 3, theme)).toEqual([]);
  });

  test(`the powers stay apart for every kind of sight, and so do the five states, ${name}`, () => {
    expect(nearestPair(POWERS, theme)).toBeGreaterThan(0.09);
    expect(nearestPair(STATES, theme)).toBeGreaterThan(0.09);
    expect(nearestPair([...POWERS, ...STATES], theme)).toBeGreaterThan(0.05);
  });
}

test("the measure tells red from green for most, and not for those blind to green", () => {
  expect(distance("#b03a2e", "#6b7a1f", "normal")).toBeGreaterThan(0.15);
  expect(distance("#b03a2e", "#6b7a1f", "deutan")).toBeLessThan(0.09);
});

test("the measure finds grey on white too weak to read, and the file has every actor", () => {
  expect(contrast("#999999", "#ffffff")).toBeLessThan(4.5);
  expect(tooWeak(["rule"], "paper", 4.5, 0)).toEqual(["rule"]);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(named("actor-")).toHaveLength(POWERS.length + STATES.length + 2);
});
