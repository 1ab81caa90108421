import { createStore, createTable } from "./index.ts";
import { buildStore, storeContract } from "../testing/index.ts";

storeContract("the store in memory", buildStore);

storeContract("a second store over the same tables", (rows) => {
  const tables = [...Map.groupBy(rows, (row) => row.indicator)].map(([indicator, own]) =>
    createTable(indicator, own),
  );
  createStore(tables).series("exports", "KAZ", "CHN");
  return createStore(tables);
});
