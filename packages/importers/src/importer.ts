import type { Correction, Coverage, ObservationStatus, Result } from "@ambit/core/model";
import type { CellAddress, RawFiles } from "./raw/index.ts";

/** One line of observations.csv before sorting; `value` is a plain decimal text, so that no digit is lost. */
export interface Row {
  readonly indicator: string;
  readonly reporter: string;
  readonly from: string;
  /** Empty for monadic indicators. */
  readonly to: string;
  readonly period: string;
  readonly value: string;
  readonly status: ObservationStatus;
  /** Id of the raw file in the descriptor. */
  readonly file: string;
  readonly note: string;
  /** Where the figure stands, so that an issue of the runner can name the cell; it is not written. */
  readonly at?: CellAddress;
}

/** The authored part of a dataset.yml, and how its rows are read. */
export interface DatasetDescriptor {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly label: string;
  readonly edition: string;
  readonly released: string;
  readonly licence: { readonly name: string; readonly url?: string; readonly note?: string };
  readonly redistribution: "open" | "attribution" | "limited";
  readonly perspective: "reporter" | "third-party";
  readonly origin: {
    readonly repository?: string;
    readonly commit?: string;
    readonly url?: string;
    readonly note?: string;
  };
  /** Paths relative to the raw folder. */
  readonly files: readonly { readonly id: string; readonly path: string }[];
  readonly coverage: readonly Coverage[];
  /** Applied by the runner after `read`: marks matching rows and sets their note to the correction's id. */
  readonly corrections: readonly Correction[];
  readonly notes: readonly string[];
  readonly read: (files: RawFiles) => Result<readonly Row[]>;
}

/** All datasets that come from one publisher. */
export interface Importer {
  /** The folder's name. */
  readonly id: string;
  readonly datasets: readonly DatasetDescriptor[];
}
