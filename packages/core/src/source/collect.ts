import { err, ok, type Result } from "neverthrow";
import { CommunityDatasetBuilder } from "../dataset/dataset-builder.js";
import { mergeDatasets } from "../dataset/merge/merge-datasets.js";
import type { Collected, CollectOptions, SourceStopped } from "./collected.js";
import { pseudonymsOf } from "./pseudonyms-of.js";
import { readSource, type SourceRead } from "./read-source.js";
import { referenceIssues } from "./reference-issues.js";
import type { SourceAdapter } from "./source-adapter.js";

/**
 * Reads a source to its end and makes a dataset of it: validates, removes duplicates, counts what became of each
 * record, gives people their pseudonyms, says what is pointed at and not there. An adapter that throws, or goes on after its signal was aborted, is left where
 * it is.
 *
 * @returns The dataset with its accounting, or an error that carries what was read, if the read did not end well.
 * @throws RangeError if people are to be recognised (`previous`, `suppressed`) without `pseudonymise`, or `previous`
 * was built without ids.
 * @example
 * const records = [
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-05T10:00:00Z", author: "bob" },
 * ];
 * const collected = await collect(createMemoryAdapter({ source: "demo", records })._unsafeUnwrap());
 * collected.map(({ dataset }) => dataset.contributions.length).unwrapOr(0) // => 2
 * collected.map(({ issues }) => issues.length).unwrapOr(-1) // => 0
 */
export async function collect(
  adapter: SourceAdapter,
  options: CollectOptions = {},
): Promise<Result<Collected, SourceStopped>> {
  assertRecognisable(options);
  const { previous, signal, onProgress, validate } = options;
  const read = await readSource(adapter, (description) => new CommunityDatasetBuilder(description), {
    ...(previous ? { cursor: previous.cursor } : {}),
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
    ...(validate === undefined ? {} : { validate }),
  });
  if (read.isErr()) return err(read.error);
  const collected = await finish(read.value, options);
  const { stopped } = read.value;
  return stopped === undefined ? ok(collected) : err({ type: "SourceStopped", reason: stopped, collected });
}

async function finish(
  { sink: builder, intake, description }: SourceRead<CommunityDatasetBuilder>,
  { pseudonymise, suppressed = [], keepIds, previous }: CollectOptions,
): Promise<Collected> {
  const { tally, end, issues } = intake;
  const pseudonyms = pseudonymise && (await pseudonymsOf(builder.people(), pseudonymise));
  const { dataset, removed } = builder.finish({
    keepIds: keepIds === true || previous !== undefined,
    ...(pseudonyms ? { pseudonyms } : {}),
    suppressed: [...suppressed, ...(previous?.dataset.identity.suppressed ?? [])],
  });
  for (const [kind, count] of removed) tally.move(kind, "removed", count);
  const merged = previous && mergeDatasets([previous.dataset, dataset], { as: "increment" });
  for (const [kind, outcomes] of merged?.outcomes ?? []) {
    tally.move(kind, "duplicate", outcomes.duplicate);
    tally.move(kind, "replaced", outcomes.replaced);
    tally.move(kind, "rejected", outcomes.rejected);
  }
  const whole = merged?.dataset ?? dataset;
  for (const issue of referenceIssues(whole, description.source)) if (!issues.has(issue.code)) issues.add(issue);
  return {
    dataset: whole,
    description,
    accounting: tally.accounting(),
    sourceAccounting: end?.accounting ?? [],
    issues: issues.list(),
    ...(intake.cursor === undefined ? {} : { cursor: intake.cursor }),
  };
}

function assertRecognisable({ pseudonymise, suppressed = [], previous }: CollectOptions): void {
  if (pseudonymise === undefined && (previous !== undefined || suppressed.length > 0)) {
    throw new RangeError("People are recognised by pseudonyms: previous and suppressed need pseudonymise, got none.");
  }
  if (previous !== undefined && previous.dataset.contributions.ids === undefined) {
    throw new RangeError("An increment is held against a dataset with ids: previous must be collected with keepIds.");
  }
}
