import { type IssueRecord, type ReadRequest, readingPhase, type SourceRecord } from "@org/community-core/source";
import { fileTrouble } from "../../files/file-trouble.js";
import { inBatches } from "../in-batches.js";
import { TableTally } from "../table-tally.js";
import { aborted, troubleIssue } from "../trouble.js";
import { ActStore } from "./act-store.js";
import { type ActTable, actTables, countedTables } from "./act-tables.js";
import { archiveExtent } from "./archive-extent.js";
import { archiveTable, tableTitle } from "./archive-file-name.js";
import { type ArchiveFiles, archiveFiles } from "./archive-files.js";
import { archiveTitle, basicArchive, noArchive, nothingDone } from "./archive-words.js";
import { DayCounts } from "./day-counts.js";
import type { MemberArchiveOptions } from "./member-archive-options.js";
import { readArchiveTable } from "./read-archive-table.js";

type Batches = AsyncGenerator<readonly SourceRecord[], void, undefined>;

/** Reads what its owner did from an archive. Whatever else is in it is not opened. */
export async function* readMemberArchive(options: MemberArchiveOptions, request: ReadRequest): Batches {
  const reading = new ArchiveReading(options);
  let isWhole = false;
  if (request.signal?.aborted === true) yield [aborted];
  else {
    try {
      const files = await archiveFiles(options.memberArchive);
      try {
        isWhole = yield* reading.files(files, request);
      } finally {
        files.close();
      }
    } catch (error) {
      yield [troubleIssue(fileTrouble(error, archiveTitle))];
    }
  }
  const isGiven = yield* inBatches(reading.records(), request.signal);
  yield [{ kind: "end", complete: isWhole && isGiven, accounting: reading.tally.accounting() }];
}

class ArchiveReading {
  readonly tally: TableTally = new TableTally();
  readonly #acts: ActStore = new ActStore(this.tally);
  readonly #counts: DayCounts = new DayCounts();
  readonly #options: MemberArchiveOptions;
  #hasErrors = false;

  constructor(options: MemberArchiveOptions) {
    this.#options = options;
  }

  /** Reads the files one after the other; whether all that were wanted could be read. */
  async *files(
    files: ArchiveFiles,
    { signal, onProgress }: ReadRequest,
  ): AsyncGenerator<readonly SourceRecord[], boolean, undefined> {
    const extent = archiveExtent(files.names);
    if (extent === undefined) {
      yield [noArchive];
      return false;
    }
    if (extent === "basic") yield [basicArchive];
    let isWhole = true;
    for (const [done, name] of files.names.entries()) {
      if (signal?.aborted === true) {
        yield [aborted];
        return false;
      }
      const table = archiveTable(name);
      if (table === undefined || !this.#isWanted(table)) continue;
      onProgress?.({ ...readingPhase(tableTitle(table)), done, total: files.names.length, unit: "files" });
      try {
        const issues = this.#file(await files.read(name), table);
        this.#hasErrors ||= issues.some(({ severity }) => severity === "error");
        if (issues.length > 0) yield issues;
      } catch (error) {
        isWhole = false;
        yield [troubleIssue(fileTrouble(error, tableTitle(table)))];
      }
    }
    const isSilent = isWhole && !this.#hasErrors && this.#acts.acts().length === 0;
    if (extent === "complete" && isSilent) yield [nothingDone];
    return isWhole;
  }

  records(): readonly SourceRecord[] {
    const missing = this.#acts.missingTargets();
    return [...this.#acts.acts(), ...this.#counts.records(), ...this.#acts.observation(), ...missing];
  }

  #isWanted(table: string): boolean {
    const asked: readonly string[] = this.#options.alsoCount ?? [];
    return actTables.some((one) => one.table === table) || asked.includes(table);
  }

  #file(bytes: Uint8Array, table: string): readonly IssueRecord[] {
    const acts = actTables.find((one) => one.table === table);
    if (acts !== undefined) return this.#actFile(bytes, acts);
    const counted = countedTables.find((one) => one.table === table);
    return counted === undefined ? [] : this.#counts.count(bytes, counted, this.tally);
  }

  #actFile(bytes: Uint8Array, { table, needed, record }: ActTable): readonly IssueRecord[] {
    const title = tableTitle(table);
    const { rows, preamble, issues } = readArchiveTable(bytes, table, needed, "date");
    this.tally.count(title, "skipped", preamble);
    const author = this.#options.ownerId ?? "owner";
    const told = rows.flatMap((row): readonly IssueRecord[] => {
      if ("rejected" in row || row.moment.at === undefined) {
        this.tally.count(title, "rejected");
        return ["rejected" in row ? row.rejected : dayAlone(title, row.line)];
      }
      const conflict = this.#acts.put(record({ cell: row.cell, at: row.moment.at, author }), title, row.line);
      return conflict === undefined ? [] : [conflict];
    });
    return [...issues, ...told];
  }
}

function dayAlone(file: string, line: number): IssueRecord {
  return {
    kind: "issue",
    severity: "error",
    code: "time-missing",
    message: "A row that says on which day it was and not when.",
    place: { file, line },
  };
}
