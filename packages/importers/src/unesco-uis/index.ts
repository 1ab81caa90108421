import type { Importer } from "../importer.ts";
import { students } from "./students.ts";

export const unescoUis: Importer = { id: "unesco-uis", datasets: [students] };
