import type { Gaps } from "../../catalog/index.ts";
import { callsIn, checkDefinition, isFunctionName, parse } from "../../language/index.ts";
import type { Issue } from "../../model/index.ts";
import type { Engine } from "../../verify/index.ts";
import { namesUnread } from "./names-unread.ts";

/** Every derived indicator's expression parses and its names, places and units fit. */
export function checkExpressions({ catalog, vocabulary }: Engine, gaps: Gaps): readonly Issue[] {
  return [...catalog.indicators.values()].flatMap((indicator): readonly Issue[] => {
    if (indicator.expression === undefined) return [];
    const place = { file: `indicators/${indicator.id}.yml`, path: ["expression"] };
    const parsed = parse(indicator.expression);
    if (!parsed.ok) return parsed.issues.map((issue) => ({ ...issue, ...place }));
    const called = callsIn(parsed.value.tree).find((call) => isFunctionName(call.name));
    if (called) {
      return [
        {
          code: "unsupported_expression",
          message:
            "a derived indicator reckons with indicators, by `total`, `greatest`, `squares` and `absolute` too, and with no function of tests",
          ...place,
          found: called.name,
          tip: "Leave the function to the tests that use the indicator.",
        },
      ];
    }
    if (namesUnread(parsed.value.tree, gaps)) return [];
    const checked = checkDefinition(parsed.value, vocabulary, indicator.parameters ?? []);
    return checked.ok ? [] : checked.issues.map((issue) => ({ ...issue, ...place }));
  });
}
