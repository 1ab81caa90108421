import type { Credit } from "./credit.ts";

/** All that a bar chart is drawn from, as a page's data carry it. */
export interface BarView {
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    readonly actor?: string;
  }[];
  readonly unit: string;
  readonly credits: readonly Credit[];
  readonly fileName: string;
}
