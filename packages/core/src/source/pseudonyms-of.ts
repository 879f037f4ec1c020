import type { PersonKey } from "../model/id.js";
import type { Pseudonymise } from "./pseudonymise.js";

const batchSize = 4_096;

/**
 * The pseudonym of each person, in their order, asked for in batches.
 *
 * @throws RangeError if a batch does not come back with as many pseudonyms as people.
 */
export async function pseudonymsOf(
  people: readonly PersonKey[],
  pseudonymise: Pseudonymise,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (let start = 0; start < people.length; start += batchSize) {
    const asked = people.slice(start, start + batchSize);
    const batch = await pseudonymise(asked);
    if (batch.length !== asked.length) {
      throw new RangeError(`There are as many pseudonyms as people, ${asked.length}, got ${batch.length}.`);
    }
    for (const name of batch) names.push(name);
  }
  return names;
}
