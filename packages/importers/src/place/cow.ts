import { loadPlaces, type PlaceTable } from "./table.ts";

/** State numbers of the Correlates of War project; 345 is Yugoslavia. */
export const COW = loadPlaces("Correlates of War state numbers", "./cow.txt");

const UNION = succeeded("SCG");
const SERBIA = succeeded("SRB");

/** The numbers as they stand in a year: 345 went from Yugoslavia to Serbia and Montenegro in 2003, and to Serbia in 2006. */
export function cowStatesIn(year: string | undefined): PlaceTable {
  if (year === undefined || Number(year) < 2003) return COW;
  return Number(year) < 2006 ? UNION : SERBIA;
}

function succeeded(id: string): PlaceTable {
  return { title: COW.title, ids: new Map([...COW.ids, ["345", id]]) };
}
