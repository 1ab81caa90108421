import type { Importer } from "../importer.ts";
import { bilateralRemittances } from "./bilateral.ts";
import { inflows } from "./inflows.ts";

export const knomad: Importer = { id: "knomad", datasets: [bilateralRemittances, inflows] };
