import type { ObservationStatus } from "@ambit/core/model";
import type { RecordReader } from "../../records/index.ts";

const STATUSES: Readonly<Record<string, ObservationStatus>> = {
  "": "reported",
  e: "estimated",
  E: "estimated",
  p: "provisional",
  P: "provisional",
};

// O: reported officially, R: raw, M: mixed, SE, SP, SC: estimated, projected, calculated by the IMF's staff.
const DERIVATIONS: Readonly<Record<string, ObservationStatus>> = {
  "": "reported",
  O: "reported",
  R: "reported",
  M: "reported",
  SE: "estimated",
  SP: "estimated",
  SC: "estimated",
};

/** Status of an observation; a sign that is not known is an issue. */
export function readStatus(record: RecordReader): ObservationStatus | undefined {
  const status = record.choice("STATUS", STATUSES);
  const derivation = record.choice("DERIVATION_TYPE", DERIVATIONS);
  return derivation === "estimated" ? derivation : status;
}
