import {
  isSlight,
  keyOf,
  lostShare,
  SLIGHT_PERCENT,
  type Change,
  type Difference,
  type Figure,
} from "./difference.ts";

/** From this share of lost figures on, the summary warns. */
const MANY_LOST = 0.05;

/** The difference as flat lines: a summary, then a line a figure, at most `most` of each kind. */
export function printDifference(
  id: string,
  previous: string | undefined,
  difference: Difference,
  most: number,
): readonly string[] {
  const { added, removed, changed, same } = difference;
  const slight = changed.filter((c) => isSlight(c.percent)).length;
  const counts = [
    `${added.length} added`,
    `${removed.length} removed`,
    `${changed.length} changed${slight > 0 ? ` (${slight} by less than ${SLIGHT_PERCENT} %)` : ""}`,
    `${same} as before`,
  ];
  const against = previous === undefined ? "the first edition" : `against ${previous}`;
  return [
    `${id} ${against}: ${counts.join(", ")}`,
    ...warning(difference),
    ...some(
      removed.map((f) => `  - ${figure(f)}`),
      most,
    ),
    ...some(
      changed.map((c) => `  ~ ${change(c)}`),
      most,
    ),
    ...some(
      added.map((f) => `  + ${figure(f)}`),
      most,
    ),
  ];
}

function warning(difference: Difference): readonly string[] {
  const share = lostShare(difference);
  if (share < MANY_LOST) return [];
  const rounded = Math.round(share * 100);
  return [`  ! ${rounded} % of the figures of the edition before are not there any more`];
}

function figure(f: Figure): string {
  const status = f.status === "reported" ? "" : ` (${f.status})`;
  return `${keyOf(f)}  ${f.value}${status}`;
}

function change({ before, after, percent }: Change): string {
  const status = before.status === after.status ? "" : `  ${before.status} -> ${after.status}`;
  if (before.value === after.value) return `${keyOf(after)}  ${after.value}${status}`;
  return `${keyOf(after)}  ${before.value} -> ${after.value} (${inWords(percent)})${status}`;
}

function inWords(percent: number | undefined): string {
  if (percent === undefined) return "from zero";
  if (percent !== 0 && isSlight(percent)) return `below ${SLIGHT_PERCENT} %`;
  const digits = Math.abs(percent) < 1 ? 3 : 1;
  return `${percent > 0 ? "+" : ""}${percent.toFixed(digits)} %`;
}

function some(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const [sign = ""] = lines[0]?.trim() ?? "";
  return [...lines.slice(0, most), `  ${sign} … and ${lines.length - most} more (--all)`];
}
