import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What both servers serve, as the build puts it together. */
export const PUBLIC = join(ROOT, "apps/api/build/public");
/** The compiled pack in it. */
export const PACK = join(PUBLIC, "pack");
