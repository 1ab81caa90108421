import type { DatasetDescriptor, Importer } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readRecords, someOf, toRow } from "../records/index.ts";
import { LEFT_OUT, SERIES } from "./series.ts";

const COLUMNS = ["iso3", "year", "indicator", "value"];

const series: DatasetDescriptor = {
  id: "gapminder-2026",
  title: "Systema Globalis: World Development Indicators as Gapminder republishes them",
  publisher: "gapminder",
  label: "World Bank WDI, by Gapminder, March 2026",
  edition: "Systema Globalis, 1 March 2026",
  released: "2026-03-01",
  licence: {
    name: "CC BY 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
    note: "Gapminder; underlying series World Bank, CC BY 4.0",
  },
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "open-numbers/ddf--gapminder--systema_globalis",
    commit: "c63631abeb62af6db3910f68be7c2b443beca50b",
    note: "cut to Central Asia, its neighbours and the powers",
  },
  files: [{ id: "f1", path: "macro/gapminder_systema_globalis_country_year_1990_2025.csv" }],
  coverage: someOf(
    Object.values(SERIES).map((s) => s.indicator),
    "gapminder",
    1990,
    2024,
  ),
  corrections: [],
  notes: ["Percentages of the file are shares of one here."],
  read: (files) =>
    readRecords(files, "f1", COLUMNS, (r) => {
      const from = r.place("iso3", ISO3);
      const period = r.year("year");
      const found = r.choice("indicator", { ...SERIES, ...LEFT_OUT });
      const value = r.number("value", { shift: found ? found.shift : 0 });
      if (!from || !period || !found?.indicator || value === undefined) return undefined;
      return toRow({
        indicator: found.indicator,
        reporter: "gapminder",
        from,
        period,
        value,
        file: "f1",
        at: r.at("value"),
      });
    }),
};

export const gapminder: Importer = { id: "gapminder", datasets: [series] };
