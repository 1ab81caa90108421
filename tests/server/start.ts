import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT } from "../built/index.ts";

export interface Ending {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The Node server as a child process, as `npm start` runs it. */
export interface Server {
  readonly url: string;
  /** What it wrote since it started. */
  readonly written: () => Omit<Ending, "code">;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ending>;
}

/** Runs the server to its end: for what ends by itself. */
export async function runToEnd(port: string): Promise<Ending> {
  const { child, written } = launch(port);
  const [code] = await once(child, "close");
  return { code, ...written() };
}

/** Starts the server on a free port, or the given one, and waits until it answers. */
export async function startServer(port = "0"): Promise<Server> {
  const { child, written } = launch(port);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const [found] = /http:\/\/localhost:\d+/.exec(written().output) ?? [];
      if (found) resolve(found);
    });
    child.once("close", () => reject(new Error(`the server ended: ${written().errors}`)));
  });
  return {
    url,
    written,
    stop: async (signal = "SIGINT") => {
      child.kill(signal);
      const [code] = await once(child, "close");
      return { code, ...written() };
    },
  };
}

function launch(port: string): { child: ChildProcess; written: Server["written"] } {
  const child = spawn(process.execPath, [join(ROOT, "apps/api/src/node.ts")], {
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { output: "", errors: "" };
  child.stdout.on("data", (chunk) => (text.output += String(chunk)));
  child.stderr.on("data", (chunk) => (text.errors += String(chunk)));
  return { child, written: () => ({ ...text }) };
}
