import { carriageReturn, lineFeed } from "./byte-class.js";

/**
 * The position after the first line end at or after `from`, or -1 if there is none before `until`. A carriage return as
 * the last byte counts only if nothing can follow.
 */
export function lineEndAfter(bytes: Uint8Array, from: number, until: number, final: boolean): number {
  for (let at = from; at < until; at++) {
    if (bytes[at] === lineFeed) return at + 1;
    if (bytes[at] !== carriageReturn) continue;
    if (at + 1 < until) return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
    return final ? until : -1;
  }
  return final ? until : -1;
}
