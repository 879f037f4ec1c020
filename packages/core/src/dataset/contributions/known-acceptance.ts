import type { DatasetAcceptance } from "../community-dataset.js";
import type { DraftAcceptance } from "./contribution-store.js";

/**
 * What is known of accepted answers as a dataset holds it: in order of rows, without what is not known.
 *
 * @param entries - The acceptance of rows; one of which nothing is known, or no longer, is left out.
 * @returns `undefined` if nothing is known of any.
 */
export function knownAcceptance(
  entries: readonly (readonly [row: number, acceptance: DraftAcceptance])[],
): ReadonlyMap<number, DatasetAcceptance> | undefined {
  const known = new Map<number, DatasetAcceptance>();
  for (const [row, { at, by }] of entries.toSorted(([first], [second]) => first - second)) {
    if (Number.isNaN(at) && by < 0) continue;
    known.set(row, { ...(Number.isNaN(at) ? {} : { at }), ...(by < 0 ? {} : { by }) });
  }
  return known.size === 0 ? undefined : known;
}
