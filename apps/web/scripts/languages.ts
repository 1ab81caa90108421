import settings from "../project.inlang/settings.json" with { type: "json" };

/** What stands at the root; every other language has a folder of its own. */
export const BASE_LANGUAGE = settings.baseLocale;
export const LANGUAGES: readonly string[] = settings.locales;

/** The language that a build is asked for; the base language unless told. */
export function languageOf(asked: string | undefined): string {
  if (asked === undefined || asked === "") return BASE_LANGUAGE;
  if (LANGUAGES.includes(asked)) return asked;
  throw new Error(`AMBIT_LANGUAGE is "${asked}"; it should be one of ${LANGUAGES.join(", ")}.`);
}

/** What the addresses of a language's pages begin with: nothing, or `/ru`. */
export function baseOf(language: string): "" | `/${string}` {
  return language === BASE_LANGUAGE ? "" : `/${language}`;
}

/** The folder in which a language's pages are built, beside those of the others. */
export function builtTo(language: string): string {
  return `build/${language}`;
}
