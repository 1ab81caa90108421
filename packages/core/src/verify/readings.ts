import type { Reading } from "../model/index.ts";
import {
  perspectiveOf,
  reporterFor,
  ruleKey,
  type Choice,
  type Option,
  type Rule,
  type Span,
} from "./choice.ts";
import type { Engine } from "./engine.ts";
import { labelOf } from "./label.ts";
import type { Need } from "./needs.ts";
import { optionsOf, ordersOf, rulesOf, sameRule, spansOf } from "./options.ts";

/** More choices than this come of tests that use many indicators; the newest datasets come first. */
const MOST = 48;

const known = new WeakMap<Engine, Map<string, readonly Choice[]>>();

/**
 * Every reading in which a test can be tried: one dataset for each indicator, one rule for all that
 * report for themselves. The same for a test in every year, so found once.
 */
export function choicesOf(engine: Engine, needs: readonly Need[]): readonly Choice[] {
  const cache = known.get(engine) ?? new Map<string, readonly Choice[]>();
  known.set(engine, cache);
  const key = needs
    .map((n) => `${n.slot} ${n.open} ${n.dyads.map((d) => d.join(">")).join(" ")}`)
    .join("|");
  const cached = cache.get(key);
  if (cached) return cached;
  const fresh = findChoices(engine, needs);
  cache.set(key, fresh);
  return fresh;
}

function findChoices(engine: Engine, needs: readonly Need[]): readonly Choice[] {
  const slots = Map.groupBy(needs, (need) => need.slot);
  let partial: (readonly Option[])[] = [[]];
  for (const [slot, own] of slots) {
    const options = optionsOf(engine, slot, own);
    partial = partial.flatMap((chosen) =>
      options.filter((option) => fits(chosen, option, slots)).map((option) => [...chosen, option]),
    );
    if (partial.length > MOST) partial = partial.slice(0, MOST);
  }
  return partial.map((options) => choiceOf(engine, options, slots));
}

/**
 * The readings whose cells come from different datasets: for when no dataset has all. What one reporter
 * says comes from one dataset as far as one has it, since two of them count differently.
 */
export function mixedChoicesOf(engine: Engine, needs: readonly Need[]): readonly Choice[] {
  const slots = Map.groupBy(needs, (need) => need.slot);
  const unpinned = needs.filter((need) => need.pinned === undefined);
  const isCompiled = unpinned.some((need) =>
    engine.store
      .datasets(need.indicator)
      .some((id) => engine.catalog.datasets.get(id)?.perspective === "third-party"),
  );
  // Where every call says whose figures it takes, there is one way to mix them.
  const rules: readonly Rule[] =
    unpinned.length === 0
      ? [{ kind: "target" }]
      : [...rulesOf(engine, unpinned), ...(isCompiled ? [{ kind: "compiler" } as const] : [])];
  return rules.map((rule) =>
    choiceOf(
      engine,
      [...slots].map(([slot, own]) => mixedOption(engine, slot, own, rule)),
      slots,
    ),
  );
}

function mixedOption(engine: Engine, slot: string, needs: readonly Need[], common: Rule): Option {
  const indicator = needs[0]?.indicator ?? "";
  const pinned = needs[0]?.pinned;
  const rule: Rule = pinned === undefined ? common : { kind: "by", reporter: pinned };
  return { slot, indicator, dataset: null, rule, orders: ordersOf(engine, indicator, rule, needs) };
}

/** The choice of a test that reads no figures, only the record. */
export const RECORD: Choice = {
  reading: {
    id: "record",
    label: "as recorded",
    perspective: "record",
    datasets: [],
    reporters: [],
    mixed: false,
  },
  options: new Map(),
  horizon: Infinity,
  until: -Infinity,
  spans: new Map(),
};

/** Nobody's figures: evaluating with it lists everything that a test would have to know. */
export const NOBODY: Choice = {
  ...RECORD,
  reading: { ...RECORD.reading, id: "nobody", label: "with no figures at all" },
};

/** Figures that sides report for themselves are taken under one rule; one indicator comes from one dataset. */
function fits(
  chosen: readonly Option[],
  option: Option,
  slots: ReadonlyMap<string, readonly Need[]>,
): boolean {
  if (slots.get(option.slot)?.[0]?.pinned !== undefined) return true;
  return chosen.every((other) => {
    if (slots.get(other.slot)?.[0]?.pinned !== undefined) return true;
    if (other.rule.kind === "compiler" || option.rule.kind === "compiler") return true;
    return sameRule(other.rule, option.rule);
  });
}

function choiceOf(
  engine: Engine,
  options: readonly Option[],
  slots: ReadonlyMap<string, readonly Need[]>,
): Choice {
  const spans = new Map(
    options.map((option) => [
      option.slot,
      spanOfSlot(engine, option, slots.get(option.slot) ?? []),
    ]),
  );
  return {
    reading: readingOf(engine, options, slots),
    options: new Map(options.map((option) => [option.slot, option])),
    horizon: Math.max(...[...spans.values()].map((span) => span.first)),
    until: Math.max(...[...spans.values()].map((span) => span.last)),
    spans,
  };
}

/** From the first series to begin to the last to end: where one ends nothing has ended, others go on. */
function spanOfSlot(engine: Engine, option: Option, needs: readonly Need[]): Span {
  const begun = spansOf(engine, option.rule, needs, ownOnly(option));
  const ended = spansOf(engine, option.rule, needs, null);
  return {
    first: Math.min(...begun.map(([first]) => first)),
    last: Math.max(...ended.map(([, last]) => last)),
  };
}

// A compiler's series begins where it begins; a reporter's reaches back as far as its own figures in any dataset.
function ownOnly(option: Option): string | null {
  return option.rule.kind === "compiler" ? option.dataset : null;
}

/** A dataset is not said to speak for somebody of whom it has no figure. */
function hasAny(
  engine: Engine,
  option: Option,
  reporter: string,
  from: string,
  to: string,
): boolean {
  return engine.store
    .voices(option.indicator, from, to)
    .some(
      (v) => v.reporter === reporter && (option.dataset === null || v.dataset === option.dataset),
    );
}

function readingOf(
  engine: Engine,
  options: readonly Option[],
  slots: ReadonlyMap<string, readonly Need[]>,
): Reading {
  const rules: readonly Rule[] = options.map((option) => option.rule);
  const reporters = new Set<string>();
  for (const option of options) {
    for (const [from, to] of (slots.get(option.slot) ?? []).flatMap((need) => need.dyads)) {
      const reporter = reporterFor(option.rule, from, to, engine.targets);
      if (reporter && hasAny(engine, option, reporter, from, to)) reporters.add(reporter);
    }
  }
  const datasets = [...new Set(options.flatMap((option) => option.dataset ?? []))];
  const mixed = options.some((option) => option.dataset === null);
  const reading = {
    perspective: perspectiveOf(rules, engine.targets),
    datasets,
    reporters: [...reporters].toSorted(),
    mixed,
  };
  const id = [
    mixed ? "mixed" : datasets.join("+"),
    ...new Set(rules.filter((r) => r.kind !== "compiler").map(ruleKey)),
  ];
  return { id: id.join(" ").replaceAll(" ", "-"), label: labelOf(engine, reading), ...reading };
}
