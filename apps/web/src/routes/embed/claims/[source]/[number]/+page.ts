import { loadFigures } from "#lib/evidence/load-figures.ts";
import type { PageLoad } from "./$types";

/** A frame in another page brings no scripts into it: everything is drawn already. */
export const csr = false;

export const load: PageLoad = async ({ data }) => ({
  ...data,
  figures: await loadFigures(data.claim.evidence),
});
