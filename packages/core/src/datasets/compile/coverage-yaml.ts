import type { CoverageSummary } from "../../audit/index.ts";

/** Which of the two files of one shape: what there is now, or what the last release held. */
export type CoverageFile = "coverage.yml" | "released.yml";

const HEADERS: Readonly<Record<CoverageFile, string>> = {
  "coverage.yml":
    "# Generated from the figures. Do not edit: what there is of each dataset, by indicator and reporter.",
  "released.yml":
    "# Generated when pack.yml has a new release date. Do not edit: what the last release held.",
};

/** A summary with one line for each reporter, so that a diff shows which one has more or less. */
export function coverageYaml(file: CoverageFile, { release, datasets }: CoverageSummary): string {
  const lines = [HEADERS[file], `release: "${release}"`, "datasets:"];
  for (const [dataset, { sha256, series }] of Object.entries(datasets)) {
    lines.push(`  ${dataset}:`, `    sha256: ${sha256}`, "    series:");
    for (const [indicator, reporters] of Object.entries(series)) {
      lines.push(`      ${indicator}:`);
      for (const [reporter, line] of Object.entries(reporters)) {
        const fields = Object.entries(line).map(([key, value]) => `${key}: ${value}`);
        lines.push(`        ${reporter}: { ${fields.join(", ")} }`);
      }
    }
  }
  return `${lines.join("\n")}\n`;
}
