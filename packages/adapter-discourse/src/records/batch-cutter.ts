import {
  type ContributionColumns,
  contributionColumns,
  type FactRecord,
  type SourceBatch,
  type SourceRecord,
} from "@org/community-core/source";

/** How contributions are handed out: as records, or column by column. Everything else is always a record. */
export type RecordForm = "records" | "columns";

const batchSize = 2_000;

/** Cuts records into batches; in columns where that is asked for and can be. */
export class BatchCutter {
  readonly #form: RecordForm;
  #records: SourceRecord[] = [];
  #rows: FactRecord<"contribution">[] = [];

  constructor(form: RecordForm) {
    this.#form = form;
  }

  /** Takes a record, and gives the batch that it has filled, if it has. */
  *add(record: SourceRecord): Generator<SourceBatch> {
    if (this.#form === "columns" && fitsColumns(record)) this.#rows.push(record);
    else this.#records.push(record);
    if (this.#records.length + this.#rows.length >= batchSize) yield* this.rest();
  }

  /** What has not been given yet. */
  *rest(): Generator<SourceBatch> {
    if (this.#records.length > 0) yield this.#records;
    const columns: ContributionColumns | undefined =
      this.#rows.length > 0 ? contributionColumns(this.#rows) : undefined;
    this.#records = [];
    this.#rows = [];
    if (columns !== undefined) yield columns;
  }
}

/** Columns cannot say when and by whom an answer was accepted. */
function fitsColumns(record: SourceRecord): record is FactRecord<"contribution"> {
  if (record.kind !== "contribution") return false;
  return record.accepted?.at === undefined && record.accepted?.by === undefined;
}
