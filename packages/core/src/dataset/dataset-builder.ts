import type { Capability } from "../model/capability.js";
import type { FactRecord, RemovableKind } from "../model/fact.js";
import type { PersonKey } from "../model/id.js";
import type { Provenance } from "../model/provenance.js";
import { type SourceLimits, strictest } from "../model/source-limits.js";
import { applyRemovals, type RemovedByKind } from "./assembly/apply-removals.js";
import { buildDataset } from "./assembly/build-dataset.js";
import { namePeople, numberPeople } from "./assembly/name-people.js";
import type { CommunityDataset, SourcedFact } from "./community-dataset.js";
import type { ContributionColumns } from "./contributions/contribution-columns.js";
import type { DraftContribution } from "./contributions/contribution-store.js";
import { blankRow, readColumnsRow, readRecord } from "./contributions/draft-row.js";
import { type DatasetDraft, emptyDraft } from "./dataset-draft.js";
import type { StoredKind } from "./facts/fact-memory.js";
import { KnownAccounts } from "./people/known-accounts.js";
import { linksWithin } from "./people/permitted-links.js";
import { settleIdentity } from "./people/settle-identity.js";
import type { PutOutcome } from "./states/settle-state.js";
import { ordinalTexts } from "./texts/ordinal-texts.js";

/** What a builder needs to know of the source. */
export interface BuilderOptions extends SourceLimits {
  /** The instance that all ids are of. */
  readonly source: string;
  /** What the source says it can show. */
  readonly capabilities: readonly Capability[];
}

/** How a builder finishes. */
export interface FinishOptions {
  /** The pseudonym of each of the builder's `people()`; absent: they are numbered, for this dataset alone. */
  readonly pseudonyms?: readonly string[];
  /** Pseudonyms of people who must not appear; where people are numbered nobody can be recognised, so that it has no effect. */
  readonly suppressed?: readonly string[];
  readonly keepIds?: boolean;
}

/** How many contributions of a batch ended in which way. */
export interface ColumnTally {
  readonly accepted: number;
  readonly duplicate: number;
  readonly replaced: number;
  readonly rejected: number;
  /** Of those rejected, the ones in conflict with another of the same id: their rows in the batch, in order. */
  readonly conflicts: readonly number[];
}

/** What became of one record: `impossible`: it cannot be a contribution; `rejected`: it is in conflict with another. */
export type FactOutcome = PutOutcome | "impossible";

/** What a builder has made. */
export interface FinishedDataset {
  readonly dataset: CommunityDataset;
  /** How many things that had been accepted were taken away again, by kind. */
  readonly removed: RemovedByKind;
}

/**
 * Collects what one source yields into a dataset: records one by one, contributions also in columns. Takes what is
 * valid and says of each thing what became of it.
 */
export class CommunityDatasetBuilder {
  readonly #source: string;
  readonly #draft: DatasetDraft;
  readonly #accounts: KnownAccounts;
  readonly #row: DraftContribution = blankRow();

  constructor({ source, capabilities, ...limits }: BuilderOptions) {
    this.#source = source;
    const known = { source, capabilities: [...new Set(capabilities)].sort() };
    this.#draft = emptyDraft([{ ...known, ...strictest(limits, {}) }]);
    this.#accounts = new KnownAccounts(source, this.#draft);
  }

  /**
   * Takes in a batch of contributions in columns. A row without id, with a text that is no id, an unknown code or an
   * impossible time or version is rejected, as a record with it would be.
   */
  addContributions(columns: ContributionColumns): ColumnTally {
    const tally = { accepted: 0, duplicate: 0, replaced: 0, rejected: 0 };
    const conflicts: number[] = [];
    const { store } = this.#draft;
    const row = this.#row;
    for (let index = 0; index < columns.length; index++) {
      const isPossible = readColumnsRow(store, columns, index, row);
      const outcome = isPossible ? store.put(row) : "rejected";
      tally[outcome]++;
      if (isPossible && outcome === "rejected") conflicts.push(index);
    }
    return { ...tally, conflicts };
  }

  /** Takes in one record that states a fact. */
  addFact(record: FactRecord): FactOutcome {
    if (record.kind === "contribution") {
      const { store } = this.#draft;
      return readRecord(store, record, this.#row) ? store.put(this.#row) : "impossible";
    }
    // The cast: a record with its source is a sourced fact; the spread of a union loses that.
    const fact = { ...record, source: this.#source } as SourcedFact<StoredKind>;
    this.#accounts.note(fact);
    return this.#draft.facts.put(fact);
  }

  /** Takes note that the source took something back. */
  addRemoval(of: RemovableKind, id: string, provenance: Provenance): void {
    if (of === "member") this.#draft.store.people.internText(id);
    this.#draft.removals.push({ source: this.#source, of, id, ...provenance, generation: 0 });
  }

  /** Everybody who is named so far, as the sources call them: what pseudonyms are made for, in this order. */
  people(): readonly PersonKey[] {
    return this.#accounts.keys();
  }

  /**
   * Ends the collection; the builder is used up. Says also what was taken away again, by removals and because it is
   * about people who must not appear.
   *
   * @throws RangeError if there are not as many pseudonyms as `people()`.
   */
  finish({ pseudonyms, suppressed = [], keepIds = false }: FinishOptions = {}): FinishedDataset {
    const keys = this.people();
    if (pseudonyms !== undefined && pseudonyms.length !== keys.length) {
      throw new RangeError(`There are as many pseudonyms as people, ${keys.length}, got ${pseudonyms.length}.`);
    }
    const removed = new Map(applyRemovals(this.#draft));
    const accounts = pseudonyms ?? ordinalTexts(keys);
    const [from = {}] = this.#draft.sources;
    const permitted = linksWithin(from, keys, this.#accounts.links(keys));
    const links = permitted.map(([a, b]) => [accounts[a] ?? "", accounts[b] ?? ""] as const);
    const settled = settleIdentity(links, pseudonyms ? suppressed : []);
    const people = (pseudonyms ? namePeople : numberPeople)(this.#draft, accounts, settled);
    for (const [kind, count] of people.dropped) removed.set(kind, (removed.get(kind) ?? 0) + count);
    const options = pseudonyms
      ? {
          accounts,
          identity: { pseudonyms: "keyed" as const, links: settled.links, suppressed: settled.suppressed },
        }
      : { identity: { pseudonyms: "numbered" as const, links: [], suppressed: [] } };
    return { dataset: buildDataset(this.#draft, { ...options, people, keepIds }), removed };
  }
}
