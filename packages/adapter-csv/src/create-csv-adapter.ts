import type { Accounting, InvalidInput, ReadRequest, SourceAdapter, SourceBatch } from "@org/community-core/source";
import type { Result } from "neverthrow";
import { type CheckedOptions, checkOptions } from "./check-options.js";
import { describeFiles } from "./describe-files.js";
import type { CsvAdapterOptions } from "./options.js";
import { readFile } from "./reading/read-file.js";

/**
 * A source adapter for a set of CSV files.
 *
 * @param options - The files and what they mean; checked, because they may come from a configuration file.
 * @returns The adapter, or all that is wrong with the options. After that trouble is an issue in what is read.
 * @example
 * createCsvAdapter({ files: [{ input: { text: "id,type,created_at\n1,opening,2026-01-05T09:00:00Z\n" } }] }).isOk() // => true
 * createCsvAdapter({ files: [] }).isErr() // => true
 */
export function createCsvAdapter(options: CsvAdapterOptions): Result<SourceAdapter, InvalidInput> {
  return createSourceAdapter(options);
}

/**
 * The same for options of unknown shape: what tools call that load an adapter by the name of its package.
 *
 * @example
 * createSourceAdapter({ files: [] }).isErr() // => true
 * createSourceAdapter("posts.csv").isErr() // => true
 */
export function createSourceAdapter(options: unknown): Result<SourceAdapter, InvalidInput> {
  return checkOptions(options).map((checked) => ({
    contractVersion: 1,
    name: "csv",
    source: checked.source,
    describe: (signal) => describeFiles(checked, signal),
    read: (request = {}) => read(checked, request),
  }));
}

async function* read(options: CheckedOptions, request: ReadRequest): AsyncGenerator<SourceBatch, void, undefined> {
  const accounting: Accounting[] = [];
  let complete = true;
  for (const file of options.files) {
    if (request.signal?.aborted === true) break;
    const end = yield* readFile(file, options, request);
    accounting.push(end.accounting);
    complete &&= end.complete;
  }
  if (request.signal?.aborted === true) {
    complete = false;
    yield [{ kind: "issue", severity: "error", code: "aborted", message: "Reading was stopped on request." }];
  }
  yield [{ kind: "end", complete, accounting }];
}
