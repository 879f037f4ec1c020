import { ok } from "neverthrow";
import type { ContributionColumns, TextColumn } from "../dataset/contributions/contribution-columns.js";
import { isBalanced } from "./accounting.js";
import { conflictIssue } from "./conflict-issue.js";
import type { FactSink } from "./fact-sink.js";
import { IssueList } from "./issue-list.js";
import { recordReaders } from "./record-readers.js";
import { parseSourceRecord } from "./record-schema.js";
import { RecordTally } from "./record-tally.js";
import type { EndRecord, SourceRecord } from "./records.js";
import { isCount, isWellFormed } from "./well-formed-columns.js";
import { type Worded, worded } from "./wording.js";

const unbalanced = "the adapter's own count does not add up for {kinds}: read is not the sum of the others";
const impossibleRows = "contributions have no id, or an id, a code, a time or a version that cannot be";

/** Takes in what a source yields, batch by batch, up to its `end`: checks it, counts it and passes it on. */
export class Intake {
  readonly issues: IssueList = new IssueList();
  readonly tally: RecordTally = new RecordTally();
  /** How the adapter says that its read ended. */
  end: EndRecord | undefined;
  #isAfterEnd = false;
  readonly #sink: FactSink;
  readonly #validate: boolean;

  constructor(sink: FactSink, validate: boolean) {
    this.#sink = sink;
    this.#validate = validate;
  }

  /** Whether all was read: the adapter says so, and yielded nothing after it had said it. */
  get isWhole(): boolean {
    return this.end?.complete === true && !this.#isAfterEnd;
  }

  /** Where a later read can go on; a read with something after its end has no such place. */
  get cursor(): string | undefined {
    return this.#isAfterEnd ? undefined : this.end?.cursor;
  }

  /** Takes in a batch. Adapters can be JavaScript: a batch can be anything. */
  take(batch: unknown): void {
    if (Array.isArray(batch)) {
      for (const record of batch) this.#takeRecord(record);
    } else if (typeof batch === "object" && batch !== null) {
      // The cast: `isWellFormed` looks whether it is one.
      this.#takeColumns(batch as ContributionColumns);
    } else {
      this.#reject(
        "malformed-batch",
        worded("a batch must be a list of records or columns, got {kind}", { kind: typeof batch }),
        1,
      );
    }
  }

  #takeColumns(columns: ContributionColumns): void {
    const rows = isCount(columns.length) ? columns.length : 1;
    if (this.end !== undefined) {
      this.#takeAfterEnd("contribution", rows);
      return;
    }
    if (!isWellFormed(columns)) {
      this.tally.add("contribution", "rejected", rows);
      this.#reject(
        "malformed-columns",
        "a batch of columns is not as long as it says or points outside its bytes",
        rows,
      );
      return;
    }
    const { accepted, duplicate, replaced, rejected, conflicts } = this.#sink.addContributions(columns);
    this.tally.add("contribution", "accepted", accepted);
    this.tally.add("contribution", "duplicate", duplicate);
    this.tally.add("contribution", "replaced", replaced);
    this.tally.add("contribution", "rejected", rejected);
    if (rejected > conflicts.length) this.#reject("record-rejected", impossibleRows, rejected - conflicts.length);
    for (const row of conflicts) this.issues.add(conflictIssue("contribution", textOfRow(columns.id, row)));
  }

  #takeRecord(input: unknown): void {
    // The cast: without validation the caller vouches for the adapter.
    const parsed = this.#validate ? parseSourceRecord(input) : ok(input as SourceRecord);
    const kind = kindOf(input);
    if (this.end !== undefined) {
      this.#takeAfterEnd(kind, 1);
    } else if (parsed.isOk()) {
      this.#add(parsed.value);
    } else {
      this.tally.add(kind, "rejected");
      const [problem] = parsed.error.problems;
      this.#reject(
        "record-rejected",
        worded("a record of kind {kind} was refused: {path} {problem}", {
          kind,
          path: problem?.path ?? "",
          problem: problem?.message ?? "",
        }),
        1,
      );
    }
  }

  #add(record: SourceRecord): void {
    switch (record.kind) {
      case "end":
        this.end = record;
        this.#noteUnbalanced(record);
        return;
      case "issue":
        this.issues.add(record);
        return;
      case "removal": {
        const { kind, of, id, ...provenance } = record;
        this.#sink.addRemoval(of, id, provenance);
        this.tally.add(kind, "accepted");
        return;
      }
      default: {
        const outcome = this.#sink.addFact(record);
        this.tally.add(record.kind, outcome === "impossible" ? "rejected" : outcome);
        if (outcome === "impossible") this.#reject("record-rejected", impossibleRows, 1);
        if (outcome === "rejected") {
          this.issues.add(conflictIssue(record.kind, record.kind === "contribution" ? record.id : undefined));
        }
      }
    }
  }

  /** What comes after the end is not trusted: the adapter said that there is nothing more. */
  #takeAfterEnd(kind: string, count: number): void {
    this.#isAfterEnd = true;
    this.tally.add(kind, "rejected", count);
    this.#reject("record-after-end", "the adapter yielded something after its end; it was left out", count);
  }

  /** What an adapter miscounts it has still read: that is worth a word, not the read. */
  #noteUnbalanced({ accounting = [] }: EndRecord): void {
    const kinds = accounting.filter((counts) => !isBalanced(counts)).map(({ kind }) => kind);
    if (kinds.length === 0) return;
    this.issues.add({
      kind: "issue",
      severity: "warning",
      code: "accounting-unbalanced",
      ...worded(unbalanced, { kinds: kinds.join(", ").slice(0, 1_000) }),
      advice: "report this to whoever maintains the adapter",
      count: kinds.length,
    });
  }

  #reject(code: string, said: string | Worded, count: number): void {
    const told = typeof said === "string" ? { message: said } : said;
    this.issues.add({ kind: "issue", severity: "error", code, ...told, count });
  }
}

/** The kind of a record, if it is one of those that there are: any other text may be somebody's data. */
function kindOf(input: unknown): string {
  const kind = typeof input === "object" && input !== null && "kind" in input ? input.kind : undefined;
  return typeof kind === "string" && recordReaders.has(kind) ? kind : "unknown";
}

function textOfRow({ bytes, starts, ends }: TextColumn, row: number): string {
  return new TextDecoder().decode(bytes.subarray(starts[row], ends[row]));
}
