const longestName = 64;

/**
 * The name that a misspelt one was most likely meant to be, or `undefined` if none is close. Case, spaces, `_` and `-`
 * do not count; beyond that one slip (a letter too many, too few, wrong, or two swapped) is forgiven in a name of 3 to
 * 5 letters, two in a longer one. The first of equally close names wins.
 *
 * @example
 * nearestName("joined_at", ["id", "joinedAt", "leftAt"]) // => "joinedAt"
 * nearestName("auhtor", ["author", "actor"]) // => "author"
 * nearestName("colour", ["author", "actor"]) // => undefined
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  const wanted = letters(name);
  const forgiven = wanted.length < 3 ? 0 : wanted.length < 6 ? 1 : 2;
  let nearest: string | undefined;
  let smallest = forgiven + 1;
  for (const candidate of candidates) {
    const slips = slipsBetween(wanted, letters(candidate));
    if (slips < smallest) [nearest, smallest] = [candidate, slips];
  }
  return nearest;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

/** Edit distance with swaps of neighbours (optimal string alignment), row by row. */
function slipsBetween(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const wrong = left[row - 1] === right[column - 1] ? 0 : 1;
      const best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + wrong);
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(swapped ? Math.min(best, at(beforeLast, column - 2) + 1) : best);
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, right.length);
}

/** A cell of a row; outside of it nothing is near. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
