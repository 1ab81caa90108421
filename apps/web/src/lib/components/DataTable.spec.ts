import { render } from "svelte/server";
import { expect, test } from "vitest";
import DataTable from "./DataTable.svelte";

const table = (...columns: readonly { label: string; numeric?: boolean }[]) =>
  render(DataTable, {
    props: {
      caption: "Tables",
      columns,
      rows: [{ id: "a", cells: columns.map((_, i) => ({ text: `cell ${i}` })) }],
    },
  }).body;

test("a table with words in it is stacked on a narrow screen, each cell with its column's name", () => {
  const html = table({ label: "Name" }, { label: "Size", numeric: true }, { label: "Licence" });
  expect(html).toContain("stacked");
  expect(html).toContain('data-label="Licence"');
  expect(html).toContain('data-label="Size"');
});

test("columns of figures stay side by side", () => {
  const html = table({ label: "Year" }, { label: "China", numeric: true });
  expect(html).not.toContain("stacked");
  expect(html).not.toContain("data-label");
});
