import { readBody } from "./read-body.js";

/** What came of one request, before anybody asks what the answer means. */
export type Sent =
  /** An answer came whole, whatever its status. */
  | { readonly kind: "arrived"; readonly status: number; readonly headers: Headers; readonly text: string }
  /** May be otherwise next time: nobody there, no answer in time, half an answer. */
  | { readonly kind: "failed"; readonly reason: "unreachable" | "timed-out" | "broken-off" }
  | { readonly kind: "too-large" }
  | { readonly kind: "aborted" };

/** How a request is sent. */
export interface Sending {
  /** Such as the `fetch` of this machine. */
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** How long the whole answer may take, in milliseconds. */
  readonly timeout: number;
  /** How long an answer may be, in bytes, unpacked. */
  readonly longest: number;
  readonly signal?: AbortSignal;
}

/**
 * Sends one request and says what came of it. Nothing throws, and no text of an error is passed on: it may hold a key.
 * Redirects are not followed but arrive as they are: a key must not follow them to another site.
 *
 * @example
 * const fetch = async () => new Response("later", { status: 503 });
 * const sent = await sendOnce(new URL("https://forum.example/latest.json"), { fetch, headers: {}, timeout: 1_000, longest: 9 });
 * sent.kind; // => "arrived"
 * sent.kind === "arrived" && sent.status; // => 503
 */
export async function sendOnce(address: URL, sending: Sending): Promise<Sent> {
  const isAborted = (): boolean => sending.signal?.aborted === true;
  if (isAborted()) return { kind: "aborted" };
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
    response = await sending.fetch(address, { headers: sending.headers, redirect: "manual", signal: stop.signal });
    const text = await readBody(response, sending.longest);
    if (text === undefined) return { kind: "too-large" };
    return { kind: "arrived", status: response.status, headers: response.headers, text };
  } catch {
    if (isAborted()) return { kind: "aborted" };
    if (isLate) return { kind: "failed", reason: "timed-out" };
    return { kind: "failed", reason: response === undefined ? "unreachable" : "broken-off" };
  } finally {
    clearTimeout(timer);
    sending.signal?.removeEventListener("abort", onAbort);
  }
}
