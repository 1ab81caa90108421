import type { Issue } from "../model/index.ts";
import type { Gaps } from "./gaps.ts";
import type { Pack } from "./pack.ts";

/** One rule over a whole pack: pure, with its own test that shows it failing. */
export interface PackCheck {
  readonly name: string;
  readonly description: string;
  /** Without gaps, the pack was read whole. */
  readonly run: (pack: Pack, gaps?: Gaps) => readonly Issue[];
}
