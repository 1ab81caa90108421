import type { DatasetDescriptor } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readWide, someOf } from "../records/index.ts";

export const idealPoints: DatasetDescriptor = {
  id: "voeten-ideal-points-2025",
  title: "Ideal points in the United Nations General Assembly",
  publisher: "voeten",
  label: "UN ideal points (Bailey, Strezhnev and Voeten), July 2025",
  edition: "July 2025",
  released: "2025-07",
  licence: {
    name: "CC0",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
    note: "Harvard Dataverse; please cite Bailey, Strezhnev and Voeten 2017",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "lucasbuildsapps/Masterthesis",
    commit: "5298218d5b57e5b09223b124b25c03dc37ed646e",
    note: "IdealpointsJuly2025.dta",
  },
  files: [{ id: "f1", path: "un-voting/unga_ideal_points_july2025_1991_2024.csv" }],
  coverage: someOf(["un-ideal-point"], "voeten", 1991, 2023),
  corrections: [],
  notes: [
    "From all votes; the estimate from final-passage votes, which reaches 2024, is left out.",
  ],
  read: (files) =>
    readWide(files, {
      file: "f1",
      columns: [
        "ccode",
        "iso3c",
        "countryname",
        "year",
        "idealpointall",
        "idealpointfp",
        "idealpointlegacy",
        "nvotesall",
      ],
      reporter: "voeten",
      place: "iso3c",
      names: ISO3,
      year: "year",
      indicators: { idealpointall: "un-ideal-point" },
    }),
};
