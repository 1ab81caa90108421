import { paraglideVitePlugin } from "@inlang/paraglide-js";
import adapter from "@sveltejs/adapter-static";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [
    paraglideVitePlugin({ project: "./project.inlang" }),
    sveltekit({
      adapter: adapter({ pages: "build", assets: "build", precompress: false, strict: true }),
      // Absolute asset paths: a server may answer `/claims/x/24` with the folder's index.html
      // without redirecting to the slash, and relative ones would then point one level too high.
      paths: { relative: false },
      // Nothing polls: the release is in the page, and a new one is found by navigating.
      version: { name: "static", pollInterval: 0 },
      csp: {
        mode: "hash",
        directives: {
          "default-src": ["self"],
          "script-src": ["self"],
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
      prerender: { handleMissingId: "fail" },
    }),
  ],
});
