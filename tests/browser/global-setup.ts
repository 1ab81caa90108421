import type { TestProject } from "vitest/node";
import { startServer } from "../server/start.ts";
import { browserExecutable, type Executable } from "./executable.ts";

declare module "vitest" {
  interface ProvidedContext {
    executable: Executable;
    site: string;
  }
}

/** One browser on the disk and one server for all journeys; unpacking twice at a time would spoil the file. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  project.provide("executable", await browserExecutable());
  const server = await startServer();
  project.provide("site", server.url);
  return () => server.stop();
}
