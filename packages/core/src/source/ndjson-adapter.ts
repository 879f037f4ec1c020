import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { type Capability, capabilities } from "../model/capability.js";
import type { InvalidInput } from "../model/errors.js";
import { idField, textField } from "../model/fields.js";
import { problemMessage } from "../model/problem-message.js";
import type { SourceLimits } from "../model/source-limits.js";
import type { NdjsonChunks } from "./chunks-until-trouble.js";
import { capabilitiesOfNdjson } from "./ndjson-capabilities.js";
import { readNdjson } from "./read-ndjson.js";
import { readOptions } from "./read-options.js";
import type { SourceRecord } from "./records.js";
import type { ReadRequest, SourceAdapter } from "./source-adapter.js";
import { limitsFields } from "./source-limits-schema.js";

/** What the adapter passes on to whoever opens the input. */
export type NdjsonRequest = Pick<ReadRequest, "cursor" | "signal">;

/** Where records come from, and what is known about them. */
export interface NdjsonAdapterOptions {
  /** This instance: the same name at every read, because it is part of every id. */
  readonly source: string;
  /** Opens the input: a file, a process, a response. Called for each read, and by `describe` without `capabilities`. */
  readonly open: (request: NdjsonRequest) => NdjsonChunks | Promise<NdjsonChunks>;
  /** What the writer would show if it happened. Absent: what the first records show by example or say was looked at. */
  readonly capabilities?: readonly Capability[];
  /** The limits of the source that the records come from: they hold for a copy too. Absent: there are none. */
  readonly limits?: SourceLimits;
  /** Whether `open` heeds the cursor and then gives only what changed. Absent: it does not. */
  readonly incremental?: boolean;
  /** The classified fields that are asked for and therefore stay. Absent: none. */
  readonly include?: readonly ("member.name" | "conversation.title")[];
  /** What issues call the input. */
  readonly file?: string;
  /** Longer lines are rejected. Absent: 1,048,576 bytes. */
  readonly maxLineBytes?: number;
}

const classifiedFields = ["member.name", "conversation.title"] as const;

const optionsSchema = z.strictObject({
  source: idField,
  open: z.custom<NdjsonAdapterOptions["open"]>(
    (open) => typeof open === "function",
    problemMessage({ type: "no-function" }),
  ),
  capabilities: z.exactOptional(z.array(z.enum(capabilities)).readonly()),
  limits: z.exactOptional(z.strictObject(limitsFields)),
  incremental: z.exactOptional(z.boolean()),
  include: z.exactOptional(z.array(z.enum(classifiedFields)).readonly()),
  file: z.exactOptional(textField),
  maxLineBytes: z.exactOptional(z.int().min(1)),
});

/**
 * A source whose records are NDJSON, so that a program in any language can be one. It passes on what is written there,
 * without the classified fields that nobody asked for.
 *
 * @returns The adapter, or what is wrong with the options.
 * @example
 * createNdjsonAdapter({ source: "archive", open: () => ['{"kind":"end","complete":true}'] }).isOk() // => true
 */
export function createNdjsonAdapter(options: NdjsonAdapterOptions): Result<SourceAdapter, InvalidInput> {
  const parsed = readOptions("NDJSON adapter options", optionsSchema, options);
  if (parsed.isErr()) return err(parsed.error);
  const { source, open, capabilities, limits = {}, incremental = false, include = [], ...reading } = parsed.value;
  const identity = { name: "ndjson", source };
  return ok({
    contractVersion: 1,
    ...identity,
    async describe(signal) {
      const request = signal === undefined ? {} : { signal };
      const description = { ...identity, classifiedFields, incremental, stores: false, ...limits };
      if (capabilities !== undefined) return ok({ ...description, capabilities });
      const found = await capabilitiesOfNdjson(readNdjson(opened(open, request), { ...reading, ...request }));
      return found.map((capabilities) => ({ ...description, capabilities }));
    },
    async *read({ cursor, ...request } = {}) {
      const passed = { ...request, ...(incremental && cursor !== undefined && { cursor }) };
      for await (const batch of readNdjson(opened(open, passed), { ...reading, ...request })) {
        yield batch.map((record) => withheld(record, include, incremental));
      }
    },
  });
}

/** The input, opened at the first chunk, so that failing to open is handled like failing to read. */
async function* opened(
  open: NdjsonAdapterOptions["open"],
  { cursor, signal }: NdjsonRequest,
): AsyncGenerator<Uint8Array | string> {
  yield* await open({ ...(cursor !== undefined && { cursor }), ...(signal !== undefined && { signal }) });
}

/** The record without classified fields that nobody asked for and without a cursor that nobody would heed. */
function withheld(record: SourceRecord, include: readonly string[], incremental: boolean): SourceRecord {
  if (record.kind === "member" && !include.includes("member.name")) {
    const { name: _, ...rest } = record;
    return rest;
  }
  if (record.kind === "conversation" && !include.includes("conversation.title")) {
    const { title: _, ...rest } = record;
    return rest;
  }
  if (record.kind === "end" && !incremental) {
    const { cursor: _, ...rest } = record;
    return rest;
  }
  return record;
}
