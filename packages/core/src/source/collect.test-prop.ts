import fc from "fast-check";
import { expect, it } from "vitest";
import { mirrored, type SmallRecord, smallRecord } from "../dataset/small-world.test-support.js";
import { isBalanced } from "./accounting.js";
import { collect } from "./collect.js";
import type { Collected, CollectOptions } from "./collected.js";
import { contributionColumns } from "./contribution-columns.js";
import { givenAdapter } from "./given-adapter.test-support.js";
import type { FactRecord } from "./records.js";

const seed = 20260106;
const end = { kind: "end", complete: true, cursor: "1" } as const;
const options: CollectOptions = {
  keepIds: true,
  pseudonymise: async (people) => people.map(mirrored),
};

async function collected(batches: readonly unknown[], more: CollectOptions = {}): Promise<Collected> {
  return (await collect(givenAdapter([...batches, [end]]), { ...options, ...more }))._unsafeUnwrap();
}

/** Whether columns can carry a record: not when or by whom an answer was accepted. */
function fitsColumns(record: SmallRecord): record is FactRecord<"contribution"> {
  return record.kind === "contribution" && record.accepted?.at === undefined && record.accepted?.by === undefined;
}

/** Records cut into batches of a size; contributions in columns, if asked for. */
function batchesOf(records: readonly SmallRecord[], size: number, inColumns: boolean): readonly unknown[] {
  const cut: unknown[] = [];
  for (let start = 0; start < records.length; start += size) {
    const part = records.slice(start, start + size);
    if (inColumns)
      cut.push(
        contributionColumns(part.filter(fitsColumns)),
        part.filter((record) => !fitsColumns(record)),
      );
    else cut.push(part);
  }
  return cut;
}

function countsOf({ accounting }: Collected): readonly (readonly [string, number])[] {
  return accounting.map(({ kind, read }) => [kind, read]);
}

function kindsOf(records: readonly SmallRecord[]): readonly (readonly [string, number])[] {
  const kinds = [...new Set(records.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => [kind, records.filter((record) => record.kind === kind).length]);
}

it("makes the same dataset of records and of columns, in any batches and any order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(smallRecord, { maxLength: 30 })
        .chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
      fc.integer({ min: 1, max: 10 }),
      async ([records, shuffled], size) => {
        const plain = await collected([records]);
        const columns = await collected(batchesOf(shuffled, size, true));
        expect(columns.dataset).toEqual(plain.dataset);
        expect((await collected(batchesOf(records, size, false))).accounting).toEqual(plain.accounting);
        expect((await collected(batchesOf(records, records.length + 1, true))).dataset).toEqual(plain.dataset);
      },
    ),
    { seed, numRuns: 200 },
  );
});

it("accounts for each record, also against an earlier read and with somebody suppressed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(smallRecord, { maxLength: 25 }),
      fc.array(smallRecord, { maxLength: 25 }),
      fc.boolean(),
      async (before, after, inColumns) => {
        const first = await collected(batchesOf(before, 5, inColumns));
        const previous = { dataset: first.dataset, cursor: "1" };
        const second = await collected(batchesOf(after, 5, inColumns), { previous, suppressed: ["0u@forum"] });
        for (const [{ accounting }, records] of [[first, before] as const, [second, after] as const]) {
          expect(accounting.every(isBalanced)).toBe(true);
          expect(
            accounting.every((line) => Object.values(line).every((count) => typeof count === "string" || count >= 0)),
          ).toBe(true);
          expect(countsOf(records === before ? first : second)).toEqual(kindsOf(records));
        }
        const rows = first.accounting.find(({ kind }) => kind === "contribution")?.accepted ?? 0;
        expect(first.dataset.contributions.length).toBe(rows);
        const rejected = first.accounting.reduce((sum, line) => sum + line.rejected, 0);
        // Warnings are about what is pointed at, not about records that were refused.
        const errors = first.issues.filter(({ severity }) => severity === "error");
        expect(errors.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(rejected);
      },
    ),
    { seed, numRuns: 200 },
  );
});
