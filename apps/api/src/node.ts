import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { compress } from "hono/compress";
import { createApp } from "./app.ts";
import { diskFiles } from "./files/disk-files.ts";
import { siteHeaders } from "./site-headers.ts";

const DEFAULT_PORT = 8787;
/** Long tests in a URL get our own error, not the server's bare 431. */
const MAX_HEADER_BYTES = 4 * 1024 * 1024;

const root = fileURLToPath(new URL("../build/public", import.meta.url));
const port = readPort(process.env["PORT"]);
if (!existsSync(root)) stop(`There is no ${root}: build first (npm start does it).`);

const app = createApp(
  () => diskFiles(`${root}/pack`),
  (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
);
app.use("*", async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(siteHeaders(c.req.path))) c.header(name, value);
});
// The platform of a deployment compresses by itself.
app.use("*", compress());
app.use("*", serveStatic({ root, precompressed: false }));
app.notFound(async (c) => (await notFoundPage(c.req.path)) ?? c.text("Not found", 404));

const server = serve(
  { fetch: app.fetch, port, serverOptions: { maxHeaderSize: MAX_HEADER_BYTES } },
  (address) => {
    process.stdout.write(
      `Ambit is at http://localhost:${address.port} (API: /v1, its documentation: /docs). Ctrl-C stops it.\n`,
    );
  },
);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE")
    stop(`Port ${port} is taken. Stop what uses it, or choose another: PORT=8788 npm start`);
  if (error.code === "EACCES")
    stop(`Port ${port} is not allowed for this user. Choose one above 1023: PORT=8787 npm start`);
  throw error;
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // `on`, not `once`: Ctrl-C arrives from the terminal and again from npm, and both are one wish.
  process.on(signal, () => {
    server.close(() => process.exit(0));
    // Keep-alive connections would hold the server open.
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}

/** The page of the language in which was asked, where the address names one that the site is in. */
async function notFoundPage(path: string): Promise<Response | undefined> {
  const { readFile } = await import("node:fs/promises");
  const language = /^\/([a-z]{2})(?:\/|$)/.exec(path)?.[1];
  const read = (page: string) => readFile(`${root}/${page}`, "utf8").catch(() => undefined);
  const html = (language && (await read(`${language}/404.html`))) ?? (await read("404.html"));
  return html === undefined
    ? undefined
    : new Response(html, { status: 404, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  return stop(`PORT is "${text}"; it should be a number from 0 to 65535.`);
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
