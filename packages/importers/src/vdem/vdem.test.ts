import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { vdem } from "./index.ts";

const INDICES = `"vdem_country_name","country_text_id","year","v2x_polyarchy","v2x_libdem","v2x_partipdem","v2x_delibdem","v2x_egaldem","v2x_api","v2x_mpi"
"Kyrgyzstan","KGZ",2024,0.333,NA,0.179,0.168,0.253,0.584,0.082
`;

function read(text: string) {
  const [dataset] = vdem.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("the two main indices are taken, and NA is no figure", () => {
  expect(figures(read(INDICES))).toEqual(["v-dem KGZ  2024 0.333"]);
});

test("a changed header is an issue", () => {
  expect(codes(read(INDICES.replace("v2x_libdem", "v2x_lib")))).toEqual(["raw.csv-header"]);
});
