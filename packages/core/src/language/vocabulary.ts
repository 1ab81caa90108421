import type { ActorKind, Dimension, Indicator } from "../model/index.ts";

/** What the language has to know about an indicator. */
export interface VocabularyIndicator {
  /** For people, beginning with a capital: "Goods trade". */
  readonly name: string;
  readonly arity: Indicator["arity"];
  readonly dimension: Dimension;
  readonly measure: Indicator["measure"];
  /** What the places are called: exporter, importer. Sentences choose their prepositions by them. */
  readonly roles?: readonly string[];
  /** How a sentence says it, where name and roles do not do: "students from {a} in {b}". */
  readonly phrase?: string;
  /** How a value is shown to people when its dimension is a pure number. */
  readonly shownAs?: "%" | "times" | "score" | "count";
  /** Derived indicators: one-letter places and the expression over them. */
  readonly parameters?: readonly string[];
  readonly expression?: string;
}

/** What the language has to know about an actor. */
export interface VocabularyActor {
  readonly kind: ActorKind;
  readonly name: string;
  /** Other spellings, for suggestions. */
  readonly aliases?: readonly string[];
}

/** What the language has to know about a group: the name is a region (Central Asia) or a plural (Great powers). */
export interface VocabularyGroup {
  readonly name: string;
}

/** What the language has to know about an event: sentences quote its name. */
export interface VocabularyEvent {
  readonly name: string;
}

/** The names that a test may use. Synchronous and pure; ids are unique within each kind. */
export interface Vocabulary {
  indicator(id: string): VocabularyIndicator | undefined;
  indicatorNames(): readonly string[];
  actor(id: string): VocabularyActor | undefined;
  actorIds(): readonly string[];
  group(id: string): VocabularyGroup | undefined;
  groupIds(): readonly string[];
  event(id: string): VocabularyEvent | undefined;
  eventIds(): readonly string[];
}
