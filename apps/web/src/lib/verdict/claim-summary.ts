import type { Assessment } from "@ambit/core/model";
import type { ClaimStatus } from "./status.ts";

/** A claim as lists show it. */
export interface ClaimSummary {
  /** `pron-2012/24`. */
  readonly id: string;
  readonly href: string;
  readonly paraphrase: string;
  readonly status: ClaimStatus;
  readonly rating?: Assessment["rating"];
  /** It held when its source was published and does not today. */
  readonly expired?: boolean;
  /** The verdict in one sentence: whose figures say what. */
  readonly summary?: string;
  /** The source's short name with its year. */
  readonly source: string;
  /** Named only when it is not the author who says it. */
  readonly speaker?: string;
  readonly tags: readonly {
    readonly label: string;
    readonly href?: string;
    readonly actor?: string;
  }[];
}
