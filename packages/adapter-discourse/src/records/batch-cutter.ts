import type { SourceBatch, SourceRecord } from "@org/community-core/source";
import { ColumnsWriter } from "./columns-writer.js";
import { type ContributionDraft, contributionRecord } from "./contribution-draft.js";
import type { FactSink } from "./fact-sink.js";

/** How contributions are handed out: as records, or column by column. Everything else is always a record. */
export type RecordForm = "records" | "columns";

/** Rows of columns: their arrays are used again and again. */
const columnRows = 2_000;
/** Records: few enough that hardly any outlives the next sweep of short-lived memory, which makes room for more if many do. */
const recordCount = 250;

/** Cuts records into batches; contributions in columns where that is asked for and can be. */
export class BatchCutter implements FactSink {
  readonly #form: RecordForm;
  readonly #columns = new ColumnsWriter(columnRows);
  #records: SourceRecord[] = [];

  constructor(form: RecordForm) {
    this.#form = form;
  }

  /** Whether a batch is due before more is added. */
  get isFull(): boolean {
    return this.#records.length >= recordCount || this.#columns.length >= columnRows;
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
      yield* this.#batches(recordCount, columnRows);
    }
  }

  /** What has not been handed out yet. */
  *rest(): Generator<SourceBatch> {
    yield* this.#batches(1, 1);
  }

  /** Hands out what is as much as that. */
  *#batches(leastRecords: number, leastRows: number): Generator<SourceBatch> {
    const records = this.#records;
    if (records.length >= leastRecords) {
      this.#records = [];
      yield records;
    }
    if (this.#columns.length >= leastRows) yield this.#columns.take();
  }
}

/** Columns cannot say when and by whom an answer was accepted. */
function fitsColumns({ accepted }: ContributionDraft): boolean {
  return accepted === undefined || (accepted.at === undefined && accepted.by === undefined);
}
