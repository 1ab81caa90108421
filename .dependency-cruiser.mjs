/** Which way the arrows point (ARCHITECTURE.md). Each rule's comment is what a person reads when it fails. */

const TEST = "\\.(test|spec|contract)\\.ts$";
const CORE_LAYERS = {
  model: [],
  series: ["model"],
  language: ["model"],
  catalog: ["model", "language"],
  verify: ["model", "series", "language", "catalog"],
  compare: ["model", "series", "language", "catalog", "verify"],
  audit: ["model", "series", "language", "catalog"],
  passages: ["model", "language"],
  datasets: ["model", "series", "language", "catalog", "verify", "compare", "audit", "passages"],
};

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two modules that need each other are one module, or miss a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere fails at run time, on somebody else's machine.",
      severity: "error",
      from: {},
      // Kit's own modules exist only inside a build.
      to: { couldNotResolve: true, pathNot: "^(\\$app|\\$env|\\$service-worker|\\./\\$types)" },
    },
    {
      name: "core-knows-nobody",
      comment: "Core is what everything else stands on: it must work without any of it.",
      severity: "error",
      from: { path: "^packages/core/src" },
      to: { path: "^(packages/importers|apps|tests)/" },
    },
    {
      name: "core-runs-anywhere",
      comment: "Core runs unchanged in browsers, Workers and Node; only the compiler reads a disk.",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: ["^packages/core/src/datasets/compile/", TEST] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-ships-what-it-declares",
      comment: "What core imports at run time is installed with it; devDependencies are not.",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: ["^packages/core/src/datasets/compile/", TEST] },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        // Builders and conformance suites for tests may stand beside what they build.
        pathNot: "(^|/)node_modules/vitest/",
      },
    },
    {
      name: "core-ships-no-test-runner",
      comment: "Nobody who imports a subpath of core gets a test runner, except from core/testing.",
      severity: "error",
      from: { path: "^packages/core/src/(?!testing/)[^/]+/index\\.ts$" },
      to: { path: "(^|/)node_modules/vitest/", reachable: true },
    },
    {
      name: "model-imports-zod-alone",
      comment: "The nouns are the ground floor: schema, type and documentation, and zod.",
      severity: "error",
      from: { path: "^packages/core/src/model/", pathNot: TEST },
      to: { pathNot: ["^packages/core/src/model/", "(^|/)node_modules/zod/"] },
    },
    ...Object.entries(CORE_LAYERS).map(([layer, below]) => ({
      name: `core-${layer}-looks-down`,
      comment: `core/${layer} may use ${["itself", ...below].join(", ")}: a layer that looks up cannot be understood alone.`,
      severity: "error",
      from: { path: `^packages/core/src/${layer}/`, pathNot: TEST },
      to: {
        path: "^packages/core/src/",
        pathNot: `^packages/core/src/(${[layer, ...below].join("|")})/`,
      },
    })),
    {
      name: "core-folders-have-one-door",
      comment: "A folder's index.ts is its public list; what is not on it may change tomorrow.",
      severity: "error",
      // compare reads series with verify's own machinery: two faces of one engine.
      from: { path: "^packages/core/src/((?!compare/)[^/]+)/", pathNot: TEST },
      to: { path: "^packages/core/src/", pathNot: "^packages/core/src/($1/|[^/]+/index\\.ts$)" },
    },
    {
      name: "importers-know-no-app",
      comment: "Importers turn raw files into data/; who shows the data is not their concern.",
      severity: "error",
      from: { path: "^packages/importers/" },
      to: { path: "^(apps|tests)/" },
    },
    {
      name: "api-knows-no-site",
      comment: "The API answers without the site, and from compiled data, never from raw files.",
      severity: "error",
      from: { path: "^apps/api/src" },
      to: { path: "^(apps/web|packages/importers|tests)/" },
    },
    {
      name: "api-runs-on-the-edge",
      comment: "Workers have no disk: Node's modules stay in the files that only Node runs.",
      severity: "error",
      from: {
        path: "^apps/api/src",
        pathNot: [
          "^apps/api/src/(node|assemble)\\.ts$",
          "^apps/api/src/files/disk-files\\.ts$",
          TEST,
        ],
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "web-takes-only-types-from-the-api",
      comment: "The site talks to the API over HTTP; its type is all that it may know of it.",
      severity: "error",
      from: { path: "^apps/web/" },
      to: { path: "^apps/api/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-knows-no-importer",
      comment: "The site shows compiled data; it never reads a publisher's raw file.",
      severity: "error",
      from: { path: "^apps/web/" },
      to: { path: "^(packages/importers|tests)/" },
    },
    {
      name: "tests-use-public-exports",
      comment: "A test across packages stands where a user stands: at the package's exports.",
      severity: "error",
      from: { path: "^tests/" },
      // By package name it is "undetermined" here; "local" is a path that leads out of tests/.
      to: { path: "^(packages|apps)/", dependencyTypes: ["local"] },
    },
    {
      name: "tests-are-imported-by-nobody",
      comment: "What ships must not need what tests it.",
      severity: "error",
      from: { pathNot: [TEST, "^tests/", "/testing/"] },
      to: { path: [TEST, "^tests/", "/testing/"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(build|\\.svelte-kit|\\.turbo|paraglide|fixtures)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "svelte", "default", "types"],
      extensions: [".ts", ".js", ".mjs", ".svelte", ".json"],
    },
  },
};
