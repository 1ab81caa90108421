import type { SearchKind } from "@ambit/core/search";
import { m } from "#lib/paraglide/messages.js";

const WORDS: Record<SearchKind, () => string> = {
  actors: m.nav_actors,
  indicators: m.nav_indicators,
  claims: m.nav_claims,
  events: m.search_kind_events,
  facilities: m.nav_facilities,
  datasets: m.nav_datasets,
  sources: m.search_kind_sources,
  questions: m.nav_questions,
};

/** What a group of hits is called. */
export const searchKindWord = (kind: SearchKind): string => WORDS[kind]();
