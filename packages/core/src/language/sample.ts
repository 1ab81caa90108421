import { dimensionOf, type ActorKind, type Unit } from "../model/index.ts";
import type { Vocabulary, VocabularyIndicator } from "./vocabulary.ts";

type Measure = VocabularyIndicator["measure"];

function dyadic(name: string, unit: Unit, measure: Measure, roles: string[]): VocabularyIndicator {
  return { name, arity: "dyadic", dimension: dimensionOf(unit), measure, roles };
}

function monadic(name: string, unit: Unit, measure: Measure): VocabularyIndicator {
  return { name, arity: "monadic", dimension: dimensionOf(unit), measure, roles: ["state"] };
}

function derived(of: VocabularyIndicator, expression: string): VocabularyIndicator {
  return { ...of, parameters: of.arity === "dyadic" ? ["a", "b"] : ["a"], expression };
}

const TRADERS = ["trader", "partner"];

const INDICATORS: Readonly<Record<string, VocabularyIndicator>> = {
  exports: dyadic("Goods exports", "USD", "flow", ["exporter", "importer"]),
  "exports-eur": dyadic("Goods exports in euros", "EUR", "flow", ["exporter", "importer"]),
  imports: derived(
    dyadic("Goods imports", "USD", "flow", ["importer", "exporter"]),
    "exports(b, a)",
  ),
  trade: derived(dyadic("Goods trade", "USD", "flow", TRADERS), "exports(a, b) + exports(b, a)"),
  balance: derived(
    dyadic("Trade balance", "USD", "flow", ["exporter", "importer"]),
    "exports(a, b) - exports(b, a)",
  ),
  "trade-share": {
    ...derived(
      dyadic("Share in goods trade", "ratio", "rate", TRADERS),
      "trade(a, b) / trade(a, world)",
    ),
    shownAs: "%",
  },
  "gas-exports": dyadic("Pipeline gas exports", "bcm", "flow", ["exporter", "importer"]),
  "public-debt": dyadic("Public external debt", "USD", "stock", ["debtor", "creditor"]),
  "arms-transfers": dyadic("Arms transfers", "TIV", "flow", ["supplier", "recipient"]),
  students: { ...dyadic("Students", "persons", "stock", []), phrase: "students from {a} in {b}" },
  "un-agreement": dyadic("UN vote agreement", "score", "score", []),
  gdp: monadic("Gross domestic product", "USD", "flow"),
  population: monadic("Population", "persons", "stock"),
  "rule-of-law": { ...monadic("Rule of law", "score", "score"), shownAs: "score" },
};

const ACTORS: Readonly<Record<string, readonly [ActorKind, string, ...string[]]>> = {
  KAZ: ["state", "Kazakhstan", "Qazaqstan"],
  KGZ: ["state", "Kyrgyzstan", "Kirghizia"],
  TKM: ["state", "Turkmenistan"],
  CHN: ["state", "China"],
  RUS: ["state", "Russia"],
  BLR: ["state", "Belarus"],
  USA: ["state", "United States"],
  world: ["aggregate", "World"],
  sco: ["organisation", "Shanghai Cooperation Organisation"],
  wto: ["organisation", "World Trade Organization"],
  nato: ["organisation", "NATO"],
  "customs-union": ["bloc", "Customs Union"],
  "the-diplomat": ["publisher", "The Diplomat"],
  gazprom: ["company", "Gazprom"],
  putin: ["person", "Vladimir Putin"],
};

const GROUPS: Readonly<Record<string, string>> = {
  "central-asia": "Central Asia",
  "great-powers": "Great powers",
};

const EVENTS: Readonly<Record<string, string>> = {
  "sco-founding": "Founding of the Shanghai Cooperation Organisation",
  "astana-summit-2017": "Astana summit of 2017",
};

function get<Value>(of: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(of, id) ? of[id] : undefined;
}

/** A small vocabulary for the language's own tests. */
export const SAMPLE: Vocabulary = {
  indicator: (id) => get(INDICATORS, id),
  indicatorNames: () => Object.keys(INDICATORS),
  actor(id) {
    const [kind, name, ...aliases] = get(ACTORS, id) ?? [];
    return kind && name ? { kind, name, aliases } : undefined;
  },
  actorIds: () => Object.keys(ACTORS),
  group(id) {
    const name = get(GROUPS, id);
    return name === undefined ? undefined : { name };
  },
  groupIds: () => Object.keys(GROUPS),
  event(id) {
    const name = get(EVENTS, id);
    return name === undefined ? undefined : { name };
  },
  eventIds: () => Object.keys(EVENTS),
};

/** The tests that the language must at least accept, each with the sentence that it stands for. */
export const EXAMPLES: readonly (readonly [test: string, sentence: string])[] = [];
