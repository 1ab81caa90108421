import type { Language } from "@ambit/core/model";
import { base, baseOf } from "./links.ts";

/** The address of the same page in another language; what follows the path goes with it. */
export function counterpart(address: string, language: Language): string {
  return baseOf(language) + address.slice(base.length);
}
