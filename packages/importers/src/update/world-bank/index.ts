import type { Source } from "../source.ts";
import { DEBT } from "./debt.ts";
import { INDICATORS } from "./indicators.ts";

/**
 * World Bank, interface v2: JSON in pages. The Indicators part is documented
 * (datahelpdesk.worldbank.org, 898581 and 898599), the part for sources with more dimensions too
 * (1886686), though only with an example in XML; its JSON is known from clients that use it.
 */
export const worldBank: Source = {
  id: "world-bank",
  about: "World Development Indicators and International Debt Statistics; no key",
  series: [...INDICATORS, DEBT],
};
