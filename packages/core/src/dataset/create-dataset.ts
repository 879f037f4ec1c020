import type { Capability } from "../model/capability.js";
import type { FactRecord } from "../model/fact.js";
import type { CommunityDataset } from "./community-dataset.js";
import { CommunityDatasetBuilder } from "./dataset-builder.js";
import { shownCapabilities } from "./observation/shown-capabilities.js";

/** How records become a dataset. */
export interface CreateDatasetOptions {
  /** The instance that all ids are of. Absent: `records`. */
  readonly source?: string;
  /** What would be in the records if it had happened. Absent: what the records show, with authors and conversations. */
  readonly capabilities?: readonly Capability[];
  /**
   * `ids`: people keep their ids as names, so that one id is one person also across sources; `numbered`: P1, P2 … in
   * the order of their ids. Absent: `ids`.
   */
  readonly pseudonyms?: "ids" | "numbered";
}

/**
 * A dataset from valid records at hand, for code, tests and examples. Without pseudonyms: what comes from outside goes
 * through `collect`, which validates, accounts for every record and names people. Of two records of one id the rules
 * of the dataset decide; a record that they refuse is left out.
 *
 * @param records - In any order; the order never shows.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * dataset.people.pseudonyms // => ["ann", "bob"]
 * dataset.contributions.length // => 2
 */
export function createDataset(records: readonly FactRecord[], options: CreateDatasetOptions = {}): CommunityDataset {
  const { source = "records", capabilities = capabilitiesShown(records), pseudonyms = "ids" } = options;
  const builder = new CommunityDatasetBuilder({ source, capabilities });
  for (const record of records) builder.addFact(record);
  const names = builder.people().map(({ id }) => id);
  return builder.finish({ keepIds: true, ...(pseudonyms === "ids" ? { pseudonyms: names } : {}) }).dataset;
}

/** What the records show by example and what their observations say was looked at. */
function capabilitiesShown(records: readonly FactRecord[]): readonly Capability[] {
  const observed = records.flatMap((record) => (record.kind === "observation" ? record.kinds : []));
  return ["authors", "conversations", ...shownCapabilities(records), ...observed];
}
