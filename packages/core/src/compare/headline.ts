import type { CallNode, Period } from "../language/index.ts";
import type { Choice } from "../verify/choice.ts";
import type { Engine } from "../verify/engine.ts";
import { settled, type Interval } from "../verify/interval.ts";
import { openRun } from "../verify/open-run.ts";
import { OUTERMOST } from "../verify/run.ts";
import { asNumber } from "../verify/value.ts";

/** How an indicator is asked of a target and a suitor: which of its places the target stands in. */
export interface Headline {
  readonly indicator: string;
  readonly targetPlace: 0 | 1;
  /** Years that are added up, the last being the year asked for. */
  readonly window: number;
}

/** The headline's indicator between a target and somebody else, without a year. */
export function callOf(
  { indicator, targetPlace }: Pick<Headline, "indicator" | "targetPlace">,
  target: string,
  other: string,
): CallNode {
  const places = targetPlace === 0 ? [target, other] : [other, target];
  return { type: "call", name: indicator, args: places.map((name) => ({ type: "name", name })) };
}

/** What a choice of figures says of a headline in the window that ends with a year: a number, bounds or nothing. */
export function valueIn(
  engine: Engine,
  choice: Choice,
  { window }: Pick<Headline, "window">,
  call: CallNode,
  year: number,
): Interval {
  const period: Period =
    window === 1
      ? { type: "year", year }
      : { type: "range", from: String(year - window + 1), to: String(year) };
  const { interval } = asNumber(openRun(engine, choice).evaluate({ ...call, period }, OUTERMOST));
  return settled(interval);
}
