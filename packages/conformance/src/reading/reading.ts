import {
  type ContributionColumns,
  contributionRecords,
  type Progress,
  type ReadRequest,
  type SourceAdapter,
  type SourceBatch,
  type SourceRecord,
} from "@org/community-core/source";
import { columnProblems } from "./column-problems.js";

/** Everything that one read gave, columns as the rows that they stand for. */
export interface Reading {
  /** All records in their order, the end too. */
  readonly records: readonly SourceRecord[];
  /** How many batches came as columns. */
  readonly columnBatches: number;
  /** What is wrong with the columns; the rows of such a batch are left out. */
  readonly columnProblems: readonly string[];
  /** How many things came that are no object with a kind. */
  readonly strangers: number;
  readonly progress: readonly Progress[];
  /** What was thrown, if reading threw. */
  readonly thrown?: string;
}

/** Reads to the end, and goes on where an adapter breaks its contract: what is broken is data here. */
export async function readAll(adapter: SourceAdapter, request: ReadRequest = {}): Promise<Reading> {
  const progress: Progress[] = [];
  const intake = new ReadingIntake();
  try {
    const asked = { ...request, onProgress: (step: Progress) => progress.push({ ...step }) };
    for await (const batch of adapter.read(asked)) intake.take(batch);
  } catch (error) {
    return { ...intake.reading(), progress, thrown: String(error) };
  }
  return { ...intake.reading(), progress };
}

/** Turns batches into records as they come. */
export class ReadingIntake {
  readonly #records: SourceRecord[] = [];
  readonly #columnProblems: string[] = [];
  #columnBatches = 0;
  #strangers = 0;

  take(batch: SourceBatch): void {
    if (Array.isArray(batch)) this.#takeRecords(batch);
    else if ("kind" in batch && batch.kind === "contributionColumns") this.#takeColumns(batch);
    else this.#strangers++;
  }

  reading(): Reading {
    return {
      records: this.#records,
      columnBatches: this.#columnBatches,
      columnProblems: this.#columnProblems,
      strangers: this.#strangers,
      progress: [],
    };
  }

  #takeColumns(columns: ContributionColumns): void {
    this.#columnBatches++;
    const problems = columnProblems(columns);
    if (problems.length > 0) this.#columnProblems.push(...problems);
    else for (const row of contributionRecords(columns)) this.#records.push(row);
  }

  #takeRecords(batch: readonly SourceRecord[]): void {
    for (const record of batch) {
      if (isObject(record) && typeof record.kind === "string") this.#records.push(record);
      else this.#strangers++;
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
