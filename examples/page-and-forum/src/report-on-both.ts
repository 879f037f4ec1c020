import { join } from "node:path";
import { createDiscourseAdapter } from "@org/community-adapter-discourse";
import { createLinkedInAdapter } from "@org/community-adapter-linkedin";
import { assessHealth, collect, type HealthReport, hmacPseudonyms } from "@org/community-core";
import { mergeDatasets } from "@org/community-core/dataset";

/** A report on a community that has a page, of which there are totals alone, and a forum, on which people speak. */
export async function reportOnBoth(folder: string, key: Uint8Array<ArrayBuffer>, asOf: string): Promise<HealthReport> {
  const sources = [
    createLinkedInAdapter({ pageExports: [join(folder, "page")], page: "The Garden Society", source: "page" }),
    createDiscourseAdapter({ topicAnswers: join(folder, "forum/topics.ndjson"), source: "forum" }),
  ];
  const pseudonymise = await hmacPseudonyms(key);
  const datasets = [];
  for (const source of sources) {
    if (source.isErr()) throw new Error(JSON.stringify(source.error.problems));
    // Two datasets can be joined if their people have pseudonyms by a key and their ids were kept.
    const collected = await collect(source.value, { pseudonymise, keepIds: true });
    if (collected.isErr()) throw new Error(`reading stopped: ${collected.error.reason}`);
    datasets.push(collected.value.dataset);
  }
  return assessHealth(mergeDatasets(datasets, { as: "join" }).dataset, { asOf });
}
