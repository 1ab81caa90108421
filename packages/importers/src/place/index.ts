import { loadPlaces } from "./table.ts";

export { COW, cowStatesIn } from "./cow.ts";
export { FIVE } from "./five.ts";
export { COMPARED } from "./powers.ts";

export { ignoreNames, readPlace, type IgnoreList } from "./read-place.ts";
export { placeByName, placeTable, type PlaceTable } from "./table.ts";

/** English names as the World Bank, WITS, the IMF, Comtrade, BP, the US Census and Eurostat write them. */
export const ENGLISH = loadPlaces("English names", "./english.txt");

/** Russian names as the statistics offices of Kazakhstan, Kyrgyzstan, Russia and Uzbekistan write them. */
export const RUSSIAN = loadPlaces("Russian names", "./russian.txt");

/** French names as Eurostat writes them. */
export const FRENCH = loadPlaces("French names", "./french.txt");

/** ISO 3166-1 alpha-3 codes, and those of vanished states. */
export const ISO3 = loadPlaces("ISO 3166-1 codes", "./iso3.txt");

/** UN M49 numeric codes, three digits. */
export const M49 = loadPlaces("UN M49 codes", "./m49.txt");
