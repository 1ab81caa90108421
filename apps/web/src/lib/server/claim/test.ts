import type { ClaimVerdict } from "@ambit/core/datasets";
import { parse, yearsOf } from "@ambit/core/language";
import type { Claim, ReadingVerdict } from "@ambit/core/model";
import type { TestView } from "#lib/claims/view.ts";
import { apiPath, checkPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { shortList, shortNote } from "./shorten.ts";
import { stripOf } from "./strip.ts";

/** So many missing figures say what a reading lacks. */
const MISSING = 3;

/** The test of a claim with its readings: those that decide it first, the others apart. */
export function testView(claim: Claim, verdict: ClaimVerdict, published: number): TestView {
  const { test, sentence, today } = verdict;
  const asked = lastYearIn(test);
  const isDecided = (r: ReadingVerdict) => r.outcome !== "unknown";
  return {
    text: test,
    sentence,
    ...(claim.testNote ? { note: claim.testNote } : {}),
    checkHref: checkPath(test),
    apiHref: apiPath("verify", { test }),
    decided: today.readings.filter(isDecided).map(trimmed),
    undecided: today.readings.filter((r) => !isDecided(r)).map(trimmed),
    strip: stripOf(verdict, published, asked),
    ...(verdict.strip.length === 0 ? { once: m.claim_strip_once() } : {}),
    published: { year: published, label: m.claim_strip_published({ year: published }) },
    ...(asked === undefined
      ? {}
      : { asked: { year: asked, label: m.claim_strip_asked({ year: asked }) } }),
  };
}

function lastYearIn(test: string): number | undefined {
  const parsed = parse(test);
  return parsed.ok ? yearsOf(parsed.value.tree).at(-1) : undefined;
}

/** Without what the page shows elsewhere: ids of figures, dates of memberships, long lists of visits. */
function trimmed(reading: ReadingVerdict): ReadingVerdict {
  const { missing, outcome, notes, values } = reading;
  return {
    ...reading,
    values: values.map((v) => (v.text === undefined ? v : { ...v, text: shortList(v.text) })),
    observations: [],
    missing: outcome === "unknown" ? missing.slice(0, MISSING) : [],
    notes: reading.reading.perspective === "record" ? [] : notes.map(shortNote),
  };
}
