import type { Language } from "@ambit/core/model";

const TAGS = { en: "en-GB", ru: "ru-RU", zh: "zh-Hans-CN", kk: "kk-KZ" } as const satisfies Record<
  Language,
  string
>;

/** The BCP 47 tag whose number and date habits a language of the interface follows. */
export function tagOf(language: Language): string {
  return TAGS[language];
}
