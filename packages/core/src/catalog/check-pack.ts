import { settle, type Result } from "../model/index.ts";
import type { PackCheck } from "./check.ts";
import { claims } from "./checks/claims.ts";
import { dates } from "./checks/dates.ts";
import { memberships } from "./checks/memberships.ts";
import { redirects } from "./checks/redirects.ts";
import { references } from "./checks/references.ts";
import { NO_GAPS, type Gaps } from "./gaps.ts";
import type { Pack } from "./pack.ts";

export const PACK_CHECKS: readonly PackCheck[] = [
  references,
  dates,
  memberships,
  redirects,
  claims,
];

/**
 * The pack itself when no rule finds anything wrong with it, otherwise every finding. Of a pack that
 * was read in part, what could not be read is not called missing.
 */
export function checkPack(pack: Pack, gaps: Gaps = NO_GAPS): Result<Pack> {
  return settle(
    pack,
    PACK_CHECKS.flatMap((check) => check.run(pack, gaps)),
  );
}
