import { tagOf } from "#lib/format/locale.ts";
import { language } from "./language.ts";

const LISTS = new Intl.ListFormat(tagOf(language), { type: "conjunction" });

/** "China, Russia and the United States". Kazakh lists have commas alone. */
export const listed = (names: readonly string[]): string =>
  language === "kk" ? names.join(", ") : LISTS.format(names);
