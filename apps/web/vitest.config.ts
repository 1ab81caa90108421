import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** Components are rendered on the server, as the prerenderer does it; browsers are tests/e2e's. */
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    name: "web",
    include: ["src/**/*.test.ts", "src/**/*.spec.ts"],
    globalSetup: "./vitest.messages.ts",
    // As in the root's vitest.config.ts: nobody mocks modules.
    isolate: false,
    // Pictures take their colours from it; every other style sheet is left out.
    css: { include: [/tokens\.css/] },
    expect: { requireAssertions: true },
    restoreMocks: true,
  },
});
