import { contributionColumns, type SourceAdapter, type SourceRecord } from "@org/community-core/source";
import { ok } from "neverthrow";
import type { ConformanceHarness } from "../harness/harness.js";
import { goodContributions } from "./good-records.js";

/** The smallest harness there is: a file of contributions that is read, with nothing stored and no increments. */
export function plainHarness(form: "records" | "columns"): ConformanceHarness {
  const rows = goodContributions.slice(0, 3);
  const end: SourceRecord = { kind: "end", complete: true };
  const plain: SourceAdapter = {
    contractVersion: 1,
    name: "plain",
    source: "plain-file",
    describe: async () =>
      ok({
        name: "plain",
        source: "plain-file",
        capabilities: ["openings", "replies", "authors", "conversations", "replyTargets", "acceptedAnswers"],
        classifiedFields: [],
        incremental: false,
        stores: false,
      }),
    async *read({ signal } = {}) {
      if (signal?.aborted !== true) yield form === "columns" ? contributionColumns(rows) : rows;
      yield signal?.aborted === true ? [{ ...end, complete: false }] : [end];
    },
  };
  return { create: () => plain, expected: { counts: { contribution: 3 } } };
}
