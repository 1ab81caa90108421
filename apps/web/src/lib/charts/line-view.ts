import type { Credit } from "./credit.ts";
import type { ChartSeries } from "./series.ts";

/** All that a line chart is drawn from, as a page's data carry it. */
export interface LineView {
  readonly title: string;
  readonly subtitle: string;
  readonly series: readonly ChartSeries[];
  readonly unit: string;
  readonly credits: readonly Credit[];
  readonly fileName: string;
  /** Scores and indices may leave zero out; amounts may not. */
  readonly fromZero?: boolean;
}
