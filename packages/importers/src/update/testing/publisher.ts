import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { status, type Reply } from "./replies.ts";

export interface Publisher {
  /** Brings every question, whatever its address, to the local server. */
  readonly fetch: typeof globalThis.fetch;
  /** Addresses that were asked, in order. */
  readonly asked: readonly string[];
  readonly headers: readonly IncomingHttpHeaders[];
}

/** What to reply to an address when it is asked for the nth time (from 1). */
export type Script = (url: string, turn: number) => Reply | undefined;

/** A server on this machine that stands for all publishers, until the test ends. */
export async function publisher(script: Script): Promise<Publisher> {
  const asked: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    const url = decodeURIComponent((request.url ?? "/").slice(1));
    asked.push(url);
    headers.push(request.headers);
    const turn = asked.filter((a) => a === url).length;
    (script(url, turn) ?? status(404, `no such data: ${url}`))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    headers,
    fetch: (url, options) => {
      const address = url instanceof Request ? url.url : String(url);
      return globalThis.fetch(`http://127.0.0.1:${port}/${encodeURIComponent(address)}`, options);
    },
  };
}

/** A script that replies the same to every question. */
export function always(reply: Reply): Script {
  return () => reply;
}

/** A script that goes through the replies, and stays at the last. */
export function inTurn(...replies: readonly Reply[]): Script {
  return (_, turn) => replies[Math.min(turn, replies.length) - 1];
}
