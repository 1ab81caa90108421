import { tagOf } from "#lib/format/locale.ts";
import { language } from "./language.ts";

const LISTS = new Intl.ListFormat(tagOf(language), { type: "conjunction" });

/** "China, Russia and the United States". */
export const listed = (names: readonly string[]): string => LISTS.format(names);
