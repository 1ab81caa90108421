import { ok } from "@ambit/core/model";
import type { DatasetDescriptor } from "../importer.ts";
import { FIVE } from "../place/index.ts";
import { allOf, readRecords, type RecordReader } from "../records/index.ts";
import { addUpDeliveries, type Delivery } from "./add-up-deliveries.ts";
import { SIPRI, SIPRI_NAMES } from "./publisher.ts";

const COLUMNS = [
  "SIPRI AT Database ID",
  "Supplier",
  "Recipient",
  "Designation",
  "Description",
  "Armament category",
  "Order date",
  "Order date is estimate",
  "Numbers delivered",
  "Numbers delivered is estimate",
  "Delivery year",
  "Delivery year is estimate",
  "Status",
  "SIPRI estimate",
  "TIV deal unit",
  "TIV delivery values",
  "Local production",
];

/** An order may be delivered over several years, and has one line a year. */
const KEY = ["SIPRI AT Database ID", "Delivery year"];

export const armsTransfers: DatasetDescriptor = {
  id: "sipri-arms-2026",
  title: "SIPRI Arms Transfers Database: deliveries of major arms",
  ...SIPRI,
  label: "SIPRI Arms Transfers Database, February 2026",
  edition: "trade register generated 12 February 2026",
  released: "2026-02-12",
  origin: {
    repository: "nagehanrdogan/Global-Arms-Trade-Network-Analysis-1995-2024-",
    commit: "bdf78c664d67991f2b199a771dcb9e7ac392ebb7",
    note: "trade_register.csv, cut to deliveries to or from a state of Central Asia",
  },
  files: [{ id: "f1", path: "arms-transfers/sipri_trade_register_central_asia_1995_2025.csv" }],
  coverage: allOf(["arms-transfers"], "sipri", FIVE, 1995, 2024),
  corrections: [],
  notes: [
    "A figure is the sum of the register's delivery values for supplier, recipient and year.",
    "The register lists every known delivery, and the file each one from or to the five states. For the five states as recipients, a year without a delivery from one of their suppliers is written out as zero, and world is the sum over all suppliers.",
    "The trend-indicator value measures military worth, not price; small arms and most ammunition are not in it.",
    "The register's content ends in 2024.",
  ],
  read: (files) => {
    const deliveries = readRecords<Delivery>(files, "f1", COLUMNS, readDelivery, { key: KEY });
    return deliveries.ok ? ok(addUpDeliveries(deliveries.value, 1995, 2024)) : deliveries;
  },
};

function readDelivery(r: RecordReader): Delivery | undefined {
  const supplier = r.place("Supplier", SIPRI_NAMES);
  const recipient = r.place("Recipient", SIPRI_NAMES);
  const year = r.year("Delivery year");
  const value = r.number("TIV delivery values");
  if (value === undefined) r.refuse("TIV delivery values", "a delivery has no value", "a number");
  if (!supplier || !recipient || !year || value === undefined) return undefined;
  return { supplier, recipient, year, value, at: r.at("TIV delivery values") };
}
