export { audit, type Audit, type Tally } from "./audit.ts";
export { CoverageSummary, summarise, type CoverageLine, type DatasetCoverage } from "./coverage.ts";
export { Exceptions, type Exception } from "./exception.ts";
export { type AuditRule, type Finding, type Place } from "./rule.ts";
export { rulesSince } from "./rules/index.ts";
