import type { DatasetDescriptor } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readRecords, toRow } from "../records/index.ts";
import { IMF_LICENCE } from "./licence.ts";

const COLUMNS = [
  "COUNTRY.ID",
  "COUNTRY",
  "DV_TYPE.ID",
  "DV_TYPE",
  "INDICATOR.ID",
  "INDICATOR",
  "COUNTERPART_COUNTRY.ID",
  "COUNTERPART_COUNTRY",
  "FREQUENCY.ID",
  "FREQUENCY",
  "TIME_PERIOD",
  "OBS_VALUE",
  "SCALE.ID",
  "SCALE",
];

const POWERS = ["CHN", "DEU", "JPN", "SGP", "USA"];
const TARGETS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

export const directInvestment: DatasetDescriptor = {
  id: "imf-dip-2026",
  title: "Direct Investment Positions by counterpart",
  publisher: "imf",
  label: "IMF Direct Investment Positions, March 2026",
  edition: "IMF.STA:DIP 12.0.1, downloaded 29 March 2026",
  released: "2026-03",
  licence: IMF_LICENCE,
  redistribution: "attribution",
  perspective: "reporter",
  origin: {
    repository: "ZhengXinning/dse3101-tariffied",
    commit: "d8f6abd48c23fc403b444bbf69a38eb9dfcfcdd7",
    note: "The successor of the Coordinated Direct Investment Survey; China, Germany, Japan, Singapore and the United States with each state of Central Asia",
  },
  files: [
    {
      id: "f1",
      path: "fdi/imf_dip_cdis_positions_chn_usa_deu_jpn_sgp_vs_central_asia_2014_2024.csv",
    },
  ],
  coverage: [
    {
      indicator: "fdi-stock",
      reporters: [...POWERS, ...TARGETS],
      partners: "some",
      from: 2014,
      to: 2024,
    },
  ],
  corrections: [],
  notes: [
    "What the IMF calls derived from the counterpart is the counterpart's own report, and stands under its name: the investor's and the host's figure are two.",
    "A position counts where the money came from last; investment through a third country counts for that country.",
    "Millions of dollars at the end of the year, with whole entities' debts and claims set off; a stock can be negative. Blanks are withheld or not reported.",
  ],
  read: (files) =>
    readRecords(files, "f1", COLUMNS, (r) => {
      const country = r.place("COUNTRY.ID", ISO3);
      const partner = r.place("COUNTERPART_COUNTRY.ID", ISO3);
      const outward = r.choice("INDICATOR.ID", {
        OTWD_D_NETAL_FALL_ALL: true,
        INWD_D_NETLA_FALL_ALL: false,
      });
      const own = r.choice("DV_TYPE.ID", { O: true, SCC: false });
      const period = r.year("TIME_PERIOD");
      // The inward series comes without a scale, in the same millions.
      const shift = r.choice("SCALE.ID", { 6: 6, "": 6 });
      const value = r.number("OBS_VALUE", { shift: shift ?? 0 });
      if (r.text("FREQUENCY.ID") !== "A") r.refuse("FREQUENCY.ID", "not a yearly figure", "A");
      if (!country || !partner || outward === undefined || own === undefined) return undefined;
      if (!period || value === undefined) return undefined;
      return toRow({
        indicator: "fdi-stock",
        reporter: own ? country : partner,
        from: outward ? country : partner,
        to: outward ? partner : country,
        period,
        value,
        file: "f1",
        at: r.at("OBS_VALUE"),
      });
    }),
};
