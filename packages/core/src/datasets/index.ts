export { Answer } from "./answers.ts";
export { ChangeLog, ReleaseChanges } from "./changes.ts";
export { ClaimVerdict, verdictLine, verifyClaim } from "./claim-verdict.ts";
export { baseIndicators } from "./base-indicators.ts";
export { openPack, type OpenPack, type PackFiles } from "./open-pack.ts";
export { PackInfo } from "./pack-info.ts";
export { readTable } from "./parquet.ts";
export { Release, VerdictLine } from "./release.ts";
export { writeTable } from "./write-table.ts";
