import type { FileMetaData } from "hyparquet";

/** Goes up when the columns of a table change their meaning, so that an older program does not read a newer file. */
const SCHEMA = "1";

const INDICATOR_KEY = "ambit.indicator";
const SCHEMA_KEY = "ambit.schema";

/** What a Parquet file says of itself in its key-value metadata: whose figures it has, in which form. */
export function labelOf(indicator: string): readonly { key: string; value: string }[] {
  return [
    { key: INDICATOR_KEY, value: indicator },
    { key: SCHEMA_KEY, value: SCHEMA },
  ];
}

/** How a file's label differs from the one that is wanted; undefined when it is the same. */
export function wrongLabel(
  metadata: FileMetaData,
  indicator: string,
): { readonly found: string; readonly expected: string } | undefined {
  const read = (key: string) =>
    metadata.key_value_metadata?.find((pair) => pair.key === key)?.value;
  const [named, schema] = [read(INDICATOR_KEY), read(SCHEMA_KEY)];
  if (named !== indicator) {
    return {
      found: named === undefined ? "a table that names no indicator" : `the table of ${named}`,
      expected: `the table of ${indicator}`,
    };
  }
  return schema === SCHEMA
    ? undefined
    : { found: `form ${schema ?? "unknown"} of the table`, expected: `form ${SCHEMA}` };
}
