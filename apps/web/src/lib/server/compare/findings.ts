import { comparePath } from "#lib/navigation/links.ts";
import type { Named } from "#lib/compare/comparison.ts";
import { plainQuestion } from "#lib/compare/question.ts";
import { headOf, shownOf, actorsOf } from "#lib/compare/shown.ts";
import { comparisonOf, options } from "./opened.ts";

/** What each prerendered comparison of a target finds, as links that say it. */
export interface Findings {
  readonly target: Named;
  readonly links: readonly { readonly href: string; readonly title: string }[];
}

/** Every comparison that has a page, by target. */
export async function allFindings(): Promise<readonly Findings[]> {
  const { targets, indicators, thisYear } = await options();
  const headlines = indicators.filter((i) => i.headline);
  return Promise.all(
    targets.map(async (target) => ({
      target,
      links: (await Promise.all(headlines.map((i) => linkOf(target.id, i.id, thisYear)))).flatMap(
        (link) => link ?? [],
      ),
    })),
  );
}

async function linkOf(target: string, indicator: string, thisYear: number) {
  const comparison = await comparisonOf({ target, indicator });
  if (!comparison) return undefined;
  const question = plainQuestion({ target, indicator });
  const shown = shownOf(comparison, question, thisYear);
  const { title } = headOf(comparison, shown, actorsOf(comparison, null));
  return { href: comparePath(target, indicator), title };
}
