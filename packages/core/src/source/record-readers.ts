import type { Result } from "neverthrow";
import type { z } from "zod";
import type { InvalidInput } from "../model/errors.js";
import type { FactKind } from "../model/fact.js";
import { create, type Noun } from "../model/noun.js";
import { endRecordNoun } from "./end-record.js";
import { factNouns } from "./fact-nouns.js";
import { factRecordNoun } from "./fact-record.js";
import { issueRecordNoun } from "./issue-record.js";
import type { RecordKind, SourceRecord } from "./records.js";
import { removalRecordNoun } from "./removal-record.js";

/** How records of one kind are read. */
export interface RecordReader {
  readonly kind: RecordKind;
  /** All keys in the order in which they are written, `kind` first. */
  readonly schema: z.ZodObject;
  /** The fields by the schema, then the rules that tie them together. */
  readonly read: (input: unknown) => Result<SourceRecord, InvalidInput>;
}

// The keys of a mapped type over `FactKind` are the fact kinds; `Object.keys` only promises text.
const factKinds = Object.keys(factNouns) as readonly FactKind[];

/** The reader of each kind of record. A `Map`, because the kind comes from outside and may be `__proto__`. */
export const recordReaders: ReadonlyMap<string, RecordReader> = new Map(
  [
    ...factKinds.map((kind) => reader(kind, factRecordNoun(kind))),
    reader("removal", removalRecordNoun),
    reader("issue", issueRecordNoun),
    reader("end", endRecordNoun),
  ].map((each) => [each.kind, each]),
);

function reader<T extends SourceRecord>(kind: RecordKind, noun: Noun<T>): RecordReader {
  return { kind, schema: noun.schema, read: (input) => create(noun, input) };
}
