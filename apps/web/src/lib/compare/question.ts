import { pathTo } from "#lib/navigation/links.ts";
import type { Options } from "./comparison.ts";

/** What the page is asked: all of it stands in its address. */
export interface Question {
  readonly target: string;
  readonly indicator: string;
  /** Null for those that the comparison itself puts first. */
  readonly actors: readonly string[] | null;
  /** Null for the reading that the comparison itself puts first. */
  readonly reading: string | null;
  readonly as: Mode;
  /** Of the bars and the map, and the slope's end; null for the last with figures. */
  readonly year: number | null;
  /** The first year that is shown; null for the first with figures. */
  readonly from: number | null;
  /** A second reading, drawn dashed over the first. */
  readonly also: string | null;
  /** Whether events are marked. */
  readonly events: boolean;
  readonly view: View;
}

/** In what amounts are told: as they are, of the whole with the world, for each person, of the output. */
export const MODES = ["amount", "share", "head", "gdp"] as const;
export type Mode = (typeof MODES)[number];

export const VIEWS = ["line", "bar", "slope", "map", "table"] as const;
export type View = (typeof VIEWS)[number];

/** A page's own question: what its address asks without a query. */
export type Landing = Pick<Question, "target" | "indicator">;

/** The page that the comparison starts from. */
export const FIRST: Landing = { target: "KGZ", indicator: "trade" };

/** Reads the query; what is not said is the page's. What makes no sense is as if it were not said. */
export function questionOf(query: Pick<URLSearchParams, "get">, landing: Landing): Question {
  const actors = (query.get("actors") ?? "").split(",").filter(Boolean);
  return {
    target: query.get("target") ?? landing.target,
    indicator: query.get("indicator") ?? landing.indicator,
    actors: actors.length > 0 ? [...new Set(actors)] : null,
    reading: query.get("reading"),
    as: MODES.find((mode) => mode === query.get("as")) ?? "amount",
    year: yearIn(query.get("year")),
    from: yearIn(query.get("from")),
    also: query.get("also"),
    events: query.get("events") === "1",
    view: VIEWS.find((view) => view === query.get("view")) ?? "line",
  };
}

/** What a page asks by itself. */
export function plainQuestion(landing: Landing): Question {
  return questionOf(new URLSearchParams(), landing);
}

function yearIn(text: string | null): number | null {
  const year = Number(text);
  return Number.isInteger(year) && year > 1900 ? year : null;
}

/** Whether target and indicator have a page of their own. */
export function isLanding({ target, indicator }: Landing, options: Options): boolean {
  return options.indicators.some(
    (i) => i.id === indicator && i.headline && i.targets.includes(target),
  );
}

/** The address of a question: of the page that has it prerendered, where there is one. */
export function addressOf(question: Question, options: Options): string {
  return addressIn("/compare/", question, options);
}

/** The same for a frame in another page. */
export function frameAddressOf(question: Question, options: Options): string {
  return addressIn("/embed/compare/", question, options);
}

function addressIn(folder: `/${string}`, question: Question, options: Options): string {
  const { target, indicator, actors, reading, as, year, from, also, events, view } = question;
  const own = isLanding(question, options);
  const query = [
    own ? "" : `target=${encodeURIComponent(target)}`,
    own ? "" : `indicator=${encodeURIComponent(indicator)}`,
    // The comma needs no escape in a query and is easier to read.
    actors ? `actors=${actors.map(encodeURIComponent).join(",")}` : "",
    reading ? `reading=${encodeURIComponent(reading)}` : "",
    as === "amount" ? "" : `as=${as}`,
    year === null ? "" : `year=${year}`,
    from === null ? "" : `from=${from}`,
    also ? `also=${encodeURIComponent(also)}` : "",
    events ? "events=1" : "",
    view === "line" ? "" : `view=${view}`,
  ].filter(Boolean);
  const path = pathTo(own ? `${folder}${target}/${indicator}/` : folder);
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}
