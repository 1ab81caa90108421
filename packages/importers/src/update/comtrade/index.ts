import type { Source } from "../source.ts";
import { COMTRADE_KEY, TRADE } from "./trade.ts";

/**
 * UN Comtrade, interface v1 (uncomtrade.org/docs/un-comtrade-api, and the package comtradeapicall of
 * the publisher). The preview needs no key and gives at most 500 records of one year.
 */
export const comtrade: Source = {
  id: "un-comtrade",
  about: `trade with China and the United States as every state reports it; no key, or ${COMTRADE_KEY}`,
  series: [TRADE],
};
