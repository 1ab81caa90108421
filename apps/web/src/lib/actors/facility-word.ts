import type { FacilityKind } from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";

const WORDS: Record<FacilityKind, () => string> = {
  base: m.facility_base,
  "test-range": m.facility_test_range,
  radar: m.facility_radar,
  communications: m.facility_communications,
  outpost: m.facility_outpost,
  pipeline: m.facility_pipeline,
  railway: m.facility_railway,
  bridge: m.facility_bridge,
  "dry-port": m.facility_dry_port,
};

export const facilityWord = (kind: FacilityKind): string => WORDS[kind]();
