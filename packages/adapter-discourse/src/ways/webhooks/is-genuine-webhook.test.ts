import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { isGenuineWebhook } from "./is-genuine-webhook.js";

const secret = "a secret of a webhook";
const body = new TextEncoder().encode('{"ping":"OK","text":"Grüße"}');
const hex = createHmac("sha256", secret).update(body).digest("hex");

it("trusts what was signed with the secret, over the very bytes", () => {
  expect(isGenuineWebhook(body, `sha256=${hex}`, secret)).toBe(true);
  expect(isGenuineWebhook(body, `sha256=${hex.toUpperCase()}`, secret)).toBe(true);
  const written = new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(body)), null, 1));
  expect(isGenuineWebhook(written, `sha256=${hex}`, secret)).toBe(false);
});

it.each([
  undefined,
  "",
  hex,
  `sha1=${hex}`,
  `sha256=${hex.slice(2)}`,
  `sha256=${hex}00`,
  `sha256=${"0".repeat(64)}`,
  `sha256=${"z".repeat(64)}`,
])("trusts nothing that is signed as %s", (signature) => {
  expect(isGenuineWebhook(body, signature, secret)).toBe(false);
});

it("trusts nothing that was signed with another secret, and takes none as a mistake", () => {
  expect(isGenuineWebhook(body, `sha256=${hex}`, "another secret")).toBe(false);
  expect(() => isGenuineWebhook(body, `sha256=${hex}`, "")).toThrow(RangeError);
});
