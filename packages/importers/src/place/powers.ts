import { FIVE } from "./five.ts";

const POWERS = ["CHN", "RUS", "TUR", "USA"];

/** Each state of Central Asia with each power that it is compared with: a list that has none of such a pair says zero. */
export const COMPARED: readonly (readonly [state: string, power: string])[] = FIVE.flatMap(
  (state) => POWERS.map((power) => [state, power] as const),
);
