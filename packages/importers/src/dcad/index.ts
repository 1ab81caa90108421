import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer } from "../importer.ts";
import { cowStatesIn, FIVE } from "../place/index.ts";
import { allOf, readRecords } from "../records/index.ts";
import { countSigned, type Signature } from "./count-signed.ts";

const COLUMNS = [
  ..."ccode1 cowName1 ccode2 cowName2 signDay signMonth signYear EIFDay EIFMonth EIFYear".split(
    " ",
  ),
  ..."type category1 category2 category3 span renewType renewYears terminated".split(" "),
  ..."durationActual endYearEstimate asymmetry categoryConf UNTS fullText sourceType".split(" "),
  ..."source factivaConf factivaSign factivaEIF DCAid".split(" "),
];

const FIRST = 1992;
const LAST = 2010;

const agreements: DatasetDescriptor = {
  id: "dcad-1",
  title: "Defense Cooperation Agreement Dataset: agreements signed, by pair and year",
  publisher: "dcad",
  label: "Defense Cooperation Agreement Dataset 1.0",
  edition: "1.0, agreements to 2010",
  released: "2020",
  licence: {
    name: "Free with citation",
    note: "Please cite Kinne 2020. The author's terms were not read at the source.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "QiqiNerd/dcad_mining",
    commit: "d3398b0666e4fe49d49f54ec6e5c6869b73d442e",
    note: "DCAD-v1.0-main.csv, the 113 agreements with a state of Central Asia; the year of release is that of the article",
  },
  files: [
    {
      id: "f1",
      path: "security/dcad_v1_defence_cooperation_agreements_central_asia_1992_2010.csv",
    },
  ],
  coverage: allOf(["defence-agreements"], "dcad", FIVE, FIRST, LAST),
  corrections: [],
  notes: [
    "An agreement counts in the year in which it was signed, whether or not it entered into force. A pair stands in both orders.",
    "For pairs that ever signed one, and for those of a state of Central Asia with China, Russia, Turkey or the United States, a year without is written out as zero.",
    "Only agreements of two states; treaties of several, such as the Collective Security Treaty, are not in it.",
  ],
  read: (files) => {
    const signatures = readRecords<Signature>(
      files,
      "f1",
      COLUMNS,
      (r) => {
        const year = r.year("signYear");
        const one = r.place("ccode1", cowStatesIn(year));
        const other = r.place("ccode2", cowStatesIn(year));
        if (!one || !other || !year) return undefined;
        return { pair: [one, other], year, id: r.text("DCAid"), at: r.at("signYear") };
      },
      { key: ["DCAid"] },
    );
    return signatures.ok ? ok(countSigned(signatures.value, FIRST, LAST)) : signatures;
  },
};

/** Defense Cooperation Agreement Dataset. */
export const dcad: Importer = { id: "dcad", datasets: [agreements] };
