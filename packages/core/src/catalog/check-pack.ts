import { settle, type Result } from "../model/index.ts";
import type { PackCheck } from "./check.ts";
import { claims } from "./checks/claims.ts";
import { dates } from "./checks/dates.ts";
import { memberships } from "./checks/memberships.ts";
import { redirects } from "./checks/redirects.ts";
import { references } from "./checks/references.ts";
import type { Pack } from "./pack.ts";

export const PACK_CHECKS: readonly PackCheck[] = [
  references,
  dates,
  memberships,
  redirects,
  claims,
];

/** The pack itself when no rule finds anything wrong with it, otherwise every finding. */
export function checkPack(pack: Pack): Result<Pack> {
  return settle(
    pack,
    PACK_CHECKS.flatMap((check) => check.run(pack)),
  );
}
