import type { Comparison, Options } from "#lib/compare/comparison.ts";
import { compareIn } from "#lib/compare/compare-in.ts";
import type { Landing } from "#lib/compare/question.ts";
import { engine, openedPack } from "../pack.ts";
import { optionsOf } from "./options.ts";

let making: Promise<Options> | undefined;
const made = new Map<string, Promise<Comparison>>();

/** What can be compared; found once for the whole build. */
export function options(): Promise<Options> {
  making ??= engine().then(async (e) => optionsOf(e, (await openedPack()).release));
  return making;
}

/** The suitors in a target by an indicator; undefined where the site has no page for it. */
export async function comparisonOf({
  target,
  indicator,
}: Landing): Promise<Comparison | undefined> {
  const { indicators, suitors } = await options();
  const spec = indicators.find((i) => i.id === indicator && i.headline);
  if (!spec?.targets.includes(target)) return undefined;
  const key = `${target} ${indicator}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = Promise.all([engine(), openedPack()]).then(([e, { release }]) =>
    compareIn(e, { target, indicator: spec, actors: suitors.map((s) => s.id) }, release.blocs),
  );
  made.set(key, fresh);
  return fresh;
}
