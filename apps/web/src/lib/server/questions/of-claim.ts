import type { Catalog } from "@ambit/core/catalog";
import { labelText } from "#lib/language/names.ts";
import { questionPath } from "#lib/navigation/links.ts";

/** The questions that a claim answers, among others. */
export function questionsOfClaim(
  catalog: Catalog,
  claim: string,
): readonly { readonly href: string; readonly label: string }[] {
  return [...catalog.questions.values()]
    .filter(({ claims }) => claims.includes(claim))
    .map(({ id, name }) => ({ href: questionPath(id), label: labelText(name) }));
}
