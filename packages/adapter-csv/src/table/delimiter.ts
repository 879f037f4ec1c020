import { carriageReturn, lineFeed, quoteMark } from "./byte-class.js";

const candidates = [",", ";", "\t", "|"] as const;
const rowsLookedAt = 30;

/** How often a byte separates cells in each of the first rows. */
function separations(sample: Uint8Array, delimiter: number): number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  let content = false;
  for (const byte of sample) {
    if (byte === quoteMark) quoted = !quoted;
    else if (byte === delimiter && !quoted) count++;
    const endsRow = !quoted && (byte === lineFeed || byte === carriageReturn);
    if (!endsRow) {
      content = true;
      continue;
    }
    if (content) counts.push(count);
    count = 0;
    content = false;
    if (counts.length === rowsLookedAt) return counts;
  }
  if (content) counts.push(count);
  return counts;
}

/**
 * The character that separates the cells: the one that splits most of the first rows into as many cells as the first,
 * and of those the one that splits most. A comma where there is nothing to go by.
 */
export function recogniseDelimiter(sample: Uint8Array): string {
  let best = ",";
  let bestScore = 0;
  for (const candidate of candidates) {
    const counts = separations(sample, candidate.charCodeAt(0));
    const first = counts[0] ?? 0;
    if (first === 0) continue;
    const alike = counts.filter((count) => count === first).length / counts.length;
    const score = alike + Math.min(first, 100) / 1_000;
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

/** The delimiter that a spreadsheet wrote in a line of its own before the header, such as `sep=;`. */
export function declaredDelimiter(sample: Uint8Array): string | undefined {
  const line = new TextDecoder("latin1").decode(sample.subarray(0, 10));
  return /^"?sep=([\t -~])"?[\r\n]/.exec(line)?.[1];
}
