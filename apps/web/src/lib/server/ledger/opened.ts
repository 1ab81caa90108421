import { engine } from "#lib/server/pack.ts";
import { createLedger, type Ledger } from "./ledger.ts";

let making: Promise<Ledger> | undefined;

/** The ledger of the compiled pack; counted once for the whole build. */
export function ledger(): Promise<Ledger> {
  making ??= engine().then(({ store }) => createLedger(store));
  return making;
}
