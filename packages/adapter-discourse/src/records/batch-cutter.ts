import type { SourceBatch, SourceRecord } from "@org/community-core/source";
import { ColumnsWriter } from "./columns-writer.js";
import { type ContributionDraft, contributionRecord } from "./contribution-draft.js";
import type { FactSink } from "./fact-sink.js";

/** How contributions are handed out: as records, or column by column. Everything else is always a record. */
export type RecordForm = "records" | "columns";

const batchSize = 2_000;

/** Cuts records into batches; contributions in columns where that is asked for and can be. */
export class BatchCutter implements FactSink {
  readonly #form: RecordForm;
  readonly #columns = new ColumnsWriter(batchSize);
  #records: SourceRecord[] = [];

  constructor(form: RecordForm) {
    this.#form = form;
  }

  /** Whether a batch is due before more is added. */
  get isFull(): boolean {
    return this.#records.length >= batchSize || this.#columns.length >= batchSize;
  }

  add(record: SourceRecord): void {
    this.#records.push(record);
  }

  addContribution(draft: ContributionDraft): void {
    if (this.#form === "columns" && fitsColumns(draft)) this.#columns.add(draft);
    else this.#records.push(contributionRecord(draft));
  }

  /** Hands out a batch wherever whoever fills it waits because one is due. */
  *cut<Filled>(filling: Generator<void, Filled>): Generator<SourceBatch, Filled> {
    for (;;) {
      const step = filling.next();
      if (step.done === true) return step.value;
      yield* this.rest();
    }
  }

  /** What has not been handed out yet. */
  *rest(): Generator<SourceBatch> {
    const records = this.#records;
    this.#records = [];
    if (records.length > 0) yield records;
    if (this.#columns.length > 0) yield this.#columns.take();
  }
}

/** Columns cannot say when and by whom an answer was accepted. */
function fitsColumns({ accepted }: ContributionDraft): boolean {
  return accepted === undefined || (accepted.at === undefined && accepted.by === undefined);
}
