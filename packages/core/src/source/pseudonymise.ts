import type { PersonKey } from "../model/id.js";

/**
 * Gives people names that do not show who they are: one for each key, in the same order, always the same for the same
 * key and never the same for two. Called with batches, because an asynchronous step for each person is too slow.
 */
export type Pseudonymise = (people: readonly PersonKey[]) => Promise<readonly string[]>;

/**
 * Pseudonyms by HMAC-SHA-256 with a secret key, over source, a zero byte and id: the first 16 hexadecimal digits.
 * Whoever holds the key can find a person's pseudonym again; nobody else can go back. Pseudonyms remain personal data.
 * With 16 digits two of a million people share one with a chance of 1 in 37 million.
 *
 * @param key - At least 32 bytes from a good source of randomness, kept secret.
 * @returns A function for `collect`.
 * @throws RangeError if the key is shorter.
 * @see https://www.rfc-editor.org/rfc/rfc2104
 * @example
 * (await hmacPseudonyms(new Uint8Array(32))([{ source: "forum", id: "12" }]))[0].length // => 16
 */
export function hmacPseudonyms(key: Uint8Array<ArrayBuffer>): Pseudonymise {
  if (key.length < 32) throw new RangeError(`A key for pseudonyms has at least 32 bytes, got ${key.length}.`);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  const encoder = new TextEncoder();
  return async (people) => {
    const secret = await imported;
    return Promise.all(
      people.map(async ({ source, id }) => {
        const digest = await crypto.subtle.sign("HMAC", secret, encoder.encode(`${source}\u0000${id}`));
        return hexadecimal(new Uint8Array(digest, 0, 8));
      }),
    );
  };
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
