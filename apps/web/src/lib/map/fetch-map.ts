import { pathTo } from "#lib/navigation/links.ts";
import type { StatesMap } from "./states-map.ts";

let fetching: Promise<StatesMap> | undefined;

/** The outlines, fetched when somebody first asks for a map. A failed fetch is tried again with the next call. */
export function fetchMap(): Promise<StatesMap> {
  fetching ??= fetch(pathTo("/compare/states.json"))
    // Our own build wrote it.
    .then((answer) => answer.json() as Promise<StatesMap>)
    .catch((error: unknown) => {
      fetching = undefined;
      throw error;
    });
  return fetching;
}
