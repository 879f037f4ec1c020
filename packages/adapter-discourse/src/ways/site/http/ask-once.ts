import { type RateLimit, readRateLimit } from "./rate-limit.js";
import { readBody } from "./read-body.js";

/** What came of one request. */
export type Outcome =
  | { readonly kind: "answered"; readonly body: unknown }
  /** Not there, or not for whoever asks: Discourse does not always tell them apart. */
  | { readonly kind: "absent"; readonly status: number }
  | { readonly kind: "moved"; readonly to: URL }
  | { readonly kind: "limited"; readonly limit: RateLimit }
  /** May be otherwise next time: the network, a deploy, a guard in front of the forum, half an answer. */
  | { readonly kind: "failed"; readonly reason: FailureReason; readonly status?: number }
  /** Something in front of the forum wants a password of its own. */
  | { readonly kind: "password-needed" }
  | { readonly kind: "too-large" }
  | { readonly kind: "aborted" };

/** Why a request may be worth repeating. */
export type FailureReason = "unreachable" | "timed-out" | "broken-off" | "server-error" | "not-json" | "guarded";

/** How a request is sent. */
export interface Sending {
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly longest: number;
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

/** Sends one request and says what came of it. Nothing throws, and no text of an error is passed on: it may hold a key. */
export async function askOnce(address: URL, sending: Sending): Promise<Outcome> {
  if (isAborted(sending)) return { kind: "aborted" };
  const stop = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, sending.timeout);
  const onAbort = (): void => stop.abort();
  sending.signal?.addEventListener("abort", onAbort, { once: true });
  let response: Response | undefined;
  try {
    // Redirects are looked at here: a key must not follow them to another site.
    response = await sending.fetch(address, { headers: sending.headers, redirect: "manual", signal: stop.signal });
    const text = await readBody(response, sending.longest);
    return text === undefined ? { kind: "too-large" } : outcomeOf(response, text, address, sending.now());
  } catch {
    if (isAborted(sending)) return { kind: "aborted" };
    if (isLate) return { kind: "failed", reason: "timed-out" };
    return { kind: "failed", reason: response === undefined ? "unreachable" : "broken-off" };
  } finally {
    clearTimeout(timer);
    sending.signal?.removeEventListener("abort", onAbort);
  }
}

function isAborted({ signal }: Sending): boolean {
  return signal?.aborted === true;
}

function outcomeOf({ status, headers }: Response, text: string, address: URL, now: number): Outcome {
  const location = headers.get("location");
  if (status >= 300 && status < 400 && location !== null && URL.canParse(location, address)) {
    return { kind: "moved", to: new URL(location, address) };
  }
  if (status === 429) return { kind: "limited", limit: readRateLimit(headers, text, now) };
  if (status >= 500) return { kind: "failed", reason: "server-error", status };
  if (status === 401 || status === 407) return { kind: "password-needed" };
  const isJson = /\bjson\b/i.test(headers.get("content-type") ?? "");
  // Discourse refuses in JSON; a page instead is a guard's, or a proxy's in the middle of a deploy.
  if (!isJson) return { kind: "failed", reason: status === 403 ? "guarded" : "not-json", status };
  if (status >= 400) return { kind: "absent", status };
  try {
    return { kind: "answered", body: JSON.parse(text) as unknown };
  } catch {
    return { kind: "failed", reason: "broken-off", status };
  }
}
