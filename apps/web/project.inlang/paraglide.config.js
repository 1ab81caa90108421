import { defineConfig } from "@inlang/paraglide-js";

/** Shared by the Vite plugin and by `paraglide-js compile`, which the checks run first. */
export default defineConfig({
  outdir: "./src/lib/paraglide",
  // One address for one language: nothing is guessed from the browser, nothing is stored in it.
  strategy: ["globalVariable", "baseLocale"],
  isServer: "import.meta.env.SSR",
  emitReadme: false,
});
