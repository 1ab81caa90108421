import { createEngine } from "@ambit/core/verify";
import { describeIssue } from "@ambit/core/model";
import { browserPack } from "#lib/check/browser-pack.ts";
import { language } from "#lib/language/language.ts";
import type { Asked, Comparison, Named } from "./comparison.ts";
import { DENOMINATORS } from "./denominators.ts";
import { compareIn } from "./compare-in.ts";
import { namedOf } from "./named.ts";

/** Compares in the browser, with the tables that it needs fetched from our own server. Throws what went wrong, for people. */
export async function browserComparison(asked: Asked): Promise<Comparison> {
  const pack = await browserPack();
  const { catalog, release } = pack;
  const store = await pack.storeFor([asked.indicator.id, ...DENOMINATORS]);
  if (!store.ok) throw new Error(store.issues.map(describeIssue).join(" "));
  const actors = asked.actors.filter((id) => catalog.actors.has(id));
  return compareIn(createEngine(catalog, store.value), { ...asked, actors }, release.blocs);
}

/** Everybody with figures in an indicator of the target, by name. */
export async function browserActors({
  target,
  indicator,
}: Omit<Asked, "actors">): Promise<readonly Named[]> {
  const pack = await browserPack();
  const store = await pack.storeFor([indicator.id]);
  if (!store.ok) throw new Error(store.issues.map(describeIssue).join(" "));
  const { catalog, vocabulary } = createEngine(pack.catalog, store.value);
  const place = indicator.targetPlace === 0 ? "to" : "from";
  const partners = new Set(
    store.value.indicators.flatMap((base) => [
      ...store.value.partners(base, place, [target]),
      ...store.value.partners(base, place === "to" ? "from" : "to", [target]),
    ]),
  );
  return [...partners]
    .filter((id) => {
      const kind = catalog.actors.get(id)?.kind;
      return kind !== undefined && kind !== "aggregate" && id !== target;
    })
    .map((id) => namedOf({ catalog, vocabulary }, id))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
