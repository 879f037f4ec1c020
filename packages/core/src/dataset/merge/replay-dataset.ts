import type { CommunityDataset, DatasetAcceptance } from "../community-dataset.js";
import type { DraftContribution } from "../contributions/contribution-store.js";
import type { DatasetDraft } from "../dataset-draft.js";
import { factListsOf } from "../facts/facts-by-kind.js";
import { peopleOf, underAccount } from "../people/person-references.js";
import type { PutOutcome } from "../states/settle-state.js";
import { ageOf } from "../states/state-order.js";

/** How many things of a kind ended in which way. */
export type OutcomeCounts = Record<PutOutcome, number>;

/**
 * Puts all that a dataset holds into a draft, as it was said, and tells by kind what became of it.
 *
 * @param reading - The number of the read that the dataset is: a later one holds against an earlier one.
 * @param ownNames - What authors are called instead of a pseudonym that they may not have.
 */
export function replayDataset(
  draft: DatasetDraft,
  dataset: CommunityDataset,
  reading: number,
  ownNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, OutcomeCounts> {
  draft.store.reading = reading;
  draft.facts.reading = reading;
  const outcomes = new Map<string, OutcomeCounts>();
  const countsOf = (kind: string): OutcomeCounts => {
    const counts = outcomes.get(kind) ?? { accepted: 0, duplicate: 0, replaced: 0, rejected: 0 };
    outcomes.set(kind, counts);
    return counts;
  };
  for (const [kind, list] of factListsOf(dataset)) {
    for (const fact of list) {
      const stored = underAccount(fact);
      for (const person of peopleOf(stored)) draft.store.people.internText(person);
      countsOf(kind)[draft.facts.put(stored)]++;
    }
  }
  if (dataset.contributions.length > 0) replayContributions(draft, dataset, ownNames, countsOf("contribution"));
  for (const removal of dataset.removals) {
    if (removal.of === "member") draft.store.people.internText(removal.id);
    draft.removals.push({ ...removal, generation: reading });
  }
  return outcomes;
}

function replayContributions(
  draft: DatasetDraft,
  dataset: CommunityDataset,
  ownNames: ReadonlyMap<string, string>,
  counts: OutcomeCounts,
): void {
  const { store, marks } = draft;
  const { contributions, people } = dataset;
  const { openTargets, provenance, acceptance, stated = contributions } = contributions;
  const { idEntry, conversationEntry, venueEntry, sourceAt } = entriesOf(draft, dataset);
  const personEntry = people.pseudonyms.map((name) => store.people.internText(ownNames.get(name) ?? name));
  for (let row = 0; row < contributions.length; row++) {
    const target = contributions.target[row] ?? -1;
    const open = target >= 0 ? undefined : openTargets?.get(row);
    const outcome = store.put({
      id: idEntry[row] ?? 0,
      type: contributions.type[row] ?? 0,
      at: contributions.at[row] ?? 0,
      author: personEntry[contributions.author[row] ?? -1] ?? -1,
      conversation: conversationEntry[stated.conversation[row] ?? -1] ?? -1,
      venue: venueEntry[stated.venue[row] ?? -1] ?? -1,
      target: open === undefined ? (idEntry[target] ?? -1) : store.ids.internText(marks.marked(sourceAt(row), open)),
      accepted: contributions.accepted[row] ?? 0,
      ...draftAcceptance(acceptance?.get(row), personEntry),
      act: contributions.act[row] ?? 0,
      ...ageOf(provenance?.get(row) ?? {}),
    });
    counts[outcome]++;
  }
}

function draftAcceptance(
  { at = Number.NaN, by = -1 }: DatasetAcceptance = {},
  personEntry: readonly number[],
): Pick<DraftContribution, "acceptedAt" | "acceptedBy"> {
  return { acceptedAt: at, acceptedBy: personEntry[by] ?? -1 };
}

interface Entries {
  /** The draft's number of each contribution, conversation and venue of the dataset. */
  readonly idEntry: Int32Array;
  readonly conversationEntry: Int32Array;
  readonly venueEntry: Int32Array;
  /** The source of a contribution. */
  readonly sourceAt: (row: number) => string;
}

function entriesOf(draft: DatasetDraft, { venues, conversations, contributions }: CommunityDataset): Entries {
  const { store, marks } = draft;
  const sources = Int32Array.from(venues, ({ source }) => marks.numberOf(source));
  const venueEntry = Int32Array.from(venues, ({ source, id }) =>
    // The venue that stands for a source is said by nobody.
    id === "" ? -1 : store.venues.internText(marks.marked(source, id)),
  );
  const conversationEntry = new Int32Array(conversations.length);
  for (let index = 0; index < conversations.length; index++) {
    const source = sources[conversations.venue[index] ?? -1] ?? 0;
    conversationEntry[index] = marks.internListed(store.conversations, source, conversations.ids, index);
  }
  const idEntry = new Int32Array(contributions.length);
  for (let row = 0; row < contributions.length; row++) {
    const source = sources[contributions.venue[row] ?? -1] ?? 0;
    if (contributions.ids) idEntry[row] = marks.internListed(store.ids, source, contributions.ids, row);
  }
  const sourceAt = (row: number): string => venues[contributions.venue[row] ?? -1]?.source ?? "";
  return { idEntry, conversationEntry, venueEntry, sourceAt };
}
