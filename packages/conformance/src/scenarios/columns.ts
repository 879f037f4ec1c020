import type { ConformanceHarness } from "../harness/harness.js";
import { failedBy, skipped } from "../judging/verdicts.js";
import { canonicalText } from "../reading/canonical-text.js";
import { openAdapter } from "../reading/open-adapter.js";
import { readAll } from "../reading/reading.js";
import { factsOf } from "../reading/reading-parts.js";
import { recordDifferences } from "../reading/record-differences.js";
import type { Scenario, Verdict } from "../scenario.js";

/** That columns are what they stand for. */
export const columnScenarios: readonly Scenario[] = [
  {
    key: "columns/well-formed",
    title: "columns that can be read",
    promise:
      "Columns are as long as they say, their codes exist, their texts are UTF-8 ids within their bytes, their times whole milliseconds.",
    requires: "batches of columns",
    run: judgeWellFormed,
  },
  {
    key: "columns/equal-records",
    title: "both forms say the same",
    promise: "The same fixture as columns and as records yields the same facts.",
    requires: "otherForm in the harness",
    run: judgeEqual,
  },
];

async function judgeWellFormed({ create }: ConformanceHarness): Promise<Verdict> {
  const { columnBatches, columnProblems } = await readAll(await openAdapter(create));
  if (columnBatches === 0) return skipped("the adapter yields records only");
  return failedBy(
    columnProblems,
    "Fill every column up to length; a text that is absent has its start equal to its end.",
  );
}

async function judgeEqual({ create, otherForm }: ConformanceHarness): Promise<Verdict> {
  if (otherForm === undefined) return skipped("the harness has no otherForm");
  const [one, other] = [await readAll(await openAdapter(create)), await readAll(await openAdapter(otherForm))];
  const sameForm = one.columnBatches > 0 === other.columnBatches > 0;
  return failedBy(
    [
      ...(sameForm ? ["both adapters yield the same form"] : []),
      ...recordDifferences(factsOf(one).map(inUtc), factsOf(other).map(inUtc), ["create", "otherForm"]),
    ],
    "Map a row to its fields in one place, and write columns or records from there.",
  );
}

/** Columns hold moments without the offset that they were written in, so that moments are compared as such. */
function inUtc<T extends object>(fact: T): T {
  // The cast: only the notation of a moment changes.
  return JSON.parse(canonicalText(fact), (_, value: unknown) => (isMoment(value) ? Date.parse(value) : value)) as T;
}

function isMoment(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));
}
