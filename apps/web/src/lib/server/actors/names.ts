import type { Label, Language } from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";

const LANGUAGES: readonly (readonly [Language, () => string])[] = [
  ["en", m.language_en],
  ["ru", m.language_ru],
  ["zh", m.language_zh],
  ["kk", m.language_kk],
];

/** A name in every language in which we have it, with the language's own name. */
export function namesOf(name: Label): readonly {
  readonly language: Language;
  readonly languageName: string;
  readonly text: string;
}[] {
  return LANGUAGES.flatMap(([language, languageName]) => {
    const text = name[language];
    return text === undefined ? [] : [{ language, languageName: languageName(), text }];
  });
}
