import type { Source } from "../source.ts";
import { IDEAL_POINTS } from "./ideal-points.ts";

/**
 * UN votes of Bailey, Strezhnev and Voeten at Harvard Dataverse (guides.dataverse.org, Native API and
 * Data Access API). Agreement in roll calls is not here: Ambit's figures are computed from the roll
 * calls, and how the publisher's own table of agreement counts abstentions could not be confirmed.
 */
export const voeten: Source = {
  id: "voeten",
  about: "ideal points in the UN General Assembly from Harvard Dataverse; no key",
  series: [IDEAL_POINTS],
};
