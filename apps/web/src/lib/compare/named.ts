import { explainNoun, type Vocabulary } from "@ambit/core/language";
import type { Named } from "./comparison.ts";

/** An actor's name for labels, and as sentences have it. */
export function namedOf(vocabulary: Vocabulary, id: string): Named {
  const name = vocabulary.actor(id)?.name ?? id;
  // Core begins its nouns with a capital; within a sentence only the article is small.
  const said = explainNoun({ type: "name", name: id }, vocabulary).replace(/^The /, "the ");
  return { id, name, said };
}
