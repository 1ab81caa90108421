import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { headersFile } from "./site-headers.ts";

/** Puts together what both servers serve: the site, the compiled pack, the documentation's own files. */
/** Nobody goes from one frame to another, and nothing reads the data of their pages: thousands of files. */
const UNREAD = /[\\/]embed[\\/].*__data\.json$/;
const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../build/public");
const swagger = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const site = join(here, "../../web/build");
// English stands at the root, the other languages in folders of their names.
const filter = (path: string) => !UNREAD.test(path);
await cp(join(site, "en"), target, { recursive: true, filter });
for (const language of await readdir(site)) {
  if (language !== "en")
    await cp(join(site, language), join(target, language), { recursive: true, filter });
}
await cp(join(here, "../../../packages/core/build/central-asia"), join(target, "pack"), {
  recursive: true,
});
for (const file of ["swagger-ui.css", "swagger-ui-bundle.js", "LICENSE"]) {
  await cp(join(swagger, file), join(target, "docs-assets", file));
}
await writeFile(join(target, "_headers"), headersFile());
