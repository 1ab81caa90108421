import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { FUNCTIONS, type Vocabulary } from "@ambit/core/language";

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

/** Indicators, functions, actors, groups and events of a vocabulary, with their names for people. */
export function completionsOf(words: Vocabulary): readonly Completion[] {
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

/** Completes the word before the cursor, also by the name that people know: typing "Kazakh" finds KAZ. */
export function completeWith(all: () => readonly Completion[]) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\p{L}\p{N}-]+/u);
    if (!word && !context.explicit) return null;
    const typed = (word?.text ?? "").toLowerCase();
    const options = all().flatMap((option) => {
      const id = option.label.toLowerCase();
      if (id.startsWith(typed)) return [{ ...option, boost: (option.boost ?? 0) + 10 }];
      const found =
        id.includes(typed) || (typed.length > 1 && option.detail?.toLowerCase().includes(typed));
      return found ? [option] : [];
    });
    return { from: word?.from ?? context.pos, options, filter: false };
  };
}
