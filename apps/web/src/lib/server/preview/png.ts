import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { cardSvg, type Card } from "./card.ts";
import { sfntOf } from "./woff.ts";

const FACES = ["latin-400", "latin-700", "latin-ext-700", "latin-ext-400"] as const;

let unpacked: readonly string[] | undefined;

/** The project's own letters as plain font files, which is how the renderer takes them; unpacked once a build. */
function fontFiles(): readonly string[] {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): readonly string[] {
  const home = dirname(createRequire(import.meta.url).resolve("@fontsource/inter/package.json"));
  const folder = mkdtempSync(join(tmpdir(), "ambit-fonts-"));
  return FACES.map((face) => {
    const path = join(folder, `${face}.ttf`);
    writeFileSync(path, sfntOf(readFileSync(join(home, `files/inter-${face}-normal.woff`))));
    return path;
  });
}

/** A card as a PNG file, 1200 by 630. */
export function cardPng(card: Card): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(cardSvg(card), {
    font: { fontFiles: [...fontFiles()], loadSystemFonts: false, defaultFontFamily: "Inter" },
  });
  return new Uint8Array(drawing.render().asPng());
}
