import { defineConfig, type TestProjectConfiguration } from "vitest/config";

/**
 * Tests beside the code: pure functions, nothing built, nothing on a port. Nobody mocks modules here,
 * so that files share a process and each module is read once: a third of the time.
 */
const beside = (name: string, folder: string): TestProjectConfiguration => ({
  extends: true,
  // Pure functions take milliseconds; the ceiling is for machines that are busy with much else.
  test: { name, include: [`${folder}/**/*.test.ts`], isolate: false, testTimeout: 30_000 },
});

/** Suites that look at what was built, or start other programs: slower, and after the quick ones. */
const across = (
  name: string,
  seconds: number,
  setup: readonly string[] = [],
): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    exclude: ["**/fixtures/**"],
    globalSetup: ["tests/built/global-setup.ts", ...setup],
    testTimeout: seconds * 1000,
    hookTimeout: 60_000,
    sequence: { groupOrder: 1 },
  },
});

export default defineConfig({
  test: {
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
    restoreMocks: true,
    reporters: ["default", "./tests/closing-line/index.ts"],
    projects: [
      beside("core", "packages/core/src"),
      beside("importers", "packages/importers/src"),
      beside("api", "apps/api/src"),
      // Components need the site's own compiler.
      "apps/web",
      across("contract", 30),
      across("server", 30),
      across("package", 60),
      across("canary", 120),
      across("e2e", 60, ["tests/browser/global-setup.ts"]),
      across("passages", 60),
      across("reproduction", 300),
    ],
  },
});
