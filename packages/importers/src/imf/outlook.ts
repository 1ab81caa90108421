import type { DatasetDescriptor } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readRecords, someOf, toRow } from "../records/index.ts";
import { IMF_LICENCE } from "./licence.ts";

// The Outlook's codes; values a head are left to division.
const CONCEPTS = {
  ngdpd: { indicator: "gdp", shift: 9 },
  pppgdp: { indicator: "gdp-ppp", shift: 9 },
  ngdp_rpch: { indicator: "gdp-growth", shift: -2 },
  pcpipch: { indicator: "inflation", shift: -2 },
  bca: { indicator: "current-account", shift: 9 },
  ggxwdg_ngdp: { indicator: "government-debt-per-gdp", shift: -2 },
  lp: { indicator: "population", shift: 6 },
  ngdpdpc: { indicator: "", shift: 0 },
  ppppc: { indicator: "", shift: 0 },
};

export const outlook: DatasetDescriptor = {
  id: "imf-weo-2019",
  title: "World Economic Outlook",
  publisher: "imf",
  label: "IMF World Economic Outlook, about October 2019",
  edition: "about October 2019, values to 2018",
  released: "2019",
  licence: IMF_LICENCE,
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "open-numbers/ddf--imf--weo",
    commit: "6512ea5e1ec07730f0be7dc60f1e4fe4e236a9ac",
    note: "The edition is inferred from its content; later years were forecasts and were dropped",
  },
  files: [{ id: "f1", path: "macro/imf_weo_2019vintage_country_year_1990_2018.csv" }],
  coverage: someOf(
    Object.values(CONCEPTS).flatMap((c) => c.indicator || []),
    "imf",
    1990,
    2018,
  ),
  corrections: [],
  notes: [
    "The last years of some states were estimates of the IMF's staff; which, the file does not say.",
  ],
  read: (files) =>
    readRecords(files, "f1", ["iso3", "year", "indicator", "value"], (r) => {
      const from = r.place("iso3", ISO3);
      const period = r.year("year");
      const concept = r.choice("indicator", CONCEPTS);
      const value = r.number("value", { shift: concept?.shift ?? 0 });
      if (!from || !period || !concept?.indicator || value === undefined) return undefined;
      return toRow({
        indicator: concept.indicator,
        reporter: "imf",
        from,
        period,
        value,
        file: "f1",
        at: r.at("value"),
      });
    }),
};
