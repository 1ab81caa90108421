import { existsSync, readFileSync } from "node:fs";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import adapter from "@sveltejs/adapter-static";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
import { BASE_LANGUAGE, baseOf, builtTo, languageOf } from "./scripts/languages.ts";
import { inlineScripts } from "./scripts/inline-scripts.ts";
import { onlyLanguage } from "./scripts/only-language.ts";

/** Each language is built as a site of its own, so that no page carries the words of the others. */
const language = languageOf(process.env["AMBIT_LANGUAGE"]);

/** The pack that the pages are made of: its hash names what a browser keeps of them. */
const pack = new URL("../../packages/core/build/central-asia/release.json", import.meta.url);
// Linters read this file before anything is built.
const release = existsSync(pack)
  ? (JSON.parse(readFileSync(pack, "utf8")) as { hash: string }).hash
  : "unbuilt";

/** Where the site will be served: what pages say of themselves to others is absolute. */
const origin = process.env["AMBIT_ORIGIN"]?.replace(/\/+$/, "") ?? "http://localhost:8787";

export default defineConfig(({ command }) => ({
  // Several builds at once would write the same messages; scripts/build.ts compiles them before.
  plugins: [
    ...(command === "serve"
      ? [paraglideVitePlugin({ project: "./project.inlang" })]
      : [onlyLanguage(language)]),
    sveltekit({
      adapter: adapter({
        pages: builtTo(language),
        assets: builtTo(language),
        precompress: false,
        strict: true,
      }),
      outDir: language === BASE_LANGUAGE ? ".svelte-kit" : `.svelte-kit/${language}`,
      // Two dozen small files would each cost a request before the first paint.
      inlineStyleThreshold: 100_000,
      // Absolute asset paths: a server may answer `/claims/x/24` with the folder's index.html
      // without redirecting to the slash, and relative ones would then point one level too high.
      paths: { relative: false, origin, base: baseOf(language) },
      // Registered by lib/offline, which knows where none is wanted.
      serviceWorker: { register: false },
      // Nothing polls: the release is in the page, and a new one is found by navigating.
      version: { name: release, pollInterval: 0 },
      csp: {
        mode: "hash",
        directives: {
          "default-src": ["self"],
          // One runs before the first paint, and would cost a request of its own.
          "script-src": [
            "self",
            ...inlineScripts(readFileSync(new URL("src/app.html", import.meta.url), "utf8")),
          ],
          // Chart marks are placed by percentages in style attributes.
          "style-src": ["self", "unsafe-inline"],
          "img-src": ["self", "data:"],
          "font-src": ["self"],
          "connect-src": ["self"],
          "object-src": ["none"],
          "base-uri": ["self"],
          "form-action": ["self"],
        },
      },
      prerender: {
        handleMissingId: "fail",
        // Images for where pages are shared are the same for every language, and drawn with the first.
        handleUnseenRoutes: language === BASE_LANGUAGE ? "fail" : "ignore",
        handleHttpError({ path, message }) {
          if (language !== BASE_LANGUAGE && path.startsWith("/preview/")) return;
          throw new Error(message);
        },
      },
    }),
  ],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // What most pages use is one file: a phone on a slow line waits longer for a file than for its bytes.
            codeSplitting: {
              groups: [
                { name: "site", minShareCount: 12, priority: 2 },
                {
                  name: "words",
                  test: /[\\/]paraglide[\\/]messages[\\/]/,
                  minShareCount: 4,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
    },
  },
  define: { "import.meta.env.AMBIT_LANGUAGE": JSON.stringify(language) },
}));
