import { retryAfter, type Sending, type Sent, sendOnce } from "@org/community-source-kit/http";
import type { FailureReason, Refused } from "./api-trouble.js";
import { parseLossless } from "./parse-lossless.js";

/** What came of one call. */
export type Outcome =
  | { readonly kind: "answered"; readonly body: unknown }
  /** LinkedIn does not give it, and asking again does not help. */
  | { readonly kind: "refused"; readonly refused: Refused }
  /** One call too many; how long to wait in milliseconds, if that was said. */
  | { readonly kind: "limited"; readonly wait: number | undefined }
  /** May be otherwise next time. */
  | { readonly kind: "failed"; readonly reason: FailureReason; readonly status?: number }
  | { readonly kind: "too-large" }
  | { readonly kind: "aborted" };

/** Makes one call and says what came of it; see `sendOnce` for what is never passed on. */
export async function askOnce(address: URL, sending: Sending, now: () => number): Promise<Outcome> {
  const sent = await sendOnce(address, sending);
  return sent.kind === "arrived" ? outcomeOf(sent, now()) : sent;
}

function outcomeOf({ status, headers, text }: Sent & { kind: "arrived" }, now: number): Outcome {
  if (status >= 300 && status < 400) return { kind: "failed", reason: "redirected", status };
  if (status === 429) return { kind: "limited", wait: retryAfter(headers.get("retry-after"), now) };
  if (status >= 500) return { kind: "failed", reason: "server-error", status };
  if (status >= 400) return { kind: "refused", refused: { status, ...wordsOf(text) } };
  if (!/\bjson\b/i.test(headers.get("content-type") ?? "")) return { kind: "failed", reason: "not-json", status };
  try {
    return { kind: "answered", body: parseLossless(text) };
  } catch {
    return { kind: "failed", reason: "broken-off", status };
  }
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
