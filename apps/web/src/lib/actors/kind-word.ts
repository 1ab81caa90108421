import type { ActorKind } from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";

const WORDS: Record<ActorKind, () => string> = {
  state: m.actors_kind_state,
  territory: m.actors_kind_territory,
  organisation: m.actors_kind_organisation,
  bloc: m.actors_kind_bloc,
  initiative: m.actors_kind_initiative,
  agreement: m.actors_kind_agreement,
  mechanism: m.actors_kind_mechanism,
  place: m.actors_kind_place,
  company: m.actors_kind_company,
  publisher: m.actors_kind_publisher,
  lender: m.actors_kind_lender,
  person: m.actors_kind_person,
  aggregate: m.actors_kind_aggregate,
};

/** What an actor is, as its page says it: "State", "Organisation". */
export const kindWord = (kind: ActorKind): string => WORDS[kind]();
