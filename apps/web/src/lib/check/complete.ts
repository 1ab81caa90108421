import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { FUNCTIONS, type ParameterKind, type Vocabulary } from "@ambit/core/language";
import { placeAt } from "./place.ts";

const UNITS = ["bn USD", "m USD", "bcm", "%", "times", "persons", "TIV", "km"];
const WORDS = [
  "about",
  "nearly",
  "between",
  "and",
  "or",
  "not",
  "every",
  "some",
  "only",
  "in",
  "by",
];

/** Those whom most tests are about stand before others that are called alike. */
const PROMINENT = 8;

/** Indicators, functions, actors, groups and events of a vocabulary, with their names for people; `first` are the actors whom the data are about. */
export function completionsOf(
  words: Vocabulary,
  first: readonly string[] = [],
): readonly Completion[] {
  const prominent = new Set(first);
  return [
    ...words.indicatorNames().map((id): Completion => ({
      label: id,
      type: "function",
      detail: words.indicator(id)?.name ?? "",
      apply: `${id}(`,
      boost: 2,
    })),
    ...Object.entries(FUNCTIONS).map(([id, spec]): Completion => ({
      label: id,
      type: "keyword",
      detail: spec.doc,
      info: spec.example,
      apply: `${id}(`,
      boost: 1,
    })),
    ...words.actorIds().map((id): Completion => ({
      label: id,
      type: "constant",
      detail: words.actor(id)?.name ?? "",
      boost: prominent.has(id) ? PROMINENT : 0,
    })),
    ...words.groupIds().map((id): Completion => ({
      label: id,
      type: "namespace",
      detail: words.group(id)?.name ?? "",
    })),
    ...words.eventIds().map((id): Completion => ({
      label: id,
      type: "variable",
      detail: words.event(id)?.name ?? "",
      boost: -1,
    })),
    ...UNITS.map((label): Completion => ({ label, type: "unit" })),
    ...WORDS.map((label): Completion => ({ label, type: "keyword", boost: -1 })),
  ];
}

/** What may stand in a place, by the types of completions. */
const ACTORS = ["constant", "namespace"];
const EXPRESSIONS = ["function", "keyword", "unit", ...ACTORS];
const BY_KIND: Readonly<Record<ParameterKind, readonly string[]>> = {
  family: EXPRESSIONS,
  series: EXPRESSIONS,
  test: EXPRESSIONS,
  countable: EXPRESSIONS,
  span: [],
  actor: ACTORS,
  actors: ACTORS,
  person: ACTORS,
  organisation: ACTORS,
  event: ["variable"],
  events: ["variable", "keyword"],
  role: [],
  "event-kind": [],
  "facility-kind": [],
};

/** Completes the word before the cursor with what can stand there, also by the name that people know: typing "Kazakh" finds KAZ. */
export function completeWith(all: () => readonly Completion[]) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\p{L}\p{N}-]+/u);
    if (!word && !context.explicit) return null;
    const typed = (word?.text ?? "").toLowerCase();
    const from = word?.from ?? context.pos;
    const completions = all();
    const types = typesAt(context.state.sliceDoc(0, from), completions);
    const options = completions
      .filter(({ type = "" }) => types.includes(type))
      .flatMap((option) => {
        const weight = weightOf(option, typed);
        return weight === undefined ? [] : [{ option, weight: weight + (option.boost ?? 0) }];
      })
      // Without a filter of its own the editor keeps the order.
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ option }) => option);
    return options.length === 0 ? null : { from, options, filter: false };
  };
}

function typesAt(before: string, completions: readonly Completion[]): readonly string[] {
  const place = placeAt(before);
  if (place === undefined) return EXPRESSIONS;
  if (place === "period") return [];
  const { call, index } = place;
  if (completions.some(({ label, type }) => type === "function" && label === call)) return ACTORS;
  const spec = Object.entries(FUNCTIONS).find(([name]) => name === call)?.[1];
  if (!spec) return EXPRESSIONS;
  const kind = spec.parameters[index]?.kind;
  return kind ? BY_KIND[kind] : [];
}

/** How well something fits what is typed: its id's beginning best, then its name's, then a word's in the name. */
function weightOf({ label, detail = "" }: Completion, typed: string): number | undefined {
  const [id, name] = [label.toLowerCase(), detail.toLowerCase()];
  if (id.startsWith(typed)) return 20;
  if (typed.length > 1 && name.startsWith(typed)) return 12;
  if (typed.length > 1 && name.includes(` ${typed}`)) return 4;
  const found = id.includes(typed) || (typed.length > 1 && name.includes(typed));
  return found ? 0 : undefined;
}
