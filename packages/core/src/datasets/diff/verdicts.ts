import { z } from "zod";

/** What verdicts.yml says of a claim; more than that is of no interest here. */
export const WrittenVerdicts = z.record(
  z.string(),
  z.object({
    test: z.string().optional(),
    status: z.string(),
    rating: z.string().optional(),
    atPublication: z.string().optional(),
    readings: z.record(z.string(), z.string()).default({}),
  }),
);
export type WrittenVerdicts = z.infer<typeof WrittenVerdicts>;

type WrittenVerdict = WrittenVerdicts[string];

/** One line for each thing that is now said otherwise of a claim: `weitz-2012/04 status: refuted -> contested`. */
export function diffVerdicts(old: WrittenVerdicts, now: WrittenVerdicts): readonly string[] {
  const claims = [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted();
  return claims.flatMap((claim) => {
    const [before, after] = [old[claim], now[claim]];
    if (!before) return [`${claim}: added, ${after ? word(after) : ""}`];
    if (!after) return [`${claim}: removed, was ${word(before)}`];
    return diffParts(partsOf(before), partsOf(after)).map((line) => `${claim} ${line}`);
  });
}

const word = ({ status, rating }: WrittenVerdict) => (rating ? `${status} ${rating}` : status);

function partsOf(verdict: WrittenVerdict): ReadonlyMap<string, string> {
  const { test, status, rating, atPublication, readings } = verdict;
  const parts = { status, "at publication": atPublication, rating, test };
  return new Map([
    ...Object.entries(parts).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
    ...Object.entries(readings).map(([id, outcome]) => [`reading ${id}`, outcome] as const),
  ]);
}

function diffParts(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => `${name}: ${old.get(name) ?? "none"} -> ${now.get(name) ?? "none"}`);
}
