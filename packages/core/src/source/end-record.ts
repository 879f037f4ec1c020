import { z } from "zod";
import { countField, textField } from "../model/fields.js";
import { type Noun, noun } from "../model/noun.js";
import type { EndRecord } from "./records.js";

const accounting = z.strictObject({
  kind: textField,
  read: countField,
  accepted: countField,
  rejected: countField,
  duplicate: countField,
  replaced: countField,
  removed: countField,
  skipped: countField,
});

/**
 * The fields of an end. Whether its accounting balances is no rule here: an adapter that miscounts has still read
 * everything, and without its `end` that would be lost.
 */
export const endRecordNoun: Noun<EndRecord> = noun<EndRecord>(
  "end record",
  z.strictObject({
    kind: z.literal("end"),
    complete: z.boolean(),
    cursor: z.exactOptional(z.string().min(1)),
    accounting: z.exactOptional(z.array(accounting).readonly()),
  }),
);
