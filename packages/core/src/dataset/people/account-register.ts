import type { FactRecord, RemovableKind } from "../../model/fact.js";
import type { PersonKey } from "../../model/id.js";
import type { Provenance } from "../../model/provenance.js";
import { applyRemovals } from "../assembly/apply-removals.js";
import type { SourcedFact } from "../community-dataset.js";
import type { ContributionColumns } from "../contributions/contribution-columns.js";
import type { DraftContribution } from "../contributions/contribution-store.js";
import {
  blankRow,
  type ContributionNumbers,
  entryAt,
  type IdNumbers,
  readColumnsRow,
  readRecord,
} from "../contributions/draft-row.js";
import type { ColumnTally, FactOutcome } from "../dataset-builder.js";
import { type DatasetDraft, emptyDraft } from "../dataset-draft.js";
import type { StoredKind } from "../facts/fact-memory.js";
import { isIdBytes } from "../texts/id-bytes.js";
import { notAnId } from "../texts/id-table.js";
import { KnownAccounts } from "./known-accounts.js";

/** The accounts of a source and which of them are one person's. */
export interface RegisteredAccounts {
  readonly keys: readonly PersonKey[];
  /** Pairs of positions in `keys`. */
  readonly links: readonly (readonly [number, number])[];
}

/**
 * Gathers whom one source names and which accounts it links, and keeps nothing else: what it takes grows with the
 * people, not with what they wrote. Takes and refuses row by row what a dataset builder takes and refuses, but for two
 * states in conflict, which only those see who keep them. Who is named by a state that a later one replaces, or by what
 * is taken back, is named.
 */
export class AccountRegister {
  readonly #source: string;
  readonly #draft: DatasetDraft;
  readonly #accounts: KnownAccounts;
  readonly #row: DraftContribution = blankRow();

  /** @param source - The instance that all ids are of. */
  constructor(source: string) {
    this.#source = source;
    this.#draft = emptyDraft([{ source, capabilities: [] }]);
    this.#accounts = new KnownAccounts(source, this.#draft);
  }

  addContributions(columns: ContributionColumns): ColumnTally {
    const { people } = this.#draft.store;
    let accepted = 0;
    for (let index = 0; index < columns.length; index++) {
      if (!readColumnsRow(unnumbered, columns, index, this.#row)) continue;
      entryAt(people, columns.author, index);
      accepted++;
    }
    return { accepted, duplicate: 0, replaced: 0, rejected: columns.length - accepted, conflicts: [] };
  }

  addFact(record: FactRecord): FactOutcome {
    if (record.kind === "contribution") {
      if (!readRecord(unnumbered, record, this.#row)) return "impossible";
      for (const person of [record.author, record.accepted?.by]) {
        if (person !== undefined) this.#draft.store.people.internText(person);
      }
      return "accepted";
    }
    // The cast: a record with its source is a sourced fact; the spread of a union loses that.
    const fact = { ...record, source: this.#source } as SourcedFact<StoredKind>;
    this.#accounts.note(fact);
    return fact.kind === "identityLink" ? this.#draft.facts.put(fact) : "accepted";
  }

  addRemoval(of: RemovableKind, id: string, provenance: Provenance): void {
    if (of === "member") this.#draft.store.people.internText(id);
    if (of === "identityLink") {
      this.#draft.removals.push({ source: this.#source, of, id, ...provenance, generation: 0 });
    }
  }

  /** Ends the gathering; the register is used up. */
  finish(): RegisteredAccounts {
    applyRemovals(this.#draft);
    const keys = this.#accounts.keys();
    return { keys, links: this.#accounts.links(keys) };
  }
}

/** Looks whether ids can be ids, and numbers none of them. */
const idCheck: IdNumbers = {
  internId: (bytes, start, end) => (isIdBytes(bytes, start, end) ? 0 : notAnId),
  internText: () => 0,
};

const unnumbered: ContributionNumbers = { ids: idCheck, people: idCheck, conversations: idCheck, venues: idCheck };
