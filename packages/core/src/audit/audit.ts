import type { Pack } from "../catalog/index.ts";
import type { Issue } from "../model/index.ts";
import type { ObservationStore } from "../series/index.ts";
import { covers } from "./explain.ts";
import type { Exception } from "./exception.ts";
import { explainedTwice, idle, unexplained } from "./issues.ts";
import type { AuditRule, Finding, Place } from "./rule.ts";

/** How many findings a rule has, and how many of them an exception explains. */
export interface Tally {
  readonly rule: string;
  readonly findings: number;
  readonly explained: number;
}

export interface Audit {
  readonly tallies: readonly Tally[];
  /** Findings without an exception, and exceptions without a finding. */
  readonly issues: readonly Issue[];
  /** Which figures a finding without an exception is about. */
  readonly places: ReadonlyMap<Issue, Place>;
}

/** Runs the rules over all figures; each finding is explained by exactly one exception, or is an issue. */
export function audit(
  pack: Pack,
  store: ObservationStore,
  rules: readonly AuditRule[],
  exceptions: readonly Exception[],
): Audit {
  const issues: Issue[] = [];
  const places = new Map<Issue, Place>();
  const tallies: Tally[] = [];
  const fired = exceptions.map((): Finding[] => []);
  for (const rule of rules) {
    const findings = rule.run(pack, store);
    let explained = 0;
    for (const finding of findings) {
      const positions = exceptions.flatMap((e, i) =>
        e.rule === rule.name && covers(e, finding.place) ? [i] : [],
      );
      for (const i of positions) fired[i]?.push(finding);
      if (positions.length === 0) {
        const issue = unexplained(rule, finding);
        issues.push(issue);
        places.set(issue, finding.place);
      } else explained += 1;
      if (positions.length > 1) issues.push(explainedTwice(positions, rule.name, finding.place));
    }
    tallies.push({ rule: rule.name, findings: findings.length, explained });
  }
  issues.push(...exceptions.flatMap((e, i) => idle(e, i, rules, fired[i] ?? [])));
  return { tallies, issues, places };
}
