import type { Importer } from "../importer.ts";
import { armsTransfers } from "./arms-transfers.ts";
import { militarySpending } from "./military-spending.ts";

export const sipri: Importer = { id: "sipri", datasets: [armsTransfers, militarySpending] };
