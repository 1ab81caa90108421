export { Actor, ActorKind } from "./actor.ts";
export { Assessment, Claim, ClaimKind, Hedging, Relation } from "./claim.ts";
export { Correction, Coverage, Dataset, RawFile } from "./dataset.ts";
export { earliest, latest, PartialDate, yearOf } from "./date.ts";
export { Event, EventKind } from "./event.ts";
export { Evidence } from "./evidence.ts";
export { Facility, FacilityKind } from "./facility.ts";
export { Group } from "./group.ts";
export { ActorId, ClaimId, Sha256, Slug } from "./id.ts";
export { Indicator } from "./indicator.ts";
export {
  describeIssue,
  fail,
  ok,
  settle,
  type Issue,
  type Issues,
  type Result,
  type Span,
} from "./issue.ts";
export { Label, type Language } from "./label.ts";
export { Membership, MembershipRole } from "./membership.ts";
export { Observation, observationId, ObservationPeriod, ObservationStatus } from "./observation.ts";
export { Question } from "./question.ts";
export { Passage, Source } from "./source.ts";
export {
  combine,
  dimensionOf,
  NUMBER,
  printDimension,
  sameDimension,
  Unit,
  UNITS,
  type Dimension,
} from "./unit.ts";
export {
  Margin,
  MissingObservation,
  Outcome,
  Perspective,
  Reading,
  ReadingVerdict,
  TracedValue,
  Verdict,
  VerdictStatus,
} from "./verdict.ts";
