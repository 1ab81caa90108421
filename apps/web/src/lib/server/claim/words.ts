import { m } from "#lib/paraglide/messages.js";
import type { ClaimWords } from "#lib/claims/view.ts";

/** Labels of parts that only a claim's page has: they come with its data, so that no script has to carry them. */
export function claimWords(): ClaimWords {
  return {
    origin: {
      heading: m.claim_origin(),
      source: m.claim_origin_source(),
      passage: m.claim_origin_passage(),
      footnotes: m.claim_origin_footnotes(),
      kind: m.claim_origin_kind(),
      period: m.claim_origin_period(),
      about: m.claim_origin_about(),
    },
    figures: {
      heading: m.claim_figures(),
      dataset: m.claim_figures_dataset(),
      licence: m.claim_figures_licence(),
      used: m.claim_figures_used(),
      what: m.claim_figures_what(),
      value: m.claim_figures_value(),
      id: m.claim_figures_id(),
      file: m.claim_figures_file(),
    },
  };
}
