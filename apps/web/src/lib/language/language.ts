import type { Language } from "@ambit/core/model";

/** The language of this site: each is built by itself, and a page has the words of one. English in tests. */
export const language: Language = import.meta.env.AMBIT_LANGUAGE ?? "en";
