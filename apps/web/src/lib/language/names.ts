import type { Catalog } from "@ambit/core/catalog";
import type { Label } from "@ambit/core/model";
import { language } from "./language.ts";

/** A name in the page's language, or in English where there is none. */
export const labelText = (label: Label): string => label[language] ?? label.en;

/** What to put into `lang` beside a name: English where it stands in for the page's language. */
export const labelLang = (label: Label): "en" | undefined =>
  label[language] === undefined ? "en" : undefined;

/** An actor's name; of an id that is none, the id. */
export function nameIn({ actors }: Pick<Catalog, "actors">, id: string): string {
  const actor = actors.get(id);
  return actor ? labelText(actor.name) : id;
}

/** An indicator's name; of an id that is none, the id. */
export function indicatorName({ indicators }: Pick<Catalog, "indicators">, id: string): string {
  const indicator = indicators.get(id);
  return indicator ? labelText(indicator.name) : id;
}

/** `lang` of what is written in English only: paraphrases, definitions, sentences of tests. */
export const english: "en" | undefined = language === "en" ? undefined : "en";
