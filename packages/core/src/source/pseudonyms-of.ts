import type { PersonKey } from "../model/id.js";
import type { Pseudonymise } from "./pseudonymise.js";

const batchSize = 4_096;

/** The pseudonym of each person, in their order, asked for in batches. */
export async function pseudonymsOf(
  people: readonly PersonKey[],
  pseudonymise: Pseudonymise,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (let start = 0; start < people.length; start += batchSize) {
    const batch = await pseudonymise(people.slice(start, start + batchSize));
    for (const name of batch) names.push(name);
  }
  return names;
}
