import { ok } from "neverthrow";
import type { ContributionColumns } from "../dataset/contribution-columns.js";
import { CommunityDatasetBuilder } from "../dataset/dataset-builder.js";
import { mergeDatasets } from "../dataset/merge-datasets.js";
import type { PersonKey } from "../model/id.js";
import type { Collected, CollectOptions } from "./collected.js";
import { IssueList } from "./issue-list.js";
import type { Pseudonymise } from "./pseudonymise.js";
import { recordReaders } from "./record-readers.js";
import { parseSourceRecord } from "./record-schema.js";
import { RecordTally } from "./record-tally.js";
import type { EndRecord, SourceRecord } from "./records.js";
import type { SourceDescription } from "./source-description.js";
import { isCount, isWellFormed } from "./well-formed-columns.js";

/** Takes in what a source yields, batch by batch, up to its `end`. */
export class Intake {
  readonly issues: IssueList = new IssueList();
  end: EndRecord | undefined;
  readonly #tally = new RecordTally();
  readonly #builder: CommunityDatasetBuilder;
  readonly #description: SourceDescription;
  readonly #validate: boolean;

  constructor(description: SourceDescription, validate: boolean) {
    this.#description = description;
    this.#validate = validate;
    this.#builder = new CommunityDatasetBuilder(description);
  }

  /** Takes in a batch. Adapters can be JavaScript: a batch can be anything. */
  take(batch: unknown): void {
    if (Array.isArray(batch)) {
      for (const record of batch) this.#takeRecord(record);
    } else if (typeof batch === "object" && batch !== null) {
      // The cast: `isWellFormed` looks whether it is one.
      this.#takeColumns(batch as ContributionColumns);
    } else {
      this.#reject("malformed-batch", `a batch must be a list of records or columns, got ${typeof batch}`, 1);
    }
  }

  async finish({ pseudonymise, suppressed = [], keepIds, previous }: CollectOptions): Promise<Collected> {
    const pseudonyms = pseudonymise && (await inBatches(this.#builder.people(), pseudonymise));
    const { dataset, removed } = this.#builder.finish({
      keepIds: keepIds === true || previous !== undefined,
      ...(pseudonyms ? { pseudonyms } : {}),
      suppressed: [...suppressed, ...(previous?.dataset.identity.suppressed ?? [])],
    });
    for (const [kind, count] of removed) this.#tally.move(kind, "removed", count);
    const merged = previous && mergeDatasets([previous.dataset, dataset], { as: "increment" });
    for (const [kind, outcomes] of merged?.outcomes ?? []) {
      this.#tally.move(kind, "duplicate", outcomes.duplicate);
      this.#tally.move(kind, "replaced", outcomes.replaced);
      this.#tally.move(kind, "rejected", outcomes.rejected);
    }
    return {
      dataset: merged?.dataset ?? dataset,
      description: this.#description,
      accounting: this.#tally.accounting(),
      sourceAccounting: this.end?.accounting ?? [],
      issues: this.issues.list(),
      ...(this.end?.cursor === undefined ? {} : { cursor: this.end.cursor }),
    };
  }

  #takeColumns(columns: ContributionColumns): void {
    const rows = isCount(columns.length) ? columns.length : 1;
    if (this.end !== undefined) {
      this.#takeAfterEnd("contribution", rows);
      return;
    }
    if (!isWellFormed(columns)) {
      this.#tally.add("contribution", "rejected", rows);
      this.#reject(
        "malformed-columns",
        "a batch of columns is not as long as it says or points outside its bytes",
        rows,
      );
      return;
    }
    const { accepted, duplicate, replaced, rejected } = this.#builder.addContributions(columns);
    this.#tally.add("contribution", "accepted", accepted);
    this.#tally.add("contribution", "duplicate", duplicate);
    this.#tally.add("contribution", "replaced", replaced);
    this.#tally.add("contribution", "rejected", rejected);
    if (rejected > 0)
      this.#reject(
        "contribution-rejected",
        "contributions without an id, with an id, code, time or version that cannot be, or in conflict with another of the same id",
        rejected,
      );
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
      this.#tally.add(kind, "rejected");
      const [problem] = parsed.error.problems;
      this.#reject("record-rejected", `a record of kind ${kind} was refused: ${problem?.path} ${problem?.message}`, 1);
    }
  }

  #add(record: SourceRecord): void {
    switch (record.kind) {
      case "end":
        this.end = record;
        return;
      case "issue":
        this.issues.add(record);
        return;
      case "removal": {
        const { kind, of, id, ...provenance } = record;
        this.#builder.addRemoval(of, id, provenance);
        this.#tally.add(kind, "accepted");
        return;
      }
      default: {
        const outcome = this.#builder.addFact(record);
        this.#tally.add(record.kind, outcome);
        if (outcome === "rejected")
          this.#reject(
            "conflicting-record",
            `two ${record.kind} records say different things of the same ${record.kind} and nothing tells which is newer`,
            1,
          );
      }
    }
  }

  /** What comes after the end is not trusted: the adapter said that there is nothing more. */
  #takeAfterEnd(kind: string, count: number): void {
    this.#tally.add(kind, "rejected", count);
    this.#reject("record-after-end", "the adapter yielded something after its end; it was left out", count);
  }

  #reject(code: string, message: string, count: number): void {
    this.issues.add({ kind: "issue", severity: "error", code, message, count });
  }
}

const pseudonymBatch = 4_096;

async function inBatches(people: readonly PersonKey[], pseudonymise: Pseudonymise): Promise<readonly string[]> {
  const names: string[] = [];
  for (let start = 0; start < people.length; start += pseudonymBatch) {
    const batch = await pseudonymise(people.slice(start, start + pseudonymBatch));
    for (const name of batch) names.push(name);
  }
  return names;
}

/** The kind of a record, if it is one of those that there are: any other text may be somebody's data. */
function kindOf(input: unknown): string {
  const kind = typeof input === "object" && input !== null && "kind" in input ? input.kind : undefined;
  return typeof kind === "string" && recordReaders.has(kind) ? kind : "unknown";
}
