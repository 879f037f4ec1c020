import { shownCapabilities } from "../dataset/observation/shown-capabilities.js";
import { type Capability, capabilities } from "../model/capability.js";
import type { Id } from "../model/id.js";
import type { Accounting } from "./accounting.js";
import { contributionColumns } from "./contribution-columns.js";
import { contributionRecords } from "./contribution-records.js";
import { currentFacts } from "./current-facts.js";
import type { FactRecord, SourceRecord } from "./records.js";
import { RepeatedRecords } from "./repeated-records.js";
import type { SourceBatch } from "./source-adapter.js";
import { withoutPeople } from "./without-people.js";

interface Content {
  readonly records?: readonly SourceRecord[];
  readonly batches?: readonly SourceBatch[];
  readonly increments?: readonly (readonly SourceRecord[])[];
  readonly batchSize?: number;
}

/** What a memory adapter holds: a first state in batches, and the increments after it. */
export class MemoryStore {
  #batches: readonly SourceBatch[];
  #increments: readonly (readonly SourceRecord[])[];
  readonly #batchSize: number;
  readonly #repeats = new RepeatedRecords();

  /** @param hidden - Classified fields that are never kept, as `kind.field`. */
  constructor({ records = [], batches, increments = [], batchSize = 1_000 }: Content, hidden: ReadonlySet<string>) {
    this.#batchSize = batchSize;
    this.#batches = (batches ?? this.#cut(records)).map((batch) =>
      isColumns(batch)
        ? batch
        : batch.map((record) => withoutFields(record, hidden)).filter((record) => this.#repeats.isFirst(record)),
    );
    this.#increments = increments.map((batch) => batch.map((record) => withoutFields(record, hidden)));
  }

  /** How many increments there are: whoever has seen as many has seen everything. */
  get cursor(): string {
    return String(this.#increments.length);
  }

  /** What holds now. Without increments these are the batches as they were given, columns as columns. */
  everything(): readonly SourceBatch[] {
    if (this.#increments.length === 0) return this.#batches;
    const reads = [this.#firstState(), ...this.#increments];
    const issues = reads.flat().filter(({ kind }) => kind === "issue");
    return this.#cut([...issues, ...currentFacts(reads)]);
  }

  /** The increments after a cursor, or `undefined` if no such cursor was handed out. */
  since(cursor: string): readonly SourceBatch[] | undefined {
    const seen = /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.NaN;
    return seen <= this.#increments.length
      ? this.#increments.slice(seen).flatMap((batch) => this.#cut(batch))
      : undefined;
  }

  capabilities(): readonly Capability[] {
    const facts = [...this.#firstState(), ...this.#increments.flat()].filter(isFact);
    const observed = facts.flatMap((fact) => (fact.kind === "observation" ? fact.kinds : []));
    const all = new Set([...shownCapabilities(facts), ...observed]);
    return capabilities.filter((capability) => all.has(capability));
  }

  /** The rows of memory are the records that it was given: all are taken but those that were there already. */
  accounting(batches: readonly SourceBatch[]): readonly Accounting[] {
    const counts = new Map<string, number>();
    const add = (kind: string, count: number): unknown => counts.set(kind, (counts.get(kind) ?? 0) + count);
    for (const batch of batches) {
      if (isColumns(batch)) add("contribution", batch.length);
      else for (const { kind } of batch) if (kind !== "issue") add(kind, 1);
    }
    const none = { rejected: 0, replaced: 0, removed: 0, skipped: 0 };
    return [...counts].map(([kind, accepted]) => {
      const duplicate = batches === this.#batches ? this.#repeats.count(kind) : 0;
      return { kind, read: accepted + duplicate, accepted, duplicate, ...none };
    });
  }

  forget(people: ReadonlySet<Id>): void {
    const forgetIn = (records: readonly SourceRecord[]): SourceRecord[] =>
      records.flatMap((record) => withoutPeople(record, people) ?? []);
    this.#increments = this.#increments.map(forgetIn);
    this.#batches = this.#batches.map((batch) =>
      isColumns(batch)
        ? contributionColumns(forgetIn(contributionRecords(batch)).filter(isContribution))
        : forgetIn(batch),
    );
  }

  #firstState(): SourceRecord[] {
    return this.#batches.flatMap((batch) => (isColumns(batch) ? contributionRecords(batch) : batch));
  }

  #cut(records: readonly SourceRecord[]): SourceBatch[] {
    const batches: SourceBatch[] = [];
    for (let start = 0; start < records.length; start += this.#batchSize) {
      batches.push(records.slice(start, start + this.#batchSize));
    }
    return batches;
  }
}

function isColumns(batch: SourceBatch): batch is Extract<SourceBatch, { kind: "contributionColumns" }> {
  return "kind" in batch;
}

function isFact(record: SourceRecord): record is FactRecord {
  return record.kind !== "issue" && record.kind !== "removal" && record.kind !== "end";
}

function isContribution(record: SourceRecord): record is FactRecord<"contribution"> {
  return record.kind === "contribution";
}

function withoutFields(record: SourceRecord, hidden: ReadonlySet<string>): SourceRecord {
  const entries = Object.entries(record).filter(([field]) => !hidden.has(`${record.kind}.${field}`));
  // The cast: classified fields are optional ones, so that the rest is a record of the same kind.
  return entries.length === Object.keys(record).length
    ? record
    : (Object.fromEntries(entries) as unknown as SourceRecord);
}
