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
  balance: {
    ...derived(dyadic("Trade balance", "USD", "flow", TRADERS), "exports(a, b) - exports(b, a)"),
    phrase: "trade balance of {a} with {b}",
  },
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

/** The tests that the language must at least accept, each in canonical form with the sentence that it stands for. */
export const EXAMPLES: readonly (readonly [test: string, sentence: string])[] = [
  [
    "trade(KAZ, CHN)[2023] > 41 bn USD",
    "Goods trade between Kazakhstan and China in 2023 was more than 41 bn US dollars.",
  ],
  [
    "trade(KAZ, CHN)[2023] > trade(KAZ, RUS)[2023] and trade(KAZ, CHN)[2022] < trade(KAZ, RUS)[2022]",
    "Goods trade between Kazakhstan and China in 2023 was more than goods trade between Kazakhstan and Russia in 2023, and goods trade between Kazakhstan and China in 2022 was less than goods trade between Kazakhstan and Russia in 2022.",
  ],
  [
    "trade(KAZ, CHN)[2017] = 11.07 bn USD",
    "Goods trade between Kazakhstan and China in 2017 was 11.07 bn US dollars to the precision given.",
  ],
  [
    "rank(CHN, trade(KAZ, *)[2017]) = 2",
    "The rank of China by goods trade between Kazakhstan and each actor in 2017 was 2.",
  ],
  [
    "sum(trade(central-asia, RUS)[2018]) about 25 bn USD",
    "The total of goods trade between Central Asia and Russia in 2018 was about 25 bn US dollars.",
  ],
  [
    "gas-exports(TKM, RUS)[2008] about 40 bcm and gas-exports(TKM, RUS)[2017] = 0 bcm",
    "Pipeline gas exports from Turkmenistan to Russia in 2008 were about 40 bcm, and pipeline gas exports from Turkmenistan to Russia in 2017 were 0 bcm to the precision given.",
  ],
  [
    "change(gas-exports(TKM, CHN), 2010..2017) nearly 8 times",
    "Pipeline gas exports from Turkmenistan to China in 2017 were nearly 8 times their value in 2010.",
  ],
  [
    "public-debt(KGZ, CHN)[2018] / public-debt(KGZ, world)[2018] nearly 50%",
    "Public external debt of Kyrgyzstan to China in 2018 divided by public external debt of Kyrgyzstan to the world in 2018 was nearly 50 %.",
  ],
  [
    "largest(arms-transfers(*, central-asia)[2014..2018]) = RUS",
    "The largest arms transfers from any actor to Central Asia from 2014 to 2018 were those of Russia.",
  ],
  [
    "growth(population(RUS), 2005..2012) between -0.3% and 0.3%",
    "The average yearly growth of population of Russia from 2005 to 2012 was between -0.3 % and 0.3 %.",
  ],
  [
    "first-year(trade(KAZ, CHN) > trade(KAZ, RUS)) = 2023",
    "The first year in which goods trade between Kazakhstan and China was more than goods trade between Kazakhstan and Russia was 2023.",
  ],
  [
    "member(KGZ, customs-union)[2012-05-23]",
    "Kyrgyzstan was a member of the Customs Union on 23 May 2012.",
  ],
  [
    "only s in central-asia: member(s, wto)[2012-05-23]",
    "Exactly one actor in Central Asia was a member of the World Trade Organization on 23 May 2012.",
  ],
  [
    "every s in central-asia: rule-of-law(s)[2018] < 0",
    "For every actor in Central Asia, rule of law of that actor in 2018 was less than 0.",
  ],
  [
    "count(facilities(RUS, KAZ, base)[2019]) = 7",
    "The number of bases of Russia in Kazakhstan open in 2019 was 7.",
  ],
  [
    "date(sco-founding) = 2001-06-15",
    "“Founding of the Shanghai Cooperation Organisation” took place on 15 June 2001.",
  ],
  [
    "first(visits(putin)[2012-05-07..]) = BLR",
    "The first of the visits of Vladimir Putin since 7 May 2012 was to Belarus.",
  ],
  [
    "trade(KAZ, CHN)[2023] by KAZ > 30 bn USD",
    "Goods trade between Kazakhstan and China in 2023 as reported by Kazakhstan was more than 30 bn US dollars.",
  ],
];
