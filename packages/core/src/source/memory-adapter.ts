import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import type { ContributionColumns } from "../dataset/contributions/contribution-columns.js";
import { type Capability, capabilities } from "../model/capability.js";
import type { InvalidInput } from "../model/errors.js";
import { idField } from "../model/fields.js";
import { invalidInput } from "../model/noun.js";
import type { SourceLimits } from "../model/source-limits.js";
import { contributionRecords } from "./contribution-records.js";
import { MemoryStore } from "./memory-store.js";
import { recordReaders } from "./record-readers.js";
import type { EndRecord, SourceRecord } from "./records.js";
import type { ReadRequest, SourceAdapter, SourceBatch } from "./source-adapter.js";
import { limitsFields } from "./source-limits-schema.js";
import { isWellFormed } from "./well-formed-columns.js";

/** What memory can hold: everything but the `end`, which the adapter writes itself. */
export type MemoryRecord = Exclude<SourceRecord, EndRecord>;

/** Where a memory adapter gets its records from, and what it says about them. One of `records` and `batches`. */
export interface MemoryAdapterOptions {
  /** This instance; part of every id. */
  readonly source: string;
  /** The kind of source in kebab-case. Absent: `memory`. */
  readonly name?: string;
  /** What it holds, cut into batches of `batchSize`. */
  readonly records?: readonly MemoryRecord[];
  /** What it holds, batch by batch: as records, or contributions as columns. */
  readonly batches?: readonly SourceBatch[];
  /** What changed later, oldest change first. */
  readonly increments?: readonly (readonly MemoryRecord[])[];
  /** How many records a batch has. Absent: 1,000. */
  readonly batchSize?: number;
  /** What it can show. Absent: what its facts show by example, and what its observations say was looked at. */
  readonly capabilities?: readonly Capability[];
  /** The limits of the source that the records come from: they hold for a copy too. Absent: there are none. */
  readonly limits?: SourceLimits;
  /** Fields left out of every record, as `kind.field`. Absent: `member.name` and `conversation.title`. */
  readonly classifiedFields?: readonly string[];
  /** Those of the classified fields that are asked for and therefore stay. */
  readonly include?: readonly string[];
}

const list = z.custom<readonly unknown[]>(Array.isArray, "must be a list");
const fieldName = z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+$/, "must be written kind.field");
const memoryRecords = list
  .refine((records) => records.every(isOfKnownKind), "must hold records of kinds that there are")
  .refine(
    (records) => records.every((record) => kindOf(record) !== "end"),
    "must not hold an end: the adapter writes its own",
  );

const columns = z.custom<ContributionColumns>(
  (batch) => kindOf(batch) === "contributionColumns" && areReadable(batch as ContributionColumns),
  "must be records or well-formed columns",
);

const options = z
  .strictObject({
    source: idField,
    name: z.exactOptional(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be kebab-case")),
    records: z.exactOptional(memoryRecords),
    batches: z.exactOptional(z.array(z.union([memoryRecords, columns]))),
    increments: z.exactOptional(z.array(memoryRecords)),
    batchSize: z.exactOptional(z.int().min(1)),
    capabilities: z.exactOptional(z.array(z.enum(capabilities))),
    limits: z.exactOptional(z.strictObject(limitsFields)),
    classifiedFields: z.exactOptional(z.array(fieldName)),
    include: z.exactOptional(z.array(fieldName)),
  })
  .refine(({ records, batches }) => (records === undefined) !== (batches === undefined), {
    message: "has either records or batches",
  })
  .refine(
    ({ classifiedFields = defaultClassifiedFields, include = [] }) =>
      include.every((field) => classifiedFields.includes(field)),
    {
      message: "may only name classified fields",
      path: ["include"],
    },
  );

const defaultClassifiedFields: readonly string[] = ["member.name", "conversation.title"];

/**
 * A source that lives in memory: the reference adapter, and the shortest way from records to figures.
 *
 * A read without a cursor yields what holds now, all increments taken in; a read from a cursor yields the increments
 * after it. The cursor counts the increments that were seen: that of an adapter without increments is good for an
 * adapter over the same records with increments. It stores what it was given, so that it can forget people. Records
 * that are there twice are yielded once; what they say is not checked here, `collect` does that.
 *
 * @returns The adapter, or what is wrong with the options.
 * @example
 * createMemoryAdapter({ source: "example", records: [] }).isOk() // => true
 * createMemoryAdapter({ source: "", records: [] }).isErr() // => true
 */
export function createMemoryAdapter(input: MemoryAdapterOptions): Result<SourceAdapter, InvalidInput> {
  const parsed = options.safeParse(input, { reportInput: true });
  if (!parsed.success) return err(invalidInput("memory adapter options", parsed.error.issues));
  const { source, name = "memory", classifiedFields = defaultClassifiedFields, include = [] } = input;
  const store = new MemoryStore(input, new Set(classifiedFields.filter((field) => !include.includes(field))));
  return ok({
    contractVersion: 1,
    name,
    source,
    describe: async () =>
      ok({
        name,
        source,
        capabilities: input.capabilities ?? store.capabilities(),
        classifiedFields,
        incremental: true,
        stores: true,
        ...input.limits,
      }),
    read: (request = {}) => read(store, request),
    forget: async (ids) => {
      store.forget(new Set(ids));
      return ok(undefined);
    },
  });
}

async function* read(store: MemoryStore, { cursor, signal, onProgress }: ReadRequest): AsyncGenerator<SourceBatch> {
  const batches = cursor === undefined ? store.everything() : store.since(cursor);
  if (batches === undefined) {
    yield [unknownCursor, { kind: "end", complete: false }];
    return;
  }
  let done = 0;
  for (const batch of batches) {
    if (signal?.aborted === true) break;
    done += batch.length;
    yield batch;
    onProgress?.({ phase: "reading from memory", done, unit: "records" });
  }
  if (signal?.aborted === true) yield [{ kind: "end", complete: false }];
  else yield [{ kind: "end", complete: true, cursor: store.cursor, accounting: store.accounting(batches) }];
}

const unknownCursor: SourceRecord = {
  kind: "issue",
  severity: "error",
  code: "cursor-unknown",
  message: "The cursor was not handed out by this source.",
  advice: "Read everything, without a cursor.",
};

/** Columns that cannot be read are bad data, and whoever made the adapter should hear of it, not whoever reads. */
function areReadable(batch: ContributionColumns): boolean {
  try {
    // Without a length there is no row to read, and nothing would be found wrong.
    return isWellFormed(batch) && contributionRecords(batch).length === batch.length;
  } catch {
    return false;
  }
}

function isOfKnownKind(record: unknown): boolean {
  const kind = kindOf(record);
  return typeof kind === "string" && recordReaders.has(kind);
}

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
}
