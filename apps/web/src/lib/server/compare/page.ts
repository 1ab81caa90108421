import { error } from "@sveltejs/kit";
import type { Given } from "#lib/compare/asking.svelte.ts";
import { FIRST, plainQuestion, type Landing } from "#lib/compare/question.ts";
import { actorsOf, headOf, shownOf } from "#lib/compare/shown.ts";
import { comparisonOf, options } from "./opened.ts";

/** Parts of an address; neither is there for the comparison that stands first. */
type Params = { readonly [Part in keyof Landing]?: string | undefined };

/** The first comparison, and one page for each target and headline indicator that has figures of two suitors. */
export async function comparisonPages(): Promise<Partial<Landing>[]> {
  const { indicators } = await options();
  const pages = indicators
    .filter((i) => i.headline)
    .flatMap(({ id, targets }) => targets.map((target) => ({ target, indicator: id })));
  return [{}, ...pages];
}

/** What the page comes with. Ends with 404 where the site has none. */
export async function comparisonPage({ target, indicator }: Params): Promise<Given> {
  if (target !== undefined && indicator === undefined) error(404);
  const landing: Landing = target === undefined ? FIRST : { target, indicator: indicator ?? "" };
  const comparison = await comparisonOf(landing);
  if (!comparison) error(404);
  const whole = await options();
  const question = plainQuestion(landing);
  return {
    landing,
    comparison,
    options: whole,
    head: headOf(
      comparison,
      shownOf(comparison, question, whole.thisYear),
      actorsOf(comparison, question.actors),
    ),
  };
}
