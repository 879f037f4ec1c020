import {
  type Accounting,
  type Capability,
  type IssueRecord,
  type ReadRequest,
  readingPhase,
  type SourceBatch,
  type SourceError,
  type SourceRecord,
} from "@org/community-core/source";
import type { CheckedOptions } from "../check-options.js";
import type { DayFirst } from "../dates/read-time.js";
import { systemError } from "../input/input-error.js";
import { closingIssues } from "./closing-issues.js";
import { FileTally } from "./file-tally.js";
import { IssueLog } from "./issue-log.js";
import { isHeard, listenerThrew } from "./listener.js";
import { type OpenedFile, openFile } from "./open-file.js";
import { batchesOf, evaluateBlock } from "./read-block.js";
import { rejectedRows, rejectionIssue } from "./reject-rows.js";
import { fileCapabilities, ShownFacts } from "./shown-facts.js";

/** How reading a file ended. */
export interface FileEnd {
  /** Whether all of it was read. */
  readonly complete: boolean;
  readonly accounting: Accounting;
}

/** What is only known once rows were read. */
interface Reading {
  readonly file: OpenedFile;
  readonly tally: FileTally;
  readonly log: IssueLog;
  readonly shown: ShownFacts;
  /** What the first rows showed: what `describe` says. */
  said: readonly Capability[] | undefined;
  ambiguous: number;
  midnight: number;
  readonly dayFirst: Map<number, DayFirst>;
}

/** Reads one file to its end, or to where it breaks off; trouble becomes issues, never an exception. */
export async function* readFile(
  which: CheckedOptions["files"][number],
  options: CheckedOptions,
  request: ReadRequest,
): AsyncGenerator<SourceBatch, FileEnd, undefined> {
  const tally = new FileTally(which.name);
  const opened = await openFile(which, options);
  if (opened.isErr()) {
    yield [issueOf(opened.error)];
    return { complete: false, accounting: tally.accounting() };
  }
  const file = opened.value;
  tally.skip(file.rowsBefore);
  const reading: Reading = {
    file,
    tally,
    log: new IssueLog(),
    shown: new ShownFacts(),
    said: undefined,
    ambiguous: 0,
    midnight: 0,
    dayFirst: new Map(),
  };
  try {
    const complete = yield* readRows(reading, options, request);
    const closing = [
      ...reading.log.summaries(file.name),
      ...closingIssues({ ...reading, complete, late: shownLate(reading) }),
      ...(complete ? observation(reading) : []),
    ];
    if (closing.length > 0) yield closing;
    return { complete, accounting: tally.accounting() };
  } finally {
    await file.reader.close().catch(() => undefined);
  }
}

async function* readRows(
  reading: Reading,
  options: CheckedOptions,
  request: ReadRequest,
): AsyncGenerator<SourceBatch, boolean, undefined> {
  const { file, tally, log, shown } = reading;
  for (;;) {
    const next = request.signal?.aborted === true ? "aborted" : await nextBlock(file);
    if (next === "aborted") return false;
    if (typeof next !== "boolean") {
      yield [issueOf(next)];
      return false;
    }
    if (!next) return true;
    evaluateBlock(file);
    tally.count(file.block, file.plan.templates);
    const isTold = await noteRejections(reading, options);
    noteSuppositions(reading);
    for (const batch of batchesOf(file, shown, options.form ?? "columns")) yield batch;
    if (tally.isEnoughToDescribe) reading.said ??= fileCapabilities(file, shown);
    const issues = log.take();
    if (issues.length > 0) yield issues;
    const deaf = isTold ? await tellProgress(file, request) : listenerThrew("onRejectedRow", file.name);
    if (deaf !== undefined) {
      yield [deaf];
      return false;
    }
  }
}

/** Says how far the file was read; the issue if whoever wanted to hear it threw. */
async function tellProgress(file: OpenedFile, { onProgress }: ReadRequest): Promise<IssueRecord | undefined> {
  const { size, state } = file.input;
  const total = size === undefined ? {} : { total: size };
  const progress = { ...readingPhase(file.name), done: state.bytesRead, unit: "bytes", ...total };
  return (await isHeard(() => onProgress?.(progress))) ? undefined : listenerThrew("onProgress", file.name);
}

async function nextBlock(file: OpenedFile): Promise<boolean | SourceError> {
  try {
    return await file.reader.next(file.block);
  } catch (error) {
    return systemError(error, file.name);
  }
}

/** False if whoever wants to hear of rejected rows threw; they are told no more. */
async function noteRejections({ file, log }: Reading, { onRejectedRow }: CheckedOptions): Promise<boolean> {
  let isTold = true;
  for (const row of rejectedRows(file.block, file.header, file.name)) {
    log.add(rejectionIssue(row));
    if (onRejectedRow !== undefined && isTold) isTold = await isHeard(() => onRejectedRow(row));
  }
  return isTold;
}

function noteSuppositions(reading: Reading): void {
  for (const { template } of reading.file.plan.templates) {
    // A total over a day lasts from midnight to midnight: nothing is supposed.
    const daysAreMeant = template.kind === "aggregate";
    for (const field of template.fields) {
      const found = field.takeSuppositions?.();
      if (found === undefined) continue;
      reading.ambiguous += found.ambiguous;
      reading.midnight += daysAreMeant ? 0 : found.midnight;
      const { doubtful, certain } = found.dayFirst;
      const known = reading.dayFirst.get(found.column) ?? { doubtful: 0, certain: 0 };
      reading.dayFirst.set(found.column, {
        doubtful: known.doubtful + doubtful,
        certain: known.certain + certain,
      });
    }
  }
}

/** What the file shows that `describe` could not know of. */
function shownLate({ file, shown, said }: Reading): readonly Capability[] {
  return said === undefined ? [] : fileCapabilities(file, shown).filter((capability) => !said.includes(capability));
}

/** What the mapping says of how complete the file is, as a record. */
function observation({ file, shown }: Reading): readonly SourceRecord[] {
  const { observed } = file.mapping;
  const kinds = fileCapabilities(file, shown);
  if (observed === undefined || kinds.length === 0) return [];
  return [{ kind: "observation", ...observed, kinds }];
}

/** An error that ends a file, as the record that says so. */
function issueOf({ type: _, ...said }: SourceError): IssueRecord {
  return { kind: "issue", severity: "error", ...said };
}
