import type { Point } from "@ambit/core/compare";
import type { Outcome, Reading } from "@ambit/core/model";

/** One reading's line, and what the test says in it. */
export interface Candidate {
  readonly reading: Reading;
  readonly points: readonly Point[];
  readonly outcome: Outcome | undefined;
}

/** Lines of one chart; more than this are a tangle. */
const MOST_LINES = 5;
/** A second line of the same voice is worth its ink when it adds so many years. */
const WORTH = 5;

const ORDER = ["target", "partner", "third-party", "record"];

/** How a reading is drawn: as its line, as a line that decides nothing, or by its figures of the years asked. */
export type Role = "line" | "background" | "dot";

/** A reading that is drawn, and how. */
export interface Chosen<T extends Candidate> {
  readonly candidate: T;
  readonly role: Role;
}

/**
 * Which readings of one number to draw in one chart. Every reading that decides the test is drawn, of
 * each voice (a reporter, the compilers) one as a line, what else it has as a dot; whoever reads the
 * verdict finds its figures. Then, as far as there is room, one of every voice that decides nothing and
 * one that reaches much farther. What is mixed from several datasets is drawn only where nothing else decides.
 */
export function chooseVoices<T extends Candidate>(candidates: readonly T[]): readonly Chosen<T>[] {
  const usable = candidates.filter(
    ({ reading, points, outcome }) => points.length > 0 && (!reading.mixed || isDecided(outcome)),
  );
  const decides = usable.some(({ outcome }) => isDecided(outcome));
  const chosen = [...Map.groupBy(usable, voiceOf).values()]
    .toSorted((a, b) => place(a[0]) - place(b[0]))
    .flatMap((voice) => ofVoice(voice, decides));
  const room = MOST_LINES - chosen.filter(({ candidate }) => isDecided(candidate.outcome)).length;
  const others = chosen
    .filter(({ candidate }) => !isDecided(candidate.outcome))
    .slice(0, Math.max(0, room));
  return chosen.filter((one) => isDecided(one.candidate.outcome) || others.includes(one));
}

/** Two readings at most for several numbers side by side: one for each way in which the test comes out. */
export function chooseReadings<
  T extends Pick<Candidate, "reading" | "outcome"> & { readonly size: number },
>(candidates: readonly T[]): readonly T[] {
  const bySize = candidates.toSorted(
    (a, b) => Number(a.reading.mixed) - Number(b.reading.mixed) || b.size - a.size,
  );
  const decided = (["supported", "refuted"] as const).flatMap(
    (outcome) => bySize.find((c) => c.outcome === outcome) ?? [],
  );
  return decided.length > 0 ? decided : bySize.slice(0, 1);
}

/**
 * For a question that is asked of many years: whoever reports, target and partner, each by the choice
 * with the most years of all numbers; compilers where one of the two is silent.
 */
export function choosePerspectives<
  T extends Pick<Candidate, "reading"> & { readonly size: number; readonly whole: boolean },
>(candidates: readonly T[]): readonly T[] {
  const sides = Map.groupBy(
    candidates.filter(({ whole }) => whole),
    ({ reading }) => reading.perspective,
  );
  return ORDER.flatMap((perspective) => {
    const [best] = (sides.get(perspective as Reading["perspective"]) ?? []).toSorted(
      (a, b) => b.size - a.size || Number(a.reading.mixed) - Number(b.reading.mixed),
    );
    return best ?? [];
  }).slice(0, 2);
}

/** Whether a test comes out one way or the other. */
export const isDecided = (outcome: Outcome | undefined) =>
  outcome === "supported" || outcome === "refuted";

const voiceOf = ({ reading }: Candidate) => `${reading.perspective} ${reading.reporters.join(" ")}`;

/** Where a reading stands among the perspectives: the target's own first. */
export const place = (candidate: Pick<Candidate, "reading"> | undefined) =>
  ORDER.indexOf(candidate?.reading.perspective ?? "record");

/** The lines of one voice, and dots for what else of it decides. */
function ofVoice<T extends Candidate>(voice: readonly T[], decides: boolean): readonly Chosen<T>[] {
  const lines = fewOf(voice);
  const lead = lines[0];
  return [
    ...lines.map((candidate): Chosen<T> => {
      const isLead = candidate === lead || isDecided(candidate.outcome);
      return {
        candidate,
        role: isLead && (isDecided(candidate.outcome) || !decides) ? "line" : "background",
      };
    }),
    ...voice
      .filter((c) => isDecided(c.outcome) && !lines.includes(c))
      .map((candidate): Chosen<T> => ({ candidate, role: "dot" })),
  ];
}

/** The deciding reading and, where it adds enough, the one with which it covers most years. */
function fewOf<T extends Candidate>(voice: readonly T[]): readonly T[] {
  const deciding = voice.filter((c) => isDecided(c.outcome));
  const options = (deciding.length > 0 ? deciding : voice).map((first) => {
    const seen = usableYears(first);
    const fresh = (c: T) => usableYears(c).difference(seen).size;
    const [second] = voice.filter((c) => c !== first).toSorted((a, b) => fresh(b) - fresh(a));
    const added = second ? fresh(second) : 0;
    return second && added >= WORTH
      ? { years: seen.size + added, chosen: [first, second] }
      : { years: seen.size, chosen: [first] };
  });
  const most = Math.max(...options.map(({ years }) => years));
  const [best] = options
    .filter(({ years }) => years > most - WORTH)
    .toSorted((a, b) => a.chosen.length - b.chosen.length || b.years - a.years);
  return best?.chosen ?? [];
}

function usableYears({ points }: Candidate): Set<number> {
  return new Set(points.filter((p) => !p.unreliable).map((p) => p.year));
}
