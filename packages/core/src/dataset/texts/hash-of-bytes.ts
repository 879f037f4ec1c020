/**
 * A hash of 32 bits of `bytes[start, end)`: FNV-1a, then mixed, because linear probing looks at the low bits only.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let step = start; step < end; step++) hash = Math.imul(hash ^ (bytes[step] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
