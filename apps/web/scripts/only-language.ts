import type { Plugin } from "vite";

/** How a compiled message of Paraglide finds out its language. */
const ASKED = "experimentalStaticLocale ?? options.locale ?? getLocale()";

/** How compiled messages choose a plural form, making the rules anew for each. */
const RULES = "new Intl.PluralRules(locale, options)";
const KEPT_RULES = `
const kept = new Map();
const rulesOf = (locale, options) => {
  const key = JSON.stringify([locale, options]);
  const rules = kept.get(key) ?? ${RULES};
  kept.set(key, rules);
  return rules;
};`;

/**
 * Plural rules are made once and kept: each making takes as long as a small component.
 */
export function keptPluralRules(): Plugin {
  return {
    name: "kept-plural-rules",
    enforce: "pre",
    transform: {
      filter: { id: /\/lib\/paraglide\/registry\.js$/ },
      handler(code) {
        if (!code.includes(RULES))
          return this.error(
            "Paraglide finds plural forms in another way now: see only-language.ts",
          );
        return { code: code.replace(RULES, "rulesOf(locale, options)") + KEPT_RULES, map: null };
      },
    },
  };
}

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
