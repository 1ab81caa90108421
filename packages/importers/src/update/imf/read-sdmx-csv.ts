import { fail, ok, type Result } from "@ambit/core/model";
import { parseTable, type Cells } from "../cells/index.ts";

/** SDMX-CSV 2.0, which the interface gives when asked for it by this header. */
export const SDMX_CSV = { accept: "application/vnd.sdmx.data+csv;version=2.0.0" };

/**
 * Observations of an SDMX-CSV answer by the names of their columns. The interface answers a wrong
 * code with status 200 and a table without observations, so none at all is an issue.
 */
export function readSdmxCsv(
  dimensions: readonly string[],
): (text: string, url: string) => Result<readonly Cells[]> {
  return (text, url) => {
    const table = parseTable(text, url, {
      delimiter: ",",
      required: [...dimensions, "TIME_PERIOD", "OBS_VALUE"],
      optional: ["STATUS", "DERIVATION_TYPE"],
    });
    if (!table.ok) return table;
    // Rows without a period carry attributes of a whole series.
    const observations = table.value.filter((r) => r.cells["TIME_PERIOD"] !== "");
    if (observations.length > 0) return ok(observations);
    return fail({
      code: "update.empty",
      message: "the publisher answers with a table without figures",
      file: url,
      found: `${table.value.length} rows, none with a period`,
      expected: "observations",
      tip: "A code or the order of the dimensions may have changed; look the dataflow up at data.imf.org.",
    });
  };
}
