import { comtrade } from "./comtrade/index.ts";
import { eurostat } from "./eurostat/index.ts";
import { imf } from "./imf/index.ts";
import type { Source } from "./source.ts";
import { voeten } from "./voeten/index.ts";
import { worldBank } from "./world-bank/index.ts";

/** Every publisher whose interface can be asked. A new one is a line here. */
export const SOURCES: readonly Source[] = [comtrade, eurostat, imf, voeten, worldBank];
