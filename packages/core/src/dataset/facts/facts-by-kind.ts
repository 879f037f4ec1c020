import type { CommunityDataset, SourcedFact } from "../community-dataset.js";
import { SourceMarks } from "../source-marks.js";
import type { FactList } from "./fact-list.js";
import type { StoredFact, StoredKind } from "./fact-memory.js";
import { type FactSequence, packFacts } from "./pack-facts.js";

type Facts = CommunityDataset["facts"];

/** The facts of a dataset, packed, in their order; kinds of which there are none are missing. */
export type FactLists = ReadonlyMap<StoredKind, FactList>;

const packedFacts = new WeakMap<Facts, FactLists>();

/** The facts of a kind. */
export function factsOfKind<K extends StoredKind>(lists: FactLists, kind: K): FactSequence<K> {
  // The cast: under a kind stand only facts of that kind.
  return (lists.get(kind) ?? []) as unknown as FactSequence<K>;
}

/**
 * Facts as a dataset shows them: arrays of objects, which are made of a kind when it is first asked for. As objects
 * they take many times the memory, and most of what is measured needs only what the columns of a dataset hold.
 */
export function factsByKind(lists: FactLists): Facts {
  const made = new Map<StoredKind, readonly StoredFact[]>();
  const of = <K extends StoredKind>(kind: K): readonly SourcedFact<K>[] => {
    const known = made.get(kind) ?? [...(lists.get(kind) ?? [])];
    made.set(kind, known);
    // The cast: under a kind stand only facts of that kind.
    return known as unknown as readonly SourcedFact<K>[];
  };
  const facts: Facts = {
    get absence() {
      return of("absence");
    },
    get aggregate() {
      return of("aggregate");
    },
    contribution: [],
    get conversation() {
      return of("conversation");
    },
    get duty() {
      return of("duty");
    },
    get gathering() {
      return of("gathering");
    },
    identityLink: [],
    get interview() {
      return of("interview");
    },
    get member() {
      return of("member");
    },
    get observation() {
      return of("observation");
    },
    get organisation() {
      return of("organisation");
    },
    get reactionTotal() {
      return of("reactionTotal");
    },
    get stakeholderGroup() {
      return of("stakeholderGroup");
    },
    get timeEntry() {
      return of("timeEntry");
    },
    get venue() {
      return of("venue");
    },
  };
  packedFacts.set(facts, lists);
  return facts;
}

/** The packed facts of a dataset, without making objects that stay. */
export function factListsOf({ facts, sources }: Pick<CommunityDataset, "facts" | "sources">): FactLists {
  const known = packedFacts.get(facts);
  if (known !== undefined) return known;
  // Somebody has put the facts together by hand.
  const marks = new SourceMarks(sources);
  // The cast: the kinds of facts that are stored, as the type of `facts` says, each with facts of that kind.
  const kinds = Object.entries(facts) as readonly (readonly [StoredKind, readonly SourcedFact<StoredKind>[]])[];
  return new Map(kinds.flatMap(([kind, all]) => (all.length === 0 ? [] : [[kind, packFacts(kind, all, marks)]])));
}

/** The facts of a source, of every kind but contributions, which are columns; kinds in an order of their own. */
export function* factsOfSource(
  dataset: Pick<CommunityDataset, "facts" | "sources">,
  source: string,
): Generator<StoredFact> {
  const lists = factListsOf(dataset);
  // Sorted, because the lists stand in the order in which kinds were first met, which means nothing.
  for (const kind of [...lists.keys()].sort()) yield* lists.get(kind)?.ofSource(source) ?? [];
}
