import type { Source } from "../source.ts";
import { TRADE } from "./trade.ts";

/**
 * Eurostat, SDMX 2.1 of the foreign trade database (its user guide, Data access via API), answered as
 * JSON-stat 2.0. Clients of 2026 use this address; some say that the address `statistics/1.0` beside
 * it works too and one that it does not, so it is not asked. The code of the Union as reporter and
 * the flows (1 imports, 2 exports) are theirs; that a sign of no country has its words in English in
 * the label was read off the tables of the same database.
 */
export const eurostat: Source = {
  id: "eurostat",
  about: "goods trade of the European Union and of its members in euro; no key",
  series: TRADE,
};
