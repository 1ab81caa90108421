export { evidenceOf, type Evidence, type Threshold } from "./evidence.ts";
export { leadsOf, type Blocs, type Headline, type Lead, type Standing } from "./leaders.ts";
export { mirrorOf, type MirrorYear } from "./mirror.ts";
export { readSeries, type Point, type Series } from "./read-series.ts";
export { crossingsOf, headToHead, type Crossing, type HeadToHead } from "./head-to-head.ts";
