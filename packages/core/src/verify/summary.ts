import type { Outcome, Reading, ReadingVerdict, VerdictStatus } from "../model/index.ts";
import type { Engine } from "./engine.ts";
import { labelOf } from "./label.ts";

/** How many voices a sentence names. */
const NAMED = 4;

/** Supported or refuted when every reading that can be evaluated says so; contested when they disagree. */
export function statusOf(readings: readonly ReadingVerdict[]): VerdictStatus {
  const outcomes = new Set(readings.map((r) => r.outcome).filter((o) => o !== "unknown"));
  if (outcomes.size === 0) return "undetermined";
  if (outcomes.size > 1) return "contested";
  return outcomes.has("supported") ? "supported" : "refuted";
}

/** One sentence that names whose figures say what. */
export function summaryOf(
  engine: Engine,
  status: VerdictStatus,
  readings: readonly ReadingVerdict[],
): string {
  if (status === "undetermined") {
    return readings.length === 0
      ? "No source in the data has the figures that would decide this."
      : "The figures in the data do not decide this.";
  }
  const supported = voices(engine, readings, "supported");
  const refuted = voices(engine, readings, "refuted");
  const parts = [
    supported && `Supported ${supported}`,
    refuted && `${supported ? "refuted" : "Refuted"} ${refuted}`,
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

/** The readings of one outcome, those of one reporter taken together. */
function voices(engine: Engine, readings: readonly ReadingVerdict[], outcome: Outcome): string {
  const own = readings.filter((r) => r.outcome === outcome).map((r) => r.reading);
  const byReporter = Map.groupBy(
    own,
    (r) => `${r.perspective} ${r.mixed} ${r.reporters.join(" ")}`,
  );
  const names = [...byReporter.values()].map((group) => labelOf(engine, together(group)));
  const more = names.length - NAMED;
  return (
    names.slice(0, NAMED).join(", ") +
    (more > 0 ? ` and in ${more} more reading${more > 1 ? "s" : ""}` : "")
  );
}

function together(readings: readonly Reading[]): Reading {
  const [first] = readings;
  if (!first) throw new RangeError("a group of readings has at least one");
  return { ...first, datasets: [...new Set(readings.flatMap((r) => r.datasets))] };
}
