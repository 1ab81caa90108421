import type { Importer } from "../importer.ts";
import { ratings } from "./ratings.ts";

export const freedomHouse: Importer = { id: "freedom-house", datasets: [ratings] };
