import type { Unit } from "@ambit/core/model";
import { colon } from "#lib/language/joined.ts";
import { m } from "#lib/paraglide/messages.js";
import { unitName } from "./quantity.ts";

const MEANINGS: Record<Unit, () => string> = {
  USD: m.unit_usd,
  EUR: m.unit_eur,
  USD2021: m.unit_usd2021,
  PPP: m.unit_ppp,
  bcm: m.unit_bcm,
  Mt: m.unit_mt,
  persons: m.unit_persons,
  TIV: m.unit_tiv,
  km: m.unit_km,
  km2: m.unit_km2,
  count: m.unit_count,
  score: m.unit_score,
  ratio: m.unit_ratio,
};

/** A unit with what it means: "bcm: billion cubic metres of gas". */
export function unitText(unit: Unit): string {
  const name = unit === "ratio" ? "" : unitName(unit);
  return name ? name + colon + MEANINGS[unit]() : MEANINGS[unit]();
}
