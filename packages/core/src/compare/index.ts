export { evidenceOf, type Evidence, type Threshold } from "./evidence.ts";
export { leadsOf, type Blocs, type Headline, type Lead, type Standing } from "./leaders.ts";
export { mirrorOf, type MirrorYear } from "./mirror.ts";
export type { Point } from "./over-time.ts";
export type { ComparedPoint } from "./points-between.ts";
export { readSeries, type Series } from "./read-series.ts";
export { readCalls, readSubjects, type SubjectSeries } from "./read-subjects.ts";
export { recordOf, wilsonInterval, type Judged, type RecordLine, type Share } from "./record.ts";
export { subjectsOf, type Limit, type Subject } from "./subjects.ts";
export {
  crossingsOf,
  headToHead,
  type Crossing,
  type HeadToHead,
  type Line,
  type YearSpan,
} from "./head-to-head.ts";
