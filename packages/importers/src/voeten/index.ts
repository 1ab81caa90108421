import type { Importer } from "../importer.ts";
import { agreement } from "./agreement.ts";
import { idealPoints } from "./ideal-points.ts";

export const voeten: Importer = { id: "voeten", datasets: [agreement, idealPoints] };
