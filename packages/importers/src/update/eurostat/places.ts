import type { ActorId } from "@ambit/core/model";
import { readFileSync } from "node:fs";
import { MEMBERS } from "../../eurostat/members.ts";
import { placeByName, placeTable } from "../../place/index.ts";

const CODES = placeTable(
  "Eurostat's codes",
  readFileSync(new URL("partners.txt", import.meta.url), "utf8"),
);

// The Union, the euro area and all countries together. Northern Ireland (XI) trades as if inside.
const GROUPS = /^(WORLD|XI|(EXT_E|INT_|EU|EA)\w*)$/;

/** An actor, undefined for what is left out on purpose, or a code that nobody knows. */
export type EurostatPlace =
  | { readonly known: true; readonly id: ActorId | undefined }
  | { readonly known: false };

const LEFT_OUT: EurostatPlace = { known: true, id: undefined };

/**
 * The partner of the Union that a code stands for. The world is what lies outside the Union; what is
 * inside is left out. Of the codes that begin with Q, for goods of no country, only the label says on
 * which side they are.
 */
export function partnerOfUnion(code: string, label: string): EurostatPlace {
  if (code === "EXT_EU27_2020") return { known: true, id: "world" };
  if (GROUPS.test(code)) return LEFT_OUT;
  if (/^Q[P-Z]$/.test(code)) {
    if (/intra-Union/.test(label)) return LEFT_OUT;
    const outside = /extra-Union|^High seas$/.test(label);
    return outside ? { known: true, id: "unspecified" } : { known: false };
  }
  const id = placeByName(CODES, code);
  if (id === undefined) return { known: false };
  return MEMBERS.includes(id) ? LEFT_OUT : { known: true, id };
}

/** The member of the Union that a code stands for; other reporters are left out. */
export function memberOfUnion(code: string): EurostatPlace {
  if (GROUPS.test(code)) return LEFT_OUT;
  const id = placeByName(CODES, code);
  if (id === undefined) return { known: false };
  return MEMBERS.includes(id) ? { known: true, id } : LEFT_OUT;
}
