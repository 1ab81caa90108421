import type { Catalog } from "@ambit/core/catalog";
import { explainNoun, type Vocabulary } from "@ambit/core/language";
import { language } from "#lib/language/language.ts";
import { nameIn } from "#lib/language/names.ts";
import type { Named } from "./comparison.ts";

/** An actor's name for labels, and as sentences have it. */
export function namedOf(
  { catalog, vocabulary }: { readonly catalog: Catalog; readonly vocabulary: Vocabulary },
  id: string,
): Named {
  const name = nameIn(catalog, id);
  // Core begins its nouns with a capital; within a sentence only the article is small.
  const said =
    language === "en"
      ? explainNoun({ type: "name", name: id }, vocabulary).replace(/^The /, "the ")
      : name;
  return { id, name, said };
}
