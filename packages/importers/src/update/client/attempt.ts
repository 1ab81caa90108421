import type { Issue } from "@ambit/core/model";
import { retryAfterMs } from "./backoff.ts";
import { excerpt } from "./excerpt.ts";
import type { Limits } from "./limits.ts";
import { Silence } from "./silence.ts";
import type { Wire } from "./wire.ts";

export interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The headers hold a key, which must not follow a redirect to somebody else. */
  readonly secret: boolean;
}

/** What came of one attempt: a body, a failure that may pass, or one that will not. */
export type Outcome =
  | { readonly kind: "body"; readonly bytes: Uint8Array }
  | { readonly kind: "again"; readonly issue: Issue; readonly afterMs?: number | undefined }
  | { readonly kind: "final"; readonly issue: Issue };

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks once. Never throws: what goes wrong on the way is an outcome. */
export async function attempt(
  request: Request,
  wire: Wire,
  limits: Limits,
  user: AbortSignal,
): Promise<Outcome> {
  const silence = new Silence(limits, user);
  let begun = false;
  try {
    const response = await wire.fetch(request.url, {
      headers: request.headers,
      redirect: request.secret ? "error" : "follow",
      signal: silence.signal,
    });
    begun = true;
    const bytes = await readBody(response, limits.maxBytes, silence);
    if (bytes === undefined) return final(request.url, tooLarge(limits.maxBytes));
    if (!response.ok) return refused(request.url, response, bytes, wire.now());
    return whole(request.url, response, bytes);
  } catch (error) {
    return broken(request.url, error, begun, silence, user);
  } finally {
    silence.end();
  }
}

/** Undefined when there is more than is allowed. */
async function readBody(
  response: Response,
  maxBytes: number,
  silence: Silence,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    silence.heard();
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, size));
}

function whole(url: string, response: Response, bytes: Uint8Array): Outcome {
  const declared = response.headers.get("content-length");
  const encoded = response.headers.has("content-encoding");
  if (declared !== null && !encoded && Number(declared) !== bytes.length) {
    return again(url, truncated(`${bytes.length} bytes`, `${declared} bytes`));
  }
  if (bytes.length > 0) return { kind: "body", bytes };
  return final(url, {
    code: "update.nothing",
    message: "the publisher answers with nothing",
    found: `status ${response.status} and no body`,
    expected: "data",
    tip: "The address may be for data that are not there any more.",
  });
}

function refused(url: string, response: Response, bytes: Uint8Array, now: number): Outcome {
  const body = new TextDecoder().decode(bytes);
  const issue = {
    code: response.status === 429 ? "update.throttled" : "update.http",
    message: `the publisher answers with status ${response.status}`,
    found: excerpt(body),
    expected: "status 200",
    tip: TIPS[response.status] ?? "Open the address in a browser; the interface may have moved.",
  };
  // Eurostat prepares a large answer in the background and says so with this status.
  const later = response.status === 413 && body.includes("ASYNCHRONOUS_RESPONSE");
  if (!PASSING.has(response.status) && !later) return final(url, issue);
  const afterMs = retryAfterMs(response.headers.get("retry-after"), now);
  return { ...again(url, issue), afterMs };
}

const TIPS: Readonly<Record<number, string>> = {
  401: "The key is not accepted; check the environment variable.",
  403: "The publisher refuses; check the key, or try from another network.",
  429: "Too many questions in a short time; run again later, what has come is kept.",
  500: "The publisher has trouble; run again later, what has come is kept.",
  503: "The publisher has trouble; run again later, what has come is kept.",
};

function broken(
  url: string,
  error: unknown,
  begun: boolean,
  silence: Silence,
  user: AbortSignal,
): Outcome {
  if (user.aborted) {
    return final(url, {
      code: "update.aborted",
      message: "the update was stopped",
      tip: "Run it again: it goes on where it stopped.",
    });
  }
  const late = silence.reason();
  if (late !== undefined) {
    return again(url, {
      code: "update.stalled",
      message: "the publisher stopped answering",
      found: late,
      expected: "an answer that goes on",
      tip: "Run it again: it goes on where it stopped.",
    });
  }
  if (begun) return again(url, truncated(reasonOf(error), "a whole answer"));
  return again(url, {
    code: "update.network",
    message: `${new URL(url).host} cannot be reached`,
    found: reasonOf(error),
    expected: "an answer",
    tip: "Check the connection; behind a proxy set NODE_USE_ENV_PROXY=1 and HTTPS_PROXY.",
  });
}

function truncated(found: string, expected: string): Issue {
  return {
    code: "update.truncated",
    message: "the answer breaks off",
    found,
    expected,
    tip: "Run it again: it goes on where it stopped.",
  };
}

function tooLarge(maxBytes: number): Issue {
  return {
    code: "update.too-large",
    message: "the answer is larger than any that is expected",
    found: `more than ${maxBytes} bytes`,
    tip: "The question may have lost its conditions, and ask for the whole database.",
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  if (!(cause instanceof Error)) return error.message;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  return [error.message, code || cause.message].join(": ");
}

function again(url: string, issue: Issue): Extract<Outcome, { kind: "again" }> {
  return { kind: "again", issue: { ...issue, file: url } };
}

function final(url: string, issue: Issue): Outcome {
  return { kind: "final", issue: { ...issue, file: url } };
}
