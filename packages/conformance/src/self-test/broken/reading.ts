import {
  type Accounting,
  contributionColumns,
  contributionRecords,
  type Progress,
  type SourceAdapter,
} from "@org/community-core/source";
import type { CreateAdapter } from "../../harness/harness.js";
import { altered, withBatches, withRecords } from "../altered.js";
import { type Breaks, breaking, breakingFields, isEnd, throwing } from "../breaking.js";
import { goodHarness } from "../good-harness.js";

const nothing: Accounting = {
  kind: "row",
  read: 0,
  accepted: 0,
  rejected: 0,
  duplicate: 0,
  replaced: 0,
  removed: 0,
  skipped: 0,
};

/** Adapters whose reads end badly, do not add up, or disturb each other. */
export const brokenReading: Breaks = {
  "end/last": [
    breaking((create) => withRecords(create, (record) => (record.kind === "end" ? [] : [record]))),
    breaking((create) => withRecords(create, (record) => (record.kind === "end" ? [record, record] : [record]))),
    breaking((create) =>
      withBatches(create, (batch) => (isEnd(batch) ? [batch, [{ kind: "venue", id: "v9" }]] : [batch])),
    ),
    breakingFields("end", { complete: false }),
    breaking((create) => altered(create, () => throwing)),
  ],
  "accounting/balanced": [
    breakingFields("end", { accounting: [{ ...nothing, read: 3, accepted: 2 }] }),
    breakingFields("end", { accounting: [{ ...nothing, accepted: 1, rejected: -1 }] }),
    breakingFields("end", { accounting: [nothing, nothing] }),
  ],
  "read/twice-independent": [
    breaking((create) => altered(create, sharingOneRead)),
    () => {
      const good = goodHarness("columns");
      return { ...good, create: altered(good.create, sharingBuffers) };
    },
  ],
  "read/early-return": [
    breaking((create) => altered(create, (adapter) => lockedWhileOpen(adapter, "silent"))),
    breaking((create) => altered(create, (adapter) => lockedWhileOpen(adapter, "throws"))),
  ],
  "read/progress": [
    breaking((create) =>
      reporting(create, { phase: "file", done: 2, unit: "bytes" }, { phase: "file", done: 1, unit: "bytes" }),
    ),
    breaking((create) => reporting(create, { phase: "file", done: 11, total: 10, unit: "bytes" })),
    breaking((create) => reporting(create, { phase: "file", done: 1, unit: "" })),
  ],
};

/** The second read goes on where the first one is. */
function sharingOneRead(adapter: SourceAdapter): Partial<SourceAdapter> {
  const shared = adapter.read()[Symbol.asyncIterator]();
  return {
    async *read() {
      for (let step = await shared.next(); step.done !== true; step = await shared.next()) yield step.value;
    },
  };
}

/** Columns of one row each, in arrays that all reads of the adapter share. */
function sharingBuffers(adapter: SourceAdapter): Partial<SourceAdapter> {
  const shared = { ...contributionColumns([]) };
  return {
    async *read(request) {
      for await (const batch of adapter.read(request)) {
        if (!("kind" in batch)) yield batch;
        else for (const row of contributionRecords(batch)) yield Object.assign(shared, contributionColumns([row]));
      }
    },
  };
}

/** A lock that is not given back when the reader stops early. */
function lockedWhileOpen(adapter: SourceAdapter, manner: "silent" | "throws"): Partial<SourceAdapter> {
  let isLocked = false;
  return {
    async *read(request) {
      if (isLocked && manner === "throws") throw new Error("the file is in use");
      if (isLocked) return;
      isLocked = true;
      for await (const batch of adapter.read(request)) yield batch;
      isLocked = false;
    },
  };
}

function reporting(create: CreateAdapter, ...steps: readonly Progress[]): CreateAdapter {
  return withBatches(create, (batch, { onProgress }) => {
    if (isEnd(batch)) for (const step of steps) onProgress?.(step);
    return [batch];
  });
}
