import { fail, ok, type Issue, type Result } from "@ambit/core/model";
import { z } from "zod";
import { parseJson, shapeIssue } from "../cells/index.ts";

const Category = z.looseObject({
  index: z.record(z.string(), z.int().nonnegative()),
  label: z.record(z.string(), z.string()).optional(),
});

const Cube = z.looseObject({
  class: z.literal("dataset"),
  updated: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.int().nonnegative()),
  dimension: z.record(z.string(), z.looseObject({ category: Category })),
  value: z.record(z.string().regex(/^\d+$/), z.number().nullable()),
  status: z.record(z.string().regex(/^\d+$/), z.string()).optional(),
});

const Excuse = z.union([
  z.looseObject({ warning: z.looseObject({ label: z.string() }) }),
  z.looseObject({ error: z.array(z.looseObject({ label: z.string() })) }),
]);

/** An excuse is a few words; a cube is not parsed twice to find out. */
const LONGEST_EXCUSE = 5_000;

/** One figure of a cube: its codes by dimension, its value and the publisher's signs. */
export interface CubeCell {
  readonly codes: Readonly<Record<string, string>>;
  readonly value: number;
  readonly signs: string;
}

export interface CubeReading {
  readonly updated: string;
  readonly cells: readonly CubeCell[];
  /** Names of the codes of each dimension. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Cells of a JSON-stat 2.0 cube that has these dimensions; the last dimension varies fastest. */
export function readJsonStat(
  dimensions: readonly string[],
): (text: string, url: string) => Result<CubeReading> {
  return (text, url) => {
    if (text.length <= LONGEST_EXCUSE) {
      const excuse = parseJson(text, url, Excuse);
      if (excuse.ok) return fail(excused(url, excuse.value));
    }
    const parsed = parseJson(text, url, Cube);
    if (!parsed.ok) return parsed;
    const cube = parsed.value;
    const issue = disagreement(cube, dimensions, url);
    if (issue) return fail(issue);
    const codes = cube.id.map((name) => codesOf(cube, name));
    const cells = Object.entries(cube.value).flatMap(([position, value]) => {
      if (value === null) return [];
      const signs = cube.status?.[position] ?? "";
      return [{ codes: codesAt(Number(position), cube.id, codes), value, signs }];
    });
    const labels = cube.id.map(
      (name) => [name, cube.dimension[name]?.category.label ?? {}] as const,
    );
    return ok({ updated: cube.updated ?? "", cells, labels: Object.fromEntries(labels) });
  };
}

type Cube = z.infer<typeof Cube>;

function codesOf(cube: Cube, name: string): readonly string[] {
  const index = Object.entries(cube.dimension[name]?.category.index ?? {});
  return index.toSorted((a, b) => a[1] - b[1]).map(([code]) => code);
}

function codesAt(
  position: number,
  names: readonly string[],
  codes: readonly (readonly string[])[],
): Readonly<Record<string, string>> {
  let rest = position;
  const found: [string, string][] = [];
  for (let i = names.length - 1; i >= 0; i--) {
    const list = codes[i] ?? [];
    found.push([names[i] ?? "", list[rest % list.length] ?? ""]);
    rest = Math.floor(rest / list.length);
  }
  return Object.fromEntries(found);
}

function disagreement(cube: Cube, dimensions: readonly string[], url: string): Issue | undefined {
  const missing = dimensions.filter((name) => !cube.id.includes(name));
  if (missing.length > 0) {
    return shapeIssue(url, ["id"], cube.id.join(", "), `a dimension ${missing.join(", ")}`);
  }
  for (const [i, name] of cube.id.entries()) {
    const codes = codesOf(cube, name).length;
    if (codes === cube.size[i]) continue;
    return shapeIssue(url, ["dimension", name], `${codes} codes`, `${cube.size[i] ?? 0} codes`);
  }
  const size = cube.size.reduce((product, n) => product * n, 1);
  const beyond = Object.keys(cube.value).find((position) => Number(position) >= size);
  return beyond === undefined
    ? undefined
    : shapeIssue(url, ["value", beyond], `cell ${beyond}`, `a cell below ${size}`);
}

function excused(url: string, excuse: z.infer<typeof Excuse>): Issue {
  const { warning, error } = excuse as {
    warning?: { label: string };
    error?: { label: string }[];
  };
  const label = warning?.label ?? error?.map((e) => e.label).join("; ") ?? "";
  // A large answer is prepared in the background; the same question is answered a little later.
  const later = label.includes("ASYNCHRONOUS_RESPONSE");
  return {
    code: later ? "update.later" : "update.refused",
    message: later ? "the publisher prepares the answer" : "the publisher refuses the question",
    file: url,
    found: label,
    expected: "a cube",
    tip: later
      ? "Run it again in some minutes."
      : "A code or the dataset may have another name now.",
  };
}
