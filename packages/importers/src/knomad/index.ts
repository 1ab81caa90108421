import type { Importer } from "../importer.ts";
import { bilateralRemittances } from "./bilateral.ts";
import { inflows } from "./inflows.ts";
import { migrants } from "./migrants.ts";

export const knomad: Importer = {
  id: "knomad",
  datasets: [bilateralRemittances, inflows, migrants],
};
