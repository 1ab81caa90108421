import type { Importer } from "../importer.ts";
import { gdp, population } from "./country-series.ts";
import { debt } from "./debt.ts";
import { governance } from "./governance.ts";
import { indicators2022, remittances } from "./wdi.ts";

export const worldBank: Importer = {
  id: "world-bank",
  datasets: [debt, remittances, indicators2022, gdp, population, governance],
};
