import type { Accounting, RecordKind, SourceBatch, SourceRecord } from "@org/community-core/source";
import { conversationVersion, type LiveConversation } from "../life/live-conversation.js";
import type { ContributionRow, GatheringFacts, SimulationSink } from "../life/simulation-sink.js";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";
import type { Population } from "../people/population.js";
import { ColumnWriter, columnRows } from "./column-writer.js";
import { contributionRecord, conversationRecord, gatheringRecord } from "./conversation-records.js";
import { contributionId } from "./ids.js";
import { liesIn, type ReadStretch } from "./read-stretch.js";
import type { SimulationForm } from "./simulation-form.js";

/** Records of a batch. */
const recordRows = 1_000;

/** Turns what happens into batches of what became known in a stretch. */
export class BatchWriter implements SimulationSink {
  readonly #parameters: SimulationParameters;
  readonly #stretch: ReadStretch;
  readonly #form: SimulationForm;
  readonly #counts: Map<RecordKind, number> = new Map();
  #records: SourceRecord[] = [];
  #columns: ColumnWriter | undefined;
  #population: Population | undefined;
  #inColumns = 0;
  #removed = 0;

  constructor(parameters: SimulationParameters, stretch: ReadStretch, form: SimulationForm) {
    this.#parameters = parameters;
    this.#stretch = stretch;
    this.#form = form;
  }

  /** Must be called before anything happens. */
  begin(population: Population): void {
    this.#population = population;
    if (this.#form === "columns") this.#columns = new ColumnWriter(population, this.#parameters.venues.length);
  }

  contribution(row: ContributionRow): void {
    const { from, until } = this.#stretch;
    if (row.at < from) this.#change(row);
    else if (row.removedAt < until) this.#removed += 1;
    else if (this.#columns === undefined || row.acceptedAt < until) this.#addContribution(row);
    else {
      this.#columns.add(row);
      this.#inColumns += 1;
    }
  }

  conversation(conversation: LiveConversation): void {
    const { from, until } = this.#stretch;
    if (conversationVersion(conversation, until).changedAt < from) return;
    this.add(conversationRecord(conversation, this.#parameters, until));
  }

  gathering(gathering: GatheringFacts): void {
    if (liesIn(this.#stretch, gathering.startsAt)) this.add(gatheringRecord(gathering));
  }

  firstAnswer(): void {
    // No source says which reply answers: whoever reads the records can tell.
  }

  add(record: SourceRecord): void {
    this.#records.push(record);
    this.#counts.set(record.kind, (this.#counts.get(record.kind) ?? 0) + 1);
  }

  /** Whether a batch has to be taken out before anything more happens. */
  isFull(): boolean {
    return this.#recordsFull() || this.#columnsFull();
  }

  /** The batches that are full. */
  full(): readonly SourceBatch[] {
    return this.#take(this.#recordsFull(), this.#columnsFull());
  }

  /** What is left, full or not. */
  remaining(): readonly SourceBatch[] {
    return this.#take(this.#records.length > 0, this.#columns !== undefined && this.#columns.length > 0);
  }

  accounting(): readonly Accounting[] {
    return accounting(this.#counts, this.#inColumns, this.#removed);
  }

  /** What became known in the stretch of a contribution from before it. */
  #change(row: ContributionRow): void {
    if (liesIn(this.#stretch, row.removedAt)) {
      this.add({ kind: "removal", of: "contribution", id: contributionId(row.number), version: 2 });
    }
    if (liesIn(this.#stretch, row.acceptedAt)) this.#addContribution(row);
  }

  /** Also in the form of columns where an answer was accepted: columns cannot say when and by whom. */
  #addContribution(row: ContributionRow): void {
    if (this.#population !== undefined) this.add(contributionRecord(row, this.#population, this.#stretch.until));
  }

  #recordsFull(): boolean {
    return this.#records.length >= recordRows;
  }

  #columnsFull(): boolean {
    return this.#columns !== undefined && this.#columns.length >= columnRows;
  }

  #take(withRecords: boolean, withColumns: boolean): readonly SourceBatch[] {
    const batches: SourceBatch[] = this.#columns !== undefined && withColumns ? [this.#columns.take()] : [];
    if (!withRecords) return batches;
    batches.push(this.#records);
    this.#records = [];
    return batches;
  }
}

function accounting(
  counts: ReadonlyMap<RecordKind, number>,
  inColumns: number,
  removed: number,
): readonly Accounting[] {
  const kinds: readonly RecordKind[] = [...new Set<RecordKind>([...counts.keys(), "contribution"])].sort();
  return kinds.map((kind) => {
    const accepted = (counts.get(kind) ?? 0) + (kind === "contribution" ? inColumns : 0);
    const gone = kind === "contribution" ? removed : 0;
    return { kind, read: accepted + gone, accepted, rejected: 0, duplicate: 0, replaced: 0, removed: gone, skipped: 0 };
  });
}
