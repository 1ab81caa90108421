import type { Issue } from "../model/index.ts";
import type { Pack } from "./pack.ts";

/** One rule over a whole pack: pure, with its own test that shows it failing. */
export interface PackCheck {
  readonly name: string;
  readonly description: string;
  readonly run: (pack: Pack) => readonly Issue[];
}
