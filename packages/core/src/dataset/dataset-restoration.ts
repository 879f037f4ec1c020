import type { FactRecord } from "../model/fact.js";
import { buildDataset } from "./assembly/build-dataset.js";
import { namePeople } from "./assembly/name-people.js";
import type { CommunityDataset, DatasetIdentity, DatasetSource, Removal, SourcedFact } from "./community-dataset.js";
import type { ContributionColumns } from "./contributions/contribution-columns.js";
import type { DraftContribution } from "./contributions/contribution-store.js";
import { blankRow, type ContributionNumbers, readColumnsRow, readRecord } from "./contributions/draft-row.js";
import { type DatasetDraft, emptyDraft } from "./dataset-draft.js";
import type { StoredKind } from "./facts/fact-memory.js";
import { GatheredFacts } from "./facts/gathered-facts.js";
import { numbersOfSource } from "./numbers-of-source.js";
import { peopleOf } from "./people/person-references.js";
import { settleIdentity } from "./people/settle-identity.js";
import type { PutOutcome } from "./states/settle-state.js";

/**
 * Builds a dataset again from what it says, source by source. Nothing is weighed against anything: what a dataset says
 * has been settled, and where people are numbered two accounts of one person can no longer be told apart. People are
 * named by the pseudonyms of their own accounts; links and suppressed pseudonyms hold as ever.
 */
export class DatasetRestoration {
  readonly #draft: DatasetDraft;
  readonly #facts = new Map<StoredKind, GatheredFacts>();
  readonly #venues: number[] = [];
  readonly #row: DraftContribution = blankRow();
  #source = "";
  #numbers: ContributionNumbers;

  /** @param sources - In the order in which the dataset has them. */
  constructor(sources: readonly DatasetSource[]) {
    this.#draft = emptyDraft(sources);
    this.#numbers = this.#draft.store;
  }

  /** Says of which source everything is from here on. */
  begin(source: string): void {
    this.#source = source;
    this.#numbers = numbersOfSource(this.#draft, source);
  }

  /** Takes note of a venue: those of which nobody takes note are left out, unless something is in them. */
  addVenue(id: string): void {
    this.#venues.push(this.#numbers.venues.internText(id));
  }

  /** Takes in a contribution, and says whether it is the first of its id. */
  addContribution(record: FactRecord<"contribution">): PutOutcome {
    return readRecord(this.#numbers, record, this.#row) ? this.#draft.store.put(this.#row) : "rejected";
  }

  /** Takes in the first row of columns as a contribution; `undefined` if it cannot be one. */
  addFirstRow(columns: ContributionColumns): PutOutcome | undefined {
    return readColumnsRow(this.#numbers, columns, 0, this.#row) ? this.#draft.store.put(this.#row) : undefined;
  }

  /** Takes in any other fact. */
  addFact(record: Exclude<FactRecord, FactRecord<"contribution">>): void {
    // The cast: a record with its source is a sourced fact; the spread of a union loses that.
    const fact = { ...record, source: this.#source } as SourcedFact<StoredKind>;
    for (const person of peopleOf(fact)) this.#draft.store.people.internText(person);
    const gathered = this.#facts.get(fact.kind) ?? new GatheredFacts(fact.kind, this.#draft.marks);
    this.#facts.set(fact.kind, gathered);
    gathered.add(fact);
  }

  /** Takes note of something that the source took back and that has not come back. */
  addRemoval(removal: Omit<Removal, "source">): void {
    if (removal.of === "member") this.#draft.store.people.internText(removal.id);
    this.#draft.removals.push({ source: this.#source, ...removal, generation: 0 });
  }

  /** The dataset; the restoration is used up. */
  finish({ pseudonyms, links, suppressed }: DatasetIdentity): CommunityDataset {
    const table = this.#draft.store.people;
    const accounts = Array.from({ length: table.size }, (_, entry) => table.text(entry));
    const settled = settleIdentity(links, suppressed);
    const facts = [...this.#facts.values()].map((gathered) => gathered.list());
    return buildDataset(this.#draft, {
      people: namePeople(this.#draft, accounts, settled, facts),
      accounts,
      identity: { pseudonyms, links: settled.links, suppressed: settled.suppressed },
      keepIds: true,
      venues: this.#venues,
    });
  }
}
