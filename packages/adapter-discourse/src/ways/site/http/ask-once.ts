import { type Sending, type Sent, sendOnce } from "@org/community-source-kit/http";
import { type RateLimit, readRateLimit } from "./rate-limit.js";

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

/** Asks once and says what came of it; see `sendOnce` for what is never passed on. */
export async function askOnce(address: URL, sending: Sending, now: () => number): Promise<Outcome> {
  const sent = await sendOnce(address, sending);
  return sent.kind === "arrived" ? outcomeOf(sent, address, now()) : sent;
}

/** What an answer of Discourse, or of what stands in front of it, means. */
function outcomeOf({ status, headers, text }: Sent & { kind: "arrived" }, address: URL, now: number): Outcome {
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
