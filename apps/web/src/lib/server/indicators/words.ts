import type { Indicator } from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";

const MEASURES: Record<Indicator["measure"], () => string> = {
  flow: m.indicators_measure_flow,
  stock: m.indicators_measure_stock,
  rate: m.indicators_measure_rate,
  score: m.indicators_measure_score,
};

export const measureWord = (measure: Indicator["measure"]): string => MEASURES[measure]();
