import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * Whether a delivery was signed with the secret of a webhook. Discourse signs the raw bytes of the body, so that a body
 * which was parsed and written again does not do. How long it takes tells nothing about the signature.
 *
 * @param body - The bytes as they came in.
 * @param signature - The header `X-Discourse-Event-Signature`, such as `sha256=…`; absent: not signed, never genuine.
 * @throws RangeError if the secret is empty: then anybody could sign.
 * @example
 * isGenuineWebhook(new TextEncoder().encode("{}"), "sha256=00", "a secret of a webhook") // => false
 */
export function isGenuineWebhook(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  if (secret === "") throw new RangeError("A secret to check signatures with has at least one character, got none.");
  const hex = /^sha256=([0-9a-f]{64})$/i.exec(signature ?? "")?.[1];
  if (hex === undefined) return false;
  return timingSafeEqual(Buffer.from(hex, "hex"), createHmac("sha256", secret).update(body).digest());
}
