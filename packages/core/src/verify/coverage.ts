import type { Coverage } from "../model/index.ts";
import type { Engine } from "./engine.ts";
import { exactly, type Interval } from "./interval.ts";
import type { Absent } from "./absent.ts";
import { restOfTotal } from "./rest-of-total.ts";

/** Stands for whoever a source does not list: an id that nobody has. */
export const UNLISTED = "?";

/** The actor to which publishers' rests are given that they assign to no partner. */
const UNSPECIFIED = "unspecified";

/**
 * What a figure's absence means under the dataset's declared coverage: none at all where every
 * partner is listed; where the five largest are, at most the fifth and what the same list gives to no
 * partner, which may be the absent one's; otherwise at most what the total leaves over.
 */
export function boundOfAbsent(engine: Engine, cell: Absent): Interval | undefined {
  const coverage = engine.catalog.datasets
    .get(cell.dataset)
    ?.coverage.find((c) => applies(c, cell));
  if (cell.to === "") {
    return cell.from === UNLISTED && coverage?.partners === "all" ? exactly(0) : undefined;
  }
  if (!canBeListed(engine, cell.from) || !canBeListed(engine, cell.to)) return undefined;
  if (!coverage || coverage.partners === "some") return restOfTotal(engine, cell);
  const { listed, unspecified } = listOf(engine, cell);
  if (coverage.partners === "all") return listed.length > 0 ? exactly(0) : undefined;
  const fifth = listed[4];
  return fifth === undefined ? undefined : { low: 0, high: fifth + unspecified };
}

/** A list of partners lists states, territories and lenders: a bloc or a total that is not in it is not zero. */
function canBeListed({ catalog }: Engine, actor: string): boolean {
  const kind = catalog.actors.get(actor)?.kind;
  return kind !== "aggregate" && kind !== "bloc";
}

interface List {
  /** Every figure in it but the total, largest first. */
  readonly listed: readonly number[];
  /** What it gives to no partner. */
  readonly unspecified: number;
}

const lists = new WeakMap<Engine, Map<string, List>>();

/** The list in which the absent figure would have stood, largest first; read once for each reporter, flow and year. */
function listOf(engine: Engine, cell: Absent): List {
  const cache = lists.get(engine) ?? new Map<string, List>();
  lists.set(engine, cache);
  const anchor = cell.reporter === cell.to ? `>${cell.to}` : `${cell.from}>`;
  const key = [
    cell.indicator,
    cell.dataset,
    cell.reporter,
    anchor,
    cell.reporter === null ? cell.to : "",
    cell.year,
  ].join(" ");
  const known = cache.get(key);
  if (known) return known;
  const found = listedFigures(engine, cell);
  const fresh = {
    listed: found.map(({ value }) => value).toSorted((a, b) => b - a),
    unspecified: found.find(({ partner }) => partner === UNSPECIFIED)?.value ?? 0,
  };
  cache.set(key, fresh);
  return fresh;
}

function applies(coverage: Coverage, { indicator, reporter, from, to, year }: Absent): boolean {
  // A compiler's list covers the dyads that one of the named has a side in.
  const sides = reporter === null ? [from, to] : [reporter];
  return (
    coverage.indicator === indicator &&
    coverage.from <= year &&
    year <= coverage.to &&
    (coverage.reporters === "all" || sides.some((side) => coverage.reporters.includes(side)))
  );
}

interface Listed {
  readonly partner: string;
  readonly value: number;
}

/** What stands in the list in which the absent figure would have stood. */
function listedFigures({ store }: Engine, cell: Absent): readonly Listed[] {
  const found: Listed[] = [];
  const read = (from: string, to: string, partner: string) => {
    const figure = store.figure({
      indicator: cell.indicator,
      dataset: cell.dataset,
      reporter: cell.reporter ?? undefined,
      from,
      to,
      year: cell.year,
    });
    if (figure && partner !== "world") found.push({ partner, value: figure.value });
  };
  const reportsTargets = cell.reporter === null || cell.reporter === cell.from;
  if (reportsTargets) {
    for (const to of store.partners(cell.indicator, "to", [cell.from])) read(cell.from, to, to);
  }
  if (!reportsTargets || (cell.reporter === null && found.length === 0)) {
    for (const from of store.partners(cell.indicator, "from", [cell.to])) read(from, cell.to, from);
  }
  return found;
}
