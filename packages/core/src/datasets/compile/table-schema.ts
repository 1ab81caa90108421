import { z } from "zod";
import type { Pack } from "../../catalog/index.ts";
import {
  ActorId,
  Membership,
  MembershipRole,
  ObservationPeriod,
  ObservationStatus,
  PartialDate,
  type Dataset,
} from "../../model/index.ts";

/** A column of a table as the Table Schema of Data Package v2 describes it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "number";
  readonly description: string;
  /** Texts that mean nothing was given; with none, an empty text is a value. */
  readonly missingValues?: readonly string[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
}

const ACTOR = patternOf(ActorId);
const DATE = patternOf(PartialDate);

/** The columns of a dataset's observations.csv, with the indicators and bounds of this dataset. */
export function observationsSchema(pack: Pack, dataset: Dataset): TableSchema {
  const indicators = [...new Set(dataset.coverage.map((c) => c.indicator))].toSorted();
  const specs = indicators.map((id) => pack.indicators[id]);
  const minimum = bound(
    specs.map((s) => s?.minimum),
    Math.min,
  );
  const maximum = bound(
    specs.map((s) => s?.maximum),
    Math.max,
  );
  const units = indicators.map((id) => `${id} in ${pack.indicators[id]?.unit ?? "?"}`);
  return {
    fields: [
      text("indicator", "What is measured", { required: true, enum: indicators }),
      text("reporter", "Who recorded it: a side of the flow, or a compiler", {
        required: true,
        pattern: ACTOR,
      }),
      text("from", "The actor that has or sends it", { required: true, pattern: ACTOR }),
      {
        // Part of the primary key, which no missing value may be in: empty is a value here.
        ...text("to", "The other actor; empty where the indicator has one place", {
          pattern: `^$|${ACTOR}`,
        }),
        missingValues: [],
      },
      text("period", "A year, a quarter, a half year, or a span of years of which it is the mean", {
        required: true,
        pattern: patternOf(ObservationPeriod),
      }),
      {
        name: "value",
        type: "number",
        description: `The figure: ${units.join(", ")}`,
        constraints: {
          required: true,
          ...(minimum === undefined ? {} : { minimum }),
          ...(maximum === undefined ? {} : { maximum }),
        },
      },
      text("status", "How far the figure can be relied on", {
        required: true,
        enum: ObservationStatus.options,
      }),
      text("file", "The raw file of dataset.yml in which it stands", {
        required: true,
        enum: dataset.files.map((f) => f.id),
      }),
      text("note", "The correction that marks it, or a few words"),
    ],
    missingValues: [""],
    primaryKey: ["indicator", "reporter", "from", "to", "period"],
  };
}

/** The columns of memberships.csv. */
export function membershipsSchema(): TableSchema {
  return {
    fields: [
      text("actor", "Who is in it", { required: true, pattern: ACTOR }),
      text("organisation", "What the actor is in", { required: true, pattern: ACTOR }),
      text("role", "As what", { required: true, enum: MembershipRole.options }),
      text("from", "First day, as precisely as is known", { required: true, pattern: DATE }),
      text("to", "First day on which it no longer held; empty while it holds", { pattern: DATE }),
      text("source", "Where it can be looked up", { required: true }),
      text("url", "The address of the source"),
      text("status", "Whether a person has compared it with the source", {
        required: true,
        enum: Membership.shape.status.options,
      }),
      text("note", "A few words"),
    ],
    missingValues: [""],
    primaryKey: ["actor", "organisation", "role", "from"],
  };
}

function text(name: string, description: string, constraints?: Field["constraints"]): Field {
  return { name, type: "string", description, ...(constraints ? { constraints } : {}) };
}

/** The pattern that a schema of a text checks; a schema without one is a bug here. */
function patternOf(schema: z.ZodType): string {
  const { pattern } = z.toJSONSchema(schema);
  if (pattern === undefined) throw new Error("this schema has no pattern");
  return pattern;
}

/** A bound that holds for all: there is none when one of them has none. */
function bound(
  values: readonly (number | undefined)[],
  widest: (...values: number[]) => number,
): number | undefined {
  const known = values.filter((v) => v !== undefined);
  return known.length === values.length && known.length > 0 ? widest(...known) : undefined;
}
