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
  readonly as: "amount" | "share";
  /** Of the bars; null for the last with figures. */
  readonly year: number | null;
}

/** A page's own question: what its address asks without a query. */
export type Landing = Pick<Question, "target" | "indicator">;

/** The page that the comparison starts from. */
export const FIRST: Landing = { target: "KGZ", indicator: "trade" };

/** Reads the query; what is not said is the page's. What makes no sense is as if it were not said. */
export function questionOf(query: Pick<URLSearchParams, "get">, landing: Landing): Question {
  const year = Number(query.get("year"));
  const actors = (query.get("actors") ?? "").split(",").filter(Boolean);
  return {
    target: query.get("target") ?? landing.target,
    indicator: query.get("indicator") ?? landing.indicator,
    actors: actors.length > 0 ? [...new Set(actors)] : null,
    reading: query.get("reading"),
    as: query.get("as") === "share" ? "share" : "amount",
    year: Number.isInteger(year) && year > 1900 ? year : null,
  };
}

/** Whether target and indicator have a page of their own. */
export function isLanding({ target, indicator }: Landing, options: Options): boolean {
  return options.indicators.some(
    (i) => i.id === indicator && i.headline && i.targets.includes(target),
  );
}

/** The address of a question: of the page that has it prerendered, where there is one. */
export function addressOf(question: Question, options: Options): string {
  const { target, indicator, actors, reading, as, year } = question;
  const own = isLanding(question, options);
  const query = [
    own ? "" : `target=${encodeURIComponent(target)}`,
    own ? "" : `indicator=${encodeURIComponent(indicator)}`,
    // The comma needs no escape in a query and is easier to read.
    actors ? `actors=${actors.map(encodeURIComponent).join(",")}` : "",
    reading ? `reading=${encodeURIComponent(reading)}` : "",
    as === "share" ? "as=share" : "",
    year === null ? "" : `year=${year}`,
  ].filter(Boolean);
  const path = pathTo(own ? `/compare/${target}/${indicator}/` : "/compare/");
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}
