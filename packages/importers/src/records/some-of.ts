import type { Coverage } from "@ambit/core/model";

/** Coverage of a compiler's indicators of which what is not there is not known. */
export function someOf(
  indicators: readonly string[],
  reporter: string,
  from: number,
  to: number,
): Coverage[] {
  return [...new Set(indicators)].map((indicator) => ({
    indicator,
    reporters: [reporter],
    partners: "some",
    from,
    to,
  }));
}
