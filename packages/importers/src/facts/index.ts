import type { Importer } from "../importer.ts";
import { documentedFacts, documentedOfficial } from "./datasets.ts";

export const facts: Importer = { id: "facts", datasets: [documentedFacts, documentedOfficial] };
