import type { Importer } from "../importer.ts";
import { officialFinance } from "./official-finance.ts";
import { publicDiplomacy } from "./public-diplomacy.ts";

export const aiddata: Importer = { id: "aiddata", datasets: [officialFinance, publicDiplomacy] };
