import type { Plugin } from "vite";

/** How a compiled message of Paraglide finds out its language. */
const ASKED = "experimentalStaticLocale ?? options.locale ?? getLocale()";

/**
 * Fixes the language of every message, so that the bundler drops its words in all others. Paraglide's
 * own option for it leaves a check in each message that no bundler can decide, or one that warns.
 */
export function onlyLanguage(language: string): Plugin {
  return {
    name: "only-language",
    enforce: "pre",
    transform: {
      filter: { id: /\/lib\/paraglide\/messages\/[^_][^/]*\.js$/ },
      handler(code) {
        if (code.includes(ASKED)) {
          return { code: code.replaceAll(ASKED, JSON.stringify(language)), map: null };
        }
        return this.error("Paraglide compiles messages in another way now: see only-language.ts");
      },
    },
  };
}
