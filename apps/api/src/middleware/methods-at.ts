import type { Hono } from "hono";
import type { ApiEnv } from "../env.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The methods that an address takes; none where there is no route. What stands on every method is no route. */
export function methodsAt({ router }: Hono<ApiEnv>, path: string): string[] {
  const found = METHODS.filter((method) =>
    router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
  // Whatever answers GET answers HEAD, and every route answers the question before a request.
  const head = found.includes("GET") ? ["HEAD"] : [];
  return found.length === 0 ? [] : [...found, ...head, "OPTIONS"];
}
