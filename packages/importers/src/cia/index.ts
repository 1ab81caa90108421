import type { Importer } from "../importer.ts";
import { factbook } from "./factbook.ts";

export const cia: Importer = { id: "cia", datasets: [factbook] };
