import cyrillic from "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url";
import latin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import type { Picture } from "./drawing.ts";
import { svgOf } from "./svg.ts";

/** A screen's pixels for each of the picture's: sharp on paper and on dense screens. */
const DENSITY = 2;

/** A chart as an SVG file with its letters in it. */
export async function svgFile(picture: Picture): Promise<Blob> {
  return new Blob([await svgText(picture)], { type: "image/svg+xml" });
}

/** The same drawn on a canvas, at twice its size. Throws where the browser cannot draw it. */
export async function pngFile(picture: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgText(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The browser could not draw the image."));
    }, "image/png");
  });
}

/** Hands a file over as a download. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; the address would hold the file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function svgText(picture: Picture): Promise<string> {
  const text = svgOf(picture);
  const needed = /[\u0400-\u04ff]/.test(text) ? [latin, cyrillic] : [latin];
  const faces = await Promise.all(needed.map(faceOf));
  return svgOf(picture, faces.join(""));
}

async function faceOf(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
  const range =
    url === cyrillic || url.includes("cyrillic") ? "U+0400-04FF" : "U+0000-03FF,U+2000-22FF";
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${base64}) format('woff2');unicode-range:${range}}`;
}
