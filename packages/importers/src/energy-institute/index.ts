import type { Importer } from "../importer.ts";
import { energy } from "./energy.ts";
import { interregionalGas } from "./interregional-gas.ts";
import { pipelineGas } from "./pipeline-gas.ts";

export const energyInstitute: Importer = {
  id: "energy-institute",
  datasets: [pipelineGas, interregionalGas, energy],
};
