import type { Coverage } from "@ambit/core/model";

/**
 * Coverage of a compiler's indicators that are complete for every pair with one of `sides`: where
 * such a pair is not there, there was nothing.
 */
export function allOf(
  indicators: readonly string[],
  reporter: string,
  sides: readonly string[],
  from: number,
  to: number,
): Coverage[] {
  return indicators.map((indicator) => ({
    indicator,
    reporters: [reporter, ...sides],
    partners: "all",
    from,
    to,
  }));
}
