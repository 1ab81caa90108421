import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

/** Only what oxlint cannot read: components, and modules with runes. Everything else is oxlint's. */
export default [
  { ignores: [".svelte-kit/", "build/", "src/lib/paraglide/", "static/", "project.inlang/"] },
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"] },
    },
    plugins: { "@typescript-eslint": ts.plugin },
    rules: {
      "@typescript-eslint/no-unused-vars": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "no-console": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "svelte/block-lang": ["error", { script: "ts" }],
      "svelte/button-has-type": "error",
      "svelte/no-target-blank": "error",
      "svelte/no-unused-class-name": "off",
      // Addresses come from navigation/links.ts, which knows the language's base path; the prerenderer
      // follows every link and fails on a dead one or one outside of the base.
      "svelte/no-navigation-without-resolve": "off",
    },
  },
  // TypeScript files are oxlint's, so that no rule has two owners.
  { ignores: ["**/*.ts", "!**/*.svelte.ts", "**/*.js", "!eslint.config.js"] },
];
