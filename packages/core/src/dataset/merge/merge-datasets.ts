import { strictest } from "../../model/source-limits.js";
import { applyRemovals } from "../assembly/apply-removals.js";
import { buildDataset } from "../assembly/build-dataset.js";
import { type NamedPeople, namePeople, numberPeople } from "../assembly/name-people.js";
import type { CommunityDataset, DatasetSource } from "../community-dataset.js";
import { emptyDraft } from "../dataset-draft.js";
import { closedPseudonyms, linksAcross, ownNames } from "../people/permitted-links.js";
import { settleIdentity } from "../people/settle-identity.js";
import { type OutcomeCounts, replayDataset } from "./replay-dataset.js";

/** How the datasets relate. */
export interface MergeOptions {
  /**
   * `increment`: each is what changed after the one before it, so that of two states without version or time of
   * observation the later dataset's holds. `join`: they stand side by side, and such a conflict is settled by content.
   */
  readonly as: "increment" | "join";
  /** Whether the sources' ids of contributions stay; needed to merge again. */
  readonly keepIds?: boolean;
  /**
   * `keyed`: people keep their pseudonyms; `numbered`: they become P1, P2 … in the order of those, for this result alone,
   * which cannot be merged again. Absent: `keyed`.
   */
  readonly pseudonyms?: "keyed" | "numbered";
}

/** The datasets as one, and what became of the things of the last of them. */
export interface Merged {
  readonly dataset: CommunityDataset;
  /** By kind: how many things of the last dataset were new, the same, newer, or in conflict. */
  readonly outcomes: ReadonlyMap<string, Readonly<OutcomeCounts>>;
  /** By the pseudonym of each account: what the dataset calls its person; absent where nobody of the account is in it. */
  readonly nameOf: (account: string) => string | undefined;
}

/**
 * One dataset from several: a read and what changed after it, or the sources of one community. Things are the same if
 * source, kind and id are; people if their pseudonyms are or an identity link says so. A link that would recognise people of a
 * source that forbids it (`linkable: false`) in another source is left out.
 *
 * A read with its increments gives what a full read gives, but for four things. `removals` stay known, because a later
 * increment may bring an older state. What has no id (an observation always, a duty or an absence sometimes) can be
 * changed but not taken back: where a full read would stretch one observation, the increments leave several. A reply
 * whose conversation is known only by its target loses it with that target, so that it stays behind if the conversation
 * is removed afterwards. And an identity link that an increment changes or takes back has already made one person of
 * two accounts, which a dataset cannot undo: then only a full read is right.
 *
 * @param datasets - At most 65,536; as increments, oldest first.
 * @throws RangeError if a dataset has numbered pseudonyms or was built without ids, because then nothing can be
 * recognised; or if there are more datasets, or sources in all of them, than can be told apart.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const later = createDataset([
 *   { kind: "contribution", id: "3", type: "reply", at: "2026-01-02T09:00:00Z", author: "cleo", conversation: "c" },
 * ]);
 * mergeDatasets([dataset, later], { as: "increment" }).dataset.people.pseudonyms // => ["ann", "bob", "cleo"]
 */
export function mergeDatasets(
  datasets: readonly CommunityDataset[],
  { as, keepIds = true, pseudonyms = "keyed" }: MergeOptions,
): Merged {
  for (const dataset of datasets) assertMergeable(dataset);
  if (datasets.length > 65_536) throw new RangeError(`At most 65,536 datasets are merged, got ${datasets.length}.`);
  const draft = emptyDraft(as === "join" ? joinedSources(datasets) : latestSources(datasets));
  let outcomes: Merged["outcomes"] = new Map();
  const closed = closedPseudonyms(datasets);
  datasets.forEach((dataset, position) => {
    outcomes = replayDataset(draft, dataset, as === "increment" ? position : 0, ownNames(dataset, closed));
    if (as === "increment" || position === datasets.length - 1) applyRemovals(draft);
  });
  const settled = settleIdentity(
    linksAcross(datasets, closed),
    datasets.flatMap(({ identity }) => identity.suppressed),
  );
  const table = draft.store.people;
  const accounts = Array.from({ length: table.size }, (_, entry) => table.text(entry));
  const nameOf = (people: NamedPeople) => (account: string) => people.names[accounts.indexOf(account)];
  if (pseudonyms === "numbered") {
    const people = numberPeople(draft, accounts, settled);
    const identity = { pseudonyms, links: [], suppressed: [] };
    return { dataset: buildDataset(draft, { people, identity, keepIds }), outcomes, nameOf: nameOf(people) };
  }
  const people = namePeople(draft, accounts, settled);
  const identity = { pseudonyms, links: settled.links, suppressed: settled.suppressed };
  return { dataset: buildDataset(draft, { people, accounts, identity, keepIds }), outcomes, nameOf: nameOf(people) };
}

function assertMergeable({ identity, contributions }: CommunityDataset): void {
  if (identity.pseudonyms === "numbered")
    throw new RangeError("Datasets are merged with pseudonyms by key, got numbers.");
  if (contributions.ids === undefined) throw new RangeError("Datasets are merged with ids kept, got one without.");
}

/** Sources of equal standing: of two descriptions of one source what either can show, and what either forbids. */
function joinedSources(datasets: readonly CommunityDataset[]): readonly DatasetSource[] {
  return merged(datasets, (known, next) => ({
    ...strictest(known, next),
    source: next.source,
    capabilities: [...new Set([...known.capabilities, ...next.capabilities])].sort(),
  }));
}

/** A source can show what its latest description says: what it showed before may have stopped. What was read under limits keeps them. */
function latestSources(datasets: readonly CommunityDataset[]): readonly DatasetSource[] {
  return merged(datasets, (known, { source, capabilities, ...limits }) => ({
    ...strictest(known, limits),
    source,
    capabilities,
  }));
}

function merged(
  datasets: readonly CommunityDataset[],
  both: (known: DatasetSource, next: DatasetSource) => DatasetSource,
): readonly DatasetSource[] {
  const bySource = new Map<string, DatasetSource>();
  for (const next of datasets.flatMap(({ sources }) => sources)) {
    const known = bySource.get(next.source);
    bySource.set(next.source, known === undefined ? next : both(known, next));
  }
  return [...bySource.values()].sort((first, second) => (first.source < second.source ? -1 : 1));
}
