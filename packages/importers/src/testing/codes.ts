import type { Result } from "@ambit/core/model";

/** Codes of the issues; none when the result is good. */
export function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map((issue) => issue.code);
}
