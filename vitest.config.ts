import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: { name: "core", include: ["packages/core/src/**/*.test.ts"] },
      },
      {
        extends: true,
        test: { name: "importers", include: ["packages/importers/src/**/*.test.ts"] },
      },
      { extends: true, test: { name: "api", include: ["apps/api/src/**/*.test.ts"] } },
      { extends: true, test: { name: "web", include: ["apps/web/src/**/*.test.ts"] } },
    ],
  },
});
