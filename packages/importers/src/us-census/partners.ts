import { ENGLISH, ignoreNames } from "../place/index.ts";
import { extendTable } from "../records/index.ts";

/** Names of partners as the US Census Bureau prints them, some cut off at 29 letters. */
export const PARTNERS = extendTable(
  ENGLISH,
  "US Census partner names",
  `world World, Not Seasonally Adjusted
PSE Gaza Strip admin. by Israel
PSE West Bank admin. by Israel
unspecified International Organizations
unspecified Iraq-Saudi Arabia Neutral Zone`,
);

/** Groups, a second total and a class of goods; the countries in them are listed one by one too. */
export const GROUPS = ignoreNames(
  "Advanced Technology Products",
  "Africa",
  "Asia",
  "Australia and Oceania",
  "CAFTA-DR",
  "Europe",
  "European Union",
  "NAFTA with Canada (Consump)",
  "NAFTA with Mexico (Consump)",
  "NICS",
  "North America",
  "OPEC",
  "Pacific Rim",
  "South and Central America",
  "Sub Saharan Africa",
  "World, Seasonally Adjusted",
);

/** Actors that the file has under two names or codes; their rows are added up. */
export const SPLIT: ReadonlySet<string> = new Set(["ETH", "PSE", "SDN", "unspecified"]);

/**
 * Codes of states and areas that had ended, with the last year in which the bureau counts any trade.
 * Later rows are zeros that keep a place in the table.
 */
export const CLOSED: ReadonlyMap<string, number> = new Map([
  ["4350", 1992],
  ["4610", 1992],
  ["4790", 1992],
  ["5080", 1991],
  ["5160", 1991],
  ["7740", 1993],
]);
