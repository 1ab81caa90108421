import type { Pack } from "../catalog/index.ts";
import { formatQuantity } from "../language/index.ts";
import { dimensionOf, NUMBER } from "../model/index.ts";

/** A value of an indicator as a finding shows it: "4.586 bn USD", "47.1 %". */
export function amount(pack: Pack, indicator: string, value: number): string {
  const unit = pack.indicators[indicator]?.unit;
  if (unit === undefined) return String(value);
  return unit === "ratio"
    ? formatQuantity(value, NUMBER, "%")
    : formatQuantity(value, dimensionOf(unit));
}
