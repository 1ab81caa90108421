import type { Source } from "../source.ts";
import { DIRECT_INVESTMENT } from "./direct-investment.ts";
import { TRADE } from "./trade.ts";

/**
 * IMF, SDMX 3.0 at api.imf.org (data.imf.org, Resource Pages, IMF API), as SDMX-CSV. The order of the
 * dimensions, the star for all codes, and that values are in whole units are known from clients of
 * 2026 that check them; the IMF's own page could not be read.
 */
export const imf: Source = {
  id: "imf",
  about: "International Trade in Goods and Direct Investment Positions; no key",
  series: [TRADE, DIRECT_INVESTMENT],
};
