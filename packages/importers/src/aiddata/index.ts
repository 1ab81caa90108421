import type { Importer } from "../importer.ts";
import { officialFinance } from "./official-finance.ts";

export const aiddata: Importer = { id: "aiddata", datasets: [officialFinance] };
