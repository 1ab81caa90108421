import type { Reporter, TestModule } from "vitest/node";

/**
 * The last line of a run in plain words, for readers that do not know Vitest's own summary.
 * A module that could not be loaded has no tests, so it counts as one that failed; so does a run of nothing.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const { passed, failed, skipped } = count(modules);
    const nothing = modules.length === 0 ? 1 : 0;
    const broken = failed + unhandled.length + nothing;
    const rest = skipped > 0 ? `, ${skipped} skipped` : "";
    process.stdout.write(`\n${passed} passed, ${broken} failed${rest}\n`);
  }
}

export function count(modules: readonly TestModule[]) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    let inside = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "failed") inside++;
      total[state === "pending" ? "failed" : state]++;
    }
    if (inside === 0 && module.state() === "failed") total.failed++;
  }
  return total;
}
