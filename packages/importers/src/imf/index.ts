import type { Importer } from "../importer.ts";
import { directInvestment } from "./direct-investment.ts";
import { outlook } from "./outlook.ts";

export const imf: Importer = { id: "imf", datasets: [directInvestment, outlook] };
