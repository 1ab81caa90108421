import type { Pack } from "../catalog/index.ts";
import {
  Actor,
  Claim,
  Dataset,
  Event,
  Facility,
  Group,
  Indicator,
  Question,
  Source,
  type Membership,
} from "../model/index.ts";

const SHA256 = "0".repeat(64);
const SEEN = { source: "register" };

/** A state named like its id. */
export function buildActor(over: Partial<Actor> = {}): Actor {
  return Actor.parse({ kind: "state", name: { en: "Somebody" }, ...over });
}

export function buildGroup(...members: Group["members"]): Group {
  return Group.parse({ name: { en: "Some group" }, members });
}

/** A flow in dollars between two actors, never below zero. */
export function buildIndicator(over: Partial<Indicator> = {}): Indicator {
  const arity = over.arity ?? "dyadic";
  return Indicator.parse({
    name: { en: "Something" },
    unit: "USD",
    arity,
    measure: "flow",
    roles: arity === "dyadic" ? ["sender", "receiver"] : ["state"],
    definition: "What is measured.",
    topic: "trade",
    minimum: 0,
    ...over,
  });
}

/** The derived trade of two actors, both ways. */
export function buildTrade(): Indicator {
  return buildIndicator({ parameters: ["a", "b"], expression: "exports(a, b) + exports(b, a)" });
}

/** A dataset in which each side reports for itself and lists a selection of partners. */
export function buildDataset(over: Partial<Dataset> = {}): Dataset {
  return Dataset.parse({
    title: "Figures",
    publisher: "imf",
    label: "Figures, 2024",
    edition: "2024",
    released: "2024",
    licence: { name: "CC BY 4.0" },
    redistribution: "open",
    perspective: "reporter",
    origin: {},
    files: [{ id: "f1", path: "f1.csv", sha256: SHA256, bytes: 1 }],
    importer: "figures",
    coverage: [{ indicator: "exports", reporters: "all", partners: "some", from: 1990, to: 2030 }],
    ...over,
  });
}

export function buildSource(over: Partial<Source> = {}): Source {
  return Source.parse({
    shortName: "An article",
    publisher: "imf",
    published: "2019-05-23",
    provenance: "The date stands below the title.",
    licence: "quoted",
    text: { sha256: SHA256, paragraphs: 10 },
    ...over,
  });
}

/** A claim in the first paragraph, with a test. */
export function buildClaim(over: Partial<Claim> = {}): Claim {
  return Claim.parse({
    paraphrase: "Somebody trades with somebody.",
    passage: { paragraph: 1, sha256: SHA256, begins: "Somebody trades" },
    speaker: "author",
    kind: "quantitative",
    topics: ["trade"],
    test: "exports(KAZ, CHN)[2018] > 1 bn USD",
    ...over,
  });
}

export function buildEvent(over: Partial<Event> = {}): Event {
  return Event.parse({
    kind: "summit",
    name: { en: "A summit" },
    date: "2012-06-06",
    evidence: [SEEN],
    ...over,
  });
}

/** A base of Russia in Kazakhstan, open since 2000. */
export function buildFacility(over: Partial<Facility> = {}): Facility {
  return Facility.parse({
    kind: "base",
    name: { en: "A base" },
    hosts: ["KAZ"],
    operators: ["RUS"],
    opened: "2000",
    evidence: [SEEN],
    ...over,
  });
}

/** Whether exports are over a billion, which two claims answer. */
export function buildQuestion(over: Partial<Question> = {}): Question {
  return Question.parse({
    name: { en: "Are exports over a billion?" },
    parts: [
      { holds: { en: "Exports are over a billion" }, test: "exports(KAZ, CHN)[2018] > 1 bn USD" },
    ],
    claims: ["an-article/01", "an-article/02"],
    ...over,
  });
}

export function buildMembership(
  actor: string,
  organisation: string,
  from: string,
  over: Partial<Membership> = {},
): Membership {
  return {
    actor,
    organisation,
    role: "member",
    from,
    source: "register",
    status: "reviewed",
    ...over,
  };
}

/** Five states under influence, their partners, an organisation and a person. */
export const ACTORS: Pack["actors"] = {
  ...Object.fromEntries(
    [
      ["KAZ", "Kazakhstan"],
      ["KGZ", "Kyrgyzstan"],
      ["TJK", "Tajikistan"],
      ["TKM", "Turkmenistan"],
      ["UZB", "Uzbekistan"],
      ["CHN", "China"],
      ["RUS", "Russia"],
      ["TUR", "Türkiye"],
      ["DEU", "Germany"],
      ["BLR", "Belarus"],
    ].map(([id = "", en = ""]) => [id, buildActor({ name: { en } })]),
  ),
  world: buildActor({ kind: "aggregate", name: { en: "World" } }),
  unspecified: buildActor({ kind: "aggregate", name: { en: "Unspecified" } }),
  eu: buildActor({ kind: "bloc", name: { en: "European Union" } }),
  imf: buildActor({ kind: "publisher", name: { en: "IMF" } }),
  wto: buildActor({
    kind: "organisation",
    name: { en: "WTO" },
    membershipsCoveredFor: "targets",
  }),
  putin: buildActor({ kind: "person", name: { en: "Putin" }, state: "RUS" }),
};

/** Both groups hold the five states under influence. */
export const GROUPS: Pack["groups"] = {
  targets: buildGroup("KAZ", "KGZ", "TJK", "TKM", "UZB"),
  "central-asia": buildGroup("KAZ", "KGZ", "TJK", "TKM", "UZB"),
};

/** One of each measure, and what is derived from them. */
export const INDICATORS: Pack["indicators"] = {
  exports: buildIndicator(),
  trade: buildTrade(),
  balance: buildIndicator({
    parameters: ["a", "b"],
    expression: "exports(a, b) - exports(b, a)",
  }),
  "trade-share": buildIndicator({
    unit: "ratio",
    measure: "rate",
    parameters: ["a", "b"],
    expression: "trade(a, b) / trade(a, world)",
  }),
  gas: buildIndicator({ unit: "bcm" }),
  debt: buildIndicator({ measure: "stock" }),
  gdp: buildIndicator({ arity: "monadic" }),
  population: buildIndicator({ arity: "monadic", unit: "persons", measure: "stock" }),
  "gdp-per-head": buildIndicator({
    arity: "monadic",
    measure: "rate",
    parameters: ["a"],
    expression: "gdp(a) / population(a)",
  }),
  law: buildIndicator({ arity: "monadic", unit: "score", measure: "score", minimum: undefined }),
};

/** A sound pack without figures. What is given replaces the default of the same id; memberships and redirects replace all. */
export function buildPack(parts: Partial<Pack> = {}): Pack {
  return {
    actors: { ...ACTORS, ...parts.actors },
    groups: { ...GROUPS, ...parts.groups },
    indicators: { ...INDICATORS, ...parts.indicators },
    datasets: { ...parts.datasets },
    sources: { ...parts.sources },
    claims: { ...parts.claims },
    events: { ...parts.events },
    facilities: { ...parts.facilities },
    questions: { ...parts.questions },
    memberships: parts.memberships ?? [],
    redirects: parts.redirects ?? {},
  };
}
