import { m } from "#lib/paraglide/messages.js";
import type { ClaimStatus } from "#lib/verdict/status.ts";

const MEANINGS: Record<ClaimStatus, () => string> = {
  supported: m.method_means_supported,
  refuted: m.method_means_refuted,
  contested: m.method_means_contested,
  undetermined: m.method_means_undetermined,
  assessed: m.method_means_assessed,
};

/** When a claim has a status. */
export const verdictMeaning = (status: ClaimStatus): string => MEANINGS[status]();
