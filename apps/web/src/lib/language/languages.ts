import type { Language } from "@ambit/core/model";

/** Languages by their own names. */
const NAMES: Record<Language, string> = {
  en: "English",
  ru: "Русский",
  zh: "中文",
  kk: "Қазақша",
};

/** What pages say in `lang` and `hreflang`: Chinese is written in simplified characters here. */
const TAGS: Record<Language, string> = { en: "en", ru: "ru", zh: "zh-Hans", kk: "kk" };

/** The languages of the site, the one at its root first; a test holds them against what is built. */
export const languages: readonly Language[] = ["en", "ru", "zh", "kk"];

export const nativeName = (language: Language): string => NAMES[language];
export const langOf = (language: Language): string => TAGS[language];
