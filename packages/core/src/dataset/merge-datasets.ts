import { instantOf } from "../model/instant.js";
import { applyRemovals } from "./apply-removals.js";
import { buildDataset } from "./build-dataset.js";
import type { CommunityDataset, DatasetSource, Removal, SourcedFact } from "./community-dataset.js";
import type { PutOutcome } from "./contribution-store.js";
import { type DatasetDraft, draftId, emptyDraft } from "./dataset-draft.js";
import type { StoredKind } from "./fact-store.js";
import { Groups } from "./name-people.js";
import { peopleOf } from "./person-references.js";
import { textAt } from "./text-list.js";

/** How the datasets relate. */
export interface MergeOptions {
  /**
   * `increment`: each is what changed after the one before it, so that of two states without version or time of
   * observation the later dataset's holds. `join`: they stand side by side, and such a conflict is settled by content.
   */
  readonly as: "increment" | "join";
  /** Whether the sources' ids of contributions stay; needed to merge again. */
  readonly keepIds?: boolean;
}

/** The datasets as one, and what became of the things of the last of them. */
export interface Merged {
  readonly dataset: CommunityDataset;
  /** By kind: how many things of the last dataset were new, the same, newer, or in conflict. */
  readonly outcomes: ReadonlyMap<string, Readonly<Record<PutOutcome, number>>>;
}

/**
 * One dataset from several: a read and what changed after it, or the sources of one community. Things are the same if
 * source, kind and id are; people if their pseudonyms are or an identity link says so.
 *
 * @throws RangeError if a dataset has numbered pseudonyms or was built without ids: then nothing can be recognised.
 */
export function mergeDatasets(datasets: readonly CommunityDataset[], { as, keepIds = true }: MergeOptions): Merged {
  for (const dataset of datasets) assertMergeable(dataset);
  const draft = emptyDraft(allSources(datasets));
  const outcomes = new Map<string, Record<PutOutcome, number>>();
  datasets.forEach((dataset, reading) => {
    draft.store.reading = reading;
    draft.facts.reading = reading;
    draft.store.laterReadHolds = as === "increment";
    draft.facts.laterReadHolds = as === "increment";
    if (reading === datasets.length - 1) outcomes.clear();
    replay(draft, dataset, (kind, outcome) => {
      const counts = outcomes.get(kind) ?? { accepted: 0, duplicate: 0, replaced: 0, rejected: 0 };
      counts[outcome]++;
      outcomes.set(kind, counts);
    });
  });
  applyRemovals(draft);
  const { names, accounts, links, suppressed } = mergedNames(draft, datasets);
  const identity = { pseudonyms: "keyed" as const, links, suppressed };
  return { dataset: buildDataset(draft, { names, accounts, identity, keepIds }), outcomes };
}

function assertMergeable({ identity, contributions }: CommunityDataset): void {
  if (identity.pseudonyms === "numbered")
    throw new RangeError("Datasets are merged with pseudonyms by key, got numbers.");
  if (contributions.ids === undefined) throw new RangeError("Datasets are merged with ids kept, got one without.");
}

function allSources(datasets: readonly CommunityDataset[]): readonly DatasetSource[] {
  const capabilities = new Map<string, Set<DatasetSource["capabilities"][number]>>();
  for (const { source, capabilities: shown } of datasets.flatMap(({ sources }) => sources)) {
    const known = capabilities.get(source) ?? new Set();
    for (const capability of shown) known.add(capability);
    capabilities.set(source, known);
  }
  const names = [...capabilities.keys()].sort();
  return names.map((source) => ({ source, capabilities: [...(capabilities.get(source) ?? [])].sort() }));
}

type Tell = (kind: string, outcome: PutOutcome) => void;

function replay(draft: DatasetDraft, dataset: CommunityDataset, tell: Tell): void {
  for (const facts of Object.values(dataset.facts)) {
    for (const fact of facts) {
      // The cast: contributions are never kept as facts of a dataset.
      const stored = fact as SourcedFact<StoredKind>;
      for (const person of peopleOf(stored)) draft.store.people.internText(person);
      tell(fact.kind, draft.facts.put(stored));
    }
  }
  replayContributions(draft, dataset, tell);
  const generation = draft.store.reading;
  draft.removals.push(...dataset.removals.map((removal: Removal) => ({ ...removal, generation })));
}

function replayContributions(draft: DatasetDraft, dataset: CommunityDataset, tell: Tell): void {
  const { store } = draft;
  const { contributions, conversations, venues, people } = dataset;
  const { ids, openTargets, provenance } = contributions;
  if (ids === undefined) return;
  const sourceAt = (row: number): string => venues[contributions.venue[row] ?? -1]?.source ?? "";
  const personEntry = people.pseudonyms.map((name) => store.people.internText(name));
  const venueEntry = venues.map(({ source, id }) =>
    id === "" ? -1 : store.venues.internText(draftId(draft, source, id)),
  );
  const conversationEntry = Int32Array.from({ length: conversations.length }, (_, index) => {
    const source = venues[conversations.venue[index] ?? -1]?.source ?? "";
    return store.conversations.internText(draftId(draft, source, textAt(conversations.ids, index)));
  });
  for (let row = 0; row < contributions.length; row++) {
    const source = sourceAt(row);
    const target = contributions.target[row] ?? -1;
    const targetId = target >= 0 ? textAt(ids, target) : openTargets?.get(row);
    const known = provenance?.get(row);
    const outcome = store.put({
      id: store.ids.internText(draftId(draft, source, textAt(ids, row))),
      type: contributions.type[row] ?? 0,
      at: contributions.at[row] ?? 0,
      author: personEntry[contributions.author[row] ?? -1] ?? -1,
      conversation: conversationEntry[contributions.conversation[row] ?? -1] ?? -1,
      venue: venueEntry[contributions.venue[row] ?? -1] ?? -1,
      target: targetId === undefined ? -1 : store.ids.internText(draftId(draft, source, targetId)),
      accepted: contributions.accepted[row] ?? 0,
      act: contributions.act[row] ?? 0,
      version: known?.version ?? Number.NaN,
      observedAt: known?.observedAt === undefined ? Number.NaN : instantOf(known.observedAt),
    });
    tell("contribution", outcome);
  }
}

function mergedNames(
  draft: DatasetDraft,
  datasets: readonly CommunityDataset[],
): {
  readonly names: readonly (string | undefined)[];
  readonly accounts: readonly string[];
  readonly links: readonly (readonly [string, string])[];
  readonly suppressed: readonly string[];
} {
  const links = datasets.flatMap(({ identity }) => identity.links);
  const suppressed = [...new Set(datasets.flatMap(({ identity }) => identity.suppressed))].sort();
  const groups = new Groups();
  for (const [first, second] of links) groups.join(first, second);
  const gone = new Set(suppressed.map((name) => groups.nameOf(name)));
  const { people } = draft.store;
  const accounts = Array.from({ length: people.size }, (_, entry) => people.text(entry));
  const names = accounts.map((account) => {
    const name = groups.nameOf(account);
    return gone.has(name) ? undefined : name;
  });
  return { names, accounts, links, suppressed };
}
