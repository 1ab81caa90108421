import { stringify } from "yaml";
import type { ChangeLog } from "../changes.ts";

const HEADER =
  "# Generated from the claims, the data and the releases before. Do not edit: which claims each release\n" +
  "# brought, and whose verdicts it turned. The last entry is of the release that pack.yml names.\n";

/** The log of changes as a file in which one claim is one line. */
export function changesYaml(log: ChangeLog): string {
  return HEADER + stringify(log, { lineWidth: 0 });
}
