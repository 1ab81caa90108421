import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";

/** What a pretended publisher does with one question. */
export type Reply = (response: ServerResponse) => void;

/** A recorded answer from `fixtures/`, as the interface would send it. */
export function fixture(path: string): Reply {
  return body(fixtureText(path), TYPES[path.split(".").at(-1) ?? ""] ?? "text/csv");
}

export function fixtureText(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), "utf8");
}

const TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  tab: "text/tab-separated-values",
};

export function body(text: string, type = "application/json"): Reply {
  return (response) => {
    response.writeHead(200, { "content-type": type }).end(text);
  };
}

export function status(
  code: number,
  text = "trouble",
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return (response) => {
    response.writeHead(code, { "content-type": "text/plain", ...headers }).end(text);
  };
}

export function html(): Reply {
  return body("<!doctype html><title>Down</title><h1>Scheduled maintenance</h1>", "text/html");
}

/** Announces the whole, sends half, and hangs up. */
export function truncated(text: string): Reply {
  return (response) => {
    response.writeHead(200, { "content-length": Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
}

/** Sends half as if it were the whole. */
export function cutShort(text: string): Reply {
  return body(text.slice(0, text.length / 2));
}

/** Sends the beginning, and then nothing more. */
export function stalled(text: string): Reply {
  return (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write(text.slice(0, 10));
  };
}
