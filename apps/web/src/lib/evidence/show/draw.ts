import type { Point, SubjectSeries } from "@ambit/core/compare";
import type { Outcome, Reading } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import type { ChartSeries } from "#lib/charts/series.ts";
import { m } from "#lib/paraglide/messages.js";
import { chooseReadings, choosePerspectives, chooseVoices, isDecided, place } from "./choose.ts";
import { apartBy, voiceLabel } from "./names.ts";

/** Lines for a chart, the readings that they come from, and what was left out. */
export interface Drawn {
  readonly series: readonly ChartSeries[];
  readonly used: readonly Reading[];
  readonly datasets: readonly string[];
  readonly note: string;
}

type Outcomes = ReadonlyMap<string, Outcome>;

/** One number as everybody reports it: a line for each voice, in the reporter's colour. */
export function byVoice(
  engine: Engine,
  { readings }: SubjectSeries,
  outcomes: Outcomes,
  years: readonly number[],
): Drawn {
  const candidates = readings.map(({ reading, datasets, points }) => ({
    reading,
    datasets,
    points: points[0] ?? [],
    outcome: outcomes.get(reading.id),
  }));
  const chosen = chooseVoices(candidates);
  const drawn = chosen.map(({ candidate }) => candidate);
  const left = candidates.filter(
    (c) => !c.reading.mixed && c.points.length > 0 && !drawn.includes(c),
  );
  const isDashed = chosen.some(({ role }) => role === "background");
  return {
    used: drawn.map((c) => c.reading),
    datasets: drawn.flatMap((c) => c.datasets),
    series: chosen.map(({ candidate: { reading, datasets, points }, role }) => {
      const [reporter, ...others] = reading.reporters;
      const asked = points.filter((p) => years.includes(p.year));
      return lineOf(
        reading.id,
        voiceLabel(engine, reading),
        role === "dot" && asked.length > 0 ? asked : points,
        {
          actor: others.length === 0 ? reporter : undefined,
          dashed: role === "background",
          ...originOf(engine, reading, datasets),
        },
      );
    }),
    note: [
      isDashed ? dashedNote(chosen.some(({ candidate }) => isDecided(candidate.outcome))) : "",
      left.length > 0
        ? m.evidence_not_drawn({
            readings: left.map((c) => voiceLabel(engine, c.reading)).join("; "),
          })
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** Dashes come second: figures that decide nothing, or where nothing decides a further source of the same voice. */
const dashedNote = (decides: boolean) =>
  decides ? m.evidence_dashed_background() : m.evidence_dashed_further();

/** Several numbers side by side in the readings that decide, each in the colour of the actor that tells it apart. */
export function bySubject(
  engine: Engine,
  { subjects, readings }: SubjectSeries,
  outcomes: Outcomes,
  bySide = false,
): Drawn {
  const sized = readings.map((one) => ({
    ...one,
    outcome: outcomes.get(one.reading.id),
    ...sizeOf(one.points),
  }));
  // Whoever the numbers are about is drawn solid and the other side dashed, whichever way the test comes out.
  const chosen = (bySide ? choosePerspectives(sized) : chooseReadings(sized)).toSorted(
    (a, b) => place(a) - place(b),
  );
  const names = apartBy(engine, subjects);
  return {
    used: chosen.map((c) => c.reading),
    datasets: chosen.flatMap((c) => c.datasets),
    series: chosen.flatMap(({ reading, datasets, points }, index) =>
      points.flatMap((line, i) => {
        const name = names[i];
        if (!name || line.length === 0) return [];
        const label =
          chosen.length > 1
            ? labelOf(name.label, voiceLabel(engine, reading), bySide || reading.mixed)
            : name.label;
        const style = {
          actor: name.actor,
          dashed: index > 0,
          ...originOf(engine, reading, datasets),
        };
        return [lineOf(`${reading.id} ${i}`, label, line, style)];
      }),
    ),
    note: [
      chosen[1] ? m.evidence_dashed_whose({ whose: voiceLabel(engine, chosen[1].reading) }) : "",
      bySide && chosen.some(({ reading }) => reading.mixed) ? m.evidence_mixed() : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** A voice that is only names would read as more of the same after a colon. */
function labelOf(name: string, voice: string, isNames: boolean): string {
  return isNames ? m.evidence_line_by({ name, voice }) : `${name}: ${voice}`;
}

/** How much of several numbers a reading has. One that has all of them comes before one that has more years of some. */
export function sizeOf(points: SubjectSeries["readings"][number]["points"]) {
  return {
    whole: points.every((line) => line.length > 0),
    size: points.filter((line) => line.length > 0).length * 1000 + points.flat().length,
  };
}

type LineOrigin = Required<Pick<ChartSeries, "reporters" | "sources">>;

interface Style extends LineOrigin {
  readonly actor: string | undefined;
  readonly dashed: boolean;
}

/** Who reports a line's figures and where they come from, for the chart's file. */
function originOf({ catalog }: Engine, reading: Reading, datasets: readonly string[]): LineOrigin {
  return {
    reporters: reading.reporters,
    sources: datasets.map((id) => catalog.datasets.get(id)?.label ?? id),
  };
}

function lineOf(
  id: string,
  label: string,
  points: readonly Point[],
  { actor, dashed, ...origin }: Style,
): ChartSeries {
  return {
    id,
    label,
    ...(actor ? { actor } : {}),
    ...(dashed ? { dashed } : {}),
    ...origin,
    // A series begins with its first figure that counts.
    points: points
      .slice(
        Math.max(
          0,
          points.findIndex((p) => !p.unreliable),
        ),
      )
      .map(({ year, value, unreliable }) => ({
        period: String(year),
        value,
        status: unreliable ? "unreliable" : "reported",
      })),
  };
}
