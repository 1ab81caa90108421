export { audit, type Audit, type Tally } from "./audit.ts";
export { CoverageLine, CoverageSummary, DatasetCoverage, summarise } from "./coverage.ts";
export { Exception, Exceptions } from "./exception.ts";
export { type AuditRule, type Finding, type Place } from "./rule.ts";
export { rulesSince } from "./rules/index.ts";
