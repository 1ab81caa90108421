import { ISO3 } from "../place/index.ts";
import { extendTable } from "../records/index.ts";

/** Counterpart codes of the IMF: ISO 3166-1 alpha-3 and what is only the IMF's. */
export const PARTNERS = extendTable(
  ISO3,
  "IMF counterpart codes",
  `world G001
XKX KOS
PSE WBG
SCG YUG
unspecified TX399
unspecified TX489
unspecified TX598
unspecified TX799
unspecified TX884
unspecified TX898
unspecified TX899`,
);

/**
 * Groups of countries that are listed one by one too. TX910, "Other Countries n.i.e.", is such a
 * group: countries and the other TX codes add up to the world without it.
 */
export const GROUPS: ReadonlySet<string> = new Set([
  "G080",
  "G092",
  "G110",
  "G163",
  "G200",
  "G205",
  "G400",
  "G505",
  "G603",
  "G903",
  "G998",
  "GX170",
  "GX405",
  "GX440",
  "GX605",
  "GX901",
  "TX910",
]);
