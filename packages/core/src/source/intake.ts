import { ok } from "neverthrow";
import type { ContributionColumns } from "../dataset/contribution-columns.js";
import { CommunityDatasetBuilder } from "../dataset/dataset-builder.js";
import { mergeDatasets } from "../dataset/merge-datasets.js";
import type { PersonKey } from "../model/id.js";
import type { Collected, CollectOptions } from "./collected.js";
import { IssueList } from "./issue-list.js";
import type { Pseudonymise } from "./pseudonymise.js";
import { parseSourceRecord } from "./record-schema.js";
import { RecordTally } from "./record-tally.js";
import type { EndRecord, SourceRecord } from "./records.js";
import type { SourceDescription } from "./source-description.js";
import { isWellFormed } from "./well-formed-columns.js";

/** Takes in what a source yields, batch by batch. */
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

  takeColumns(columns: ContributionColumns): void {
    if (!isWellFormed(columns)) {
      this.#tally.add("contribution", "rejected", columns.length);
      this.#reject(
        "malformed-columns",
        "a batch of columns is shorter than it says or points outside its bytes",
        columns.length,
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
        "contributions without id, with an unknown type or time, or in conflict with another of the same id",
        rejected,
      );
  }

  takeRecord(input: SourceRecord): void {
    const parsed = this.#validate ? parseSourceRecord(input) : ok(input);
    if (parsed.isOk()) {
      this.#take(parsed.value);
      return;
    }
    const kind = typeof input?.kind === "string" ? input.kind : "unknown";
    this.#tally.add(kind, "rejected");
    const [problem] = parsed.error.problems;
    this.#reject("record-rejected", `a ${kind} record was refused: ${problem?.path} ${problem?.message}`, 1);
  }

  async finish({ pseudonymise, suppressed, keepIds, previous }: CollectOptions): Promise<Collected> {
    const pseudonyms = pseudonymise && (await inBatches(this.#builder.people(), pseudonymise));
    const { dataset, removed } = this.#builder.finish({
      keepIds: keepIds === true || previous !== undefined,
      ...(pseudonyms ? { pseudonyms } : {}),
      ...(suppressed ? { suppressed } : {}),
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

  #take(record: SourceRecord): void {
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
