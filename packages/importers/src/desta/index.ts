import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer } from "../importer.ts";
import { FIVE, ISO3 } from "../place/index.ts";
import { allOf, readRecords } from "../records/index.ts";
import { countInForce, type Party } from "./count-in-force.ts";

const COLUMNS = [
  "stateID",
  "treatyID",
  "Begin",
  "Title",
  "Signature",
  "Force",
  "StateName",
  "destaID",
];

const FIRST = 1992;
const LAST = 2019;

const agreements: DatasetDescriptor = {
  id: "desta-2025",
  title: "Design of Trade Agreements: agreements that two states brought into force",
  publisher: "desta",
  label: "DESTA, by manytreaties, October 2025",
  edition: "manytreaties, October 2025; agreements to 2019",
  released: "2025-10-05",
  licence: {
    name: "Free with citation",
    url: "https://www.designoftradeagreements.org",
    note: "Please cite D\u00FCr, Baccini and Elsig 2014. The project's terms were not read at the source; repository AGPL-3. Released is the day of the repository's snapshot.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "globalgov/manytreaties",
    commit: "4bf79f94c78a9f9016bd55b99135b45208500631",
    note: "data/parties.rda, agreements with a state of Central Asia as a party, with all their parties",
  },
  files: [{ id: "f1", path: "igo-treaties/desta_trade_agreements_central_asia_parties.csv" }],
  coverage: allOf(["trade-agreements"], "desta", FIVE, FIRST, LAST),
  corrections: [],
  notes: [
    "An agreement counts for each pair of its parties of which at least one is a state of Central Asia, from the year in which it entered into force. A pair stands in both orders.",
    "Amendments, accessions and withdrawals stand in the file without a year of entry into force, and are left out with the other lines that have none. That Kyrgyzstan and Tajikistan joined the customs union with Russia is therefore not in the count.",
    "When an agreement ended, the file does not say: it counts on.",
    "For pairs that ever had an agreement, and for those of a state of Central Asia with China, Russia, Turkey or the United States, years without one are written out as zero.",
  ],
  read: (files) => {
    const parties = readRecords<Party>(files, "f1", COLUMNS, (r) => {
      const state = r.place("stateID", ISO3);
      // A line without a year of entry into force is no issue.
      const year = r.text("Force") === "NA" ? undefined : r.year("Force");
      if (!state || year === undefined) return undefined;
      return { agreement: r.text("treatyID"), year: Number(year), state, at: r.at("Force") };
    });
    return parties.ok ? ok(countInForce(parties.value, FIRST, LAST)) : parties;
  },
};

/** Design of Trade Agreements database. */
export const desta: Importer = { id: "desta", datasets: [agreements] };
