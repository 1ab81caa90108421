import type { Language } from "@ambit/core/model";

/**
 * Chromium knows no Kazakh and would fall back to the reader's own habits. Figures are written in
 * Kazakh as in Russian; dates and lists, which have words, are made without it where they are made.
 */
const TAGS = { en: "en-GB", ru: "ru-RU", zh: "zh-Hans-CN", kk: "ru-RU" } as const satisfies Record<
  Language,
  string
>;

/** The BCP 47 tag whose number habits a language of the interface follows. */
export function tagOf(language: Language): string {
  return TAGS[language];
}
