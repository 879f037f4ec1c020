import { describe, expect, it } from "vitest";
import { hmacPseudonyms } from "./pseudonymise.js";

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const encoder = new TextEncoder();

/** HMAC-SHA-256 as RFC 2104 writes it down, on plain digests. */
async function byDefinition(text: string): Promise<string> {
  const padded = (pad: number): Uint8Array => Uint8Array.from({ length: 64 }, (_, index) => (key[index] ?? 0) ^ pad);
  const inner = await digest(padded(0x36), encoder.encode(text));
  const outer = await digest(padded(0x5c), inner);
  return Array.from(outer.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function digest(first: Uint8Array, second: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.of(...first, ...second)));
}

describe("hmacPseudonyms", () => {
  // Each by Python 3: hmac.new(bytes(range(32)), (source + "\0" + id).encode(), "sha256").hexdigest()[:16]
  it.each([
    ["forum", "12", "eaa2e8504c973702"],
    ["forum", "\u00e9", "38f7f4914bf07d07"],
    ["forum", "e\u0301", "51b713f7ff7dbdb5"],
    ["forum", "__proto__", "f90af311dfb4b7e5"],
    ["forum", "👩", "23e751dacfe9b20b"],
    ["a", "b".repeat(512), "3e2cf3682cef2fa6"],
  ])("is HMAC over source, a zero byte and id: %s, %s", async (source, id, expected) => {
    expect(await hmacPseudonyms(key)([{ source, id }])).toEqual([expected]);
    expect(await byDefinition(`${source}\u0000${id}`)).toBe(expected);
  });

  it("keeps order, and tells apart where the source ends and the id begins", async () => {
    const people = [
      { source: "ab", id: "c" },
      { source: "a", id: "bc" },
      { source: "ab", id: "c" },
    ];
    const [first, second, third] = await hmacPseudonyms(key)(people);
    expect(first).not.toBe(second);
    expect(first).toBe(third);
    expect(await hmacPseudonyms(key)([])).toEqual([]);
  });

  it("gives other names with another key, and does not follow a key that is overwritten", async () => {
    const own = key.slice();
    const pseudonymise = hmacPseudonyms(own);
    own.fill(0);
    const people = [{ source: "forum", id: "12" }];
    expect(await pseudonymise(people)).toEqual(["eaa2e8504c973702"]);
    expect(await hmacPseudonyms(own)(people)).not.toEqual(["eaa2e8504c973702"]);
  });

  it("refuses a key that is too short", () => {
    expect(() => hmacPseudonyms(new Uint8Array(31))).toThrow(
      new RangeError("A key for pseudonyms has at least 32 bytes, got 31."),
    );
  });
});
