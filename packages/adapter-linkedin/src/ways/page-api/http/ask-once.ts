import type { FailureReason, Refused } from "./api-trouble.js";
import { parseLossless } from "./parse-lossless.js";

/** What came of one call. */
export type Outcome =
  | { readonly kind: "answered"; readonly body: unknown }
  /** LinkedIn does not give it, and asking again does not help. */
  | { readonly kind: "refused"; readonly refused: Refused }
  /** One call too many; how long to wait in milliseconds, if that was said. */
  | { readonly kind: "limited"; readonly wait?: number }
  /** May be otherwise next time. */
  | { readonly kind: "failed"; readonly reason: FailureReason; readonly status?: number }
  | { readonly kind: "too-large" }
  | { readonly kind: "aborted" };

/** How a call is sent. */
export interface Sending {
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly timeout: number;
  /** In bytes. */
  readonly longest: number;
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

/** Sends one call and says what came of it. Nothing throws, and no text of an error is passed on: it may hold a token. */
export async function askOnce(address: URL, sending: Sending): Promise<Outcome> {
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
    // Redirects are not followed: a token must not go to another host.
    response = await sending.fetch(address, { headers: sending.headers, redirect: "manual", signal: stop.signal });
    const text = await textOf(response, sending.longest);
    return text === undefined ? { kind: "too-large" } : outcomeOf(response, text, sending.now());
  } catch {
    if (isAborted()) return { kind: "aborted" };
    if (isLate) return { kind: "failed", reason: "timed-out" };
    return { kind: "failed", reason: response === undefined ? "unreachable" : "broken-off" };
  } finally {
    clearTimeout(timer);
    sending.signal?.removeEventListener("abort", onAbort);
  }
}

/** The text of an answer; `undefined` as soon as it is longer than allowed. */
async function textOf(response: Response, longest: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > longest) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks, size));
}

function outcomeOf({ status, headers }: Response, text: string, now: number): Outcome {
  if (status >= 300 && status < 400) return { kind: "failed", reason: "redirected", status };
  if (status === 429) return { kind: "limited", ...waitOf(headers.get("retry-after"), now) };
  if (status >= 500) return { kind: "failed", reason: "server-error", status };
  if (status >= 400) return { kind: "refused", refused: { status, ...wordsOf(text) } };
  if (!/\bjson\b/i.test(headers.get("content-type") ?? "")) return { kind: "failed", reason: "not-json", status };
  try {
    return { kind: "answered", body: parseLossless(text) };
  } catch {
    return { kind: "failed", reason: "broken-off", status };
  }
}

/** `Retry-After` is a number of seconds or a date. */
function waitOf(header: string | null, now: number): { readonly wait?: number } {
  if (header === null) return {};
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? {} : { wait: Math.max(0, wait) };
}

/** LinkedIn's own codes of a refusal, where its body is what LinkedIn sends; its message is left alone. */
function wordsOf(text: string): Omit<Refused, "status"> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof body !== "object" || body === null) return {};
  const serviceCode = "serviceErrorCode" in body ? body.serviceErrorCode : undefined;
  const code = "code" in body ? body.code : undefined;
  return {
    ...(typeof serviceCode === "number" ? { serviceCode } : {}),
    ...(typeof code === "string" ? { code } : {}),
  };
}
