export { evidenceOf, type Evidence, type Threshold } from "./evidence.ts";
export type { Headline } from "./headline.ts";
export { leadsOf, type Lead } from "./leaders.ts";
export { mirrorGaps, type MirrorGap } from "./mirror-gaps.ts";
export { mirrorOf, newestDatasets, type MirrorYear } from "./mirror.ts";
export type { Point } from "./over-time.ts";
export type { ComparedPoint } from "./points-between.ts";
export { readSeries, type Series } from "./read-series.ts";
export { readCalls, readSubjects, type SubjectSeries } from "./read-subjects.ts";
export { recordOf, wilsonInterval, type Judged, type RecordLine, type Share } from "./record.ts";
export type { Blocs, Standing } from "./standings.ts";
export { subjectsOf, type Limit, type Subject } from "./subjects.ts";
export {
  crossingsOf,
  headToHead,
  type Crossing,
  type HeadToHead,
  type Line,
  type YearSpan,
} from "./head-to-head.ts";
