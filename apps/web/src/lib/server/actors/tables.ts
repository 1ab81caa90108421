import type { Catalog } from "@ambit/core/catalog";
import { m } from "#lib/paraglide/messages.js";
import type { Ledger } from "#lib/server/ledger/ledger.ts";
import type { TableView } from "#lib/tables/row.ts";
import { facilitiesOf } from "./facilities.ts";
import { datasetsOf, figuresOf } from "./published.ts";

/** More indicators than this are folded away at first. */
const SHOWN = 8;

/** The tables of an actor's page, with their headings; empty ones are left out. */
export function actorTables(
  catalog: Catalog,
  ledger: Ledger,
  id: string,
): {
  readonly facilities?: TableView;
  readonly datasets?: TableView;
  readonly figures?: TableView;
} {
  const facilities = facilitiesOf(catalog, id);
  const datasets = datasetsOf(catalog, ledger, id);
  const figures = figuresOf(catalog, ledger, id);
  return {
    ...(facilities.length > 0
      ? {
          facilities: {
            heading: m.actors_facilities(),
            columns: [
              { label: m.actors_column_name() },
              { label: m.actors_column_kind() },
              { label: m.actors_column_hosts() },
              { label: m.actors_column_operators() },
              { label: m.actors_column_years() },
              { label: m.actors_column_capacity() },
              { label: m.actors_column_source() },
            ],
            rows: facilities,
          },
        }
      : {}),
    ...(datasets.length > 0
      ? {
          datasets: {
            heading: m.actors_datasets(),
            columns: [
              { label: m.actors_column_dataset() },
              { label: m.actors_column_released() },
              { label: m.actors_column_figures(), numeric: true },
              { label: m.actors_column_years() },
            ],
            rows: datasets,
          },
        }
      : {}),
    ...(figures.length > 0
      ? {
          figures: {
            heading: m.actors_figures(),
            columns: [
              { label: m.actors_column_indicator() },
              { label: m.actors_column_figures(), numeric: true },
              { label: m.actors_column_years() },
            ],
            rows: figures,
            ...(figures.length > SHOWN
              ? { folded: m.actors_figures_show({ count: figures.length }) }
              : {}),
          },
        }
      : {}),
  };
}
