import { z } from "zod";
import { textField } from "../model/fields.js";
import { type Noun, noun } from "../model/noun.js";
import type { IssueRecord } from "./records.js";
import type { Wording } from "./wording.js";

const place = z.strictObject({
  file: z.exactOptional(textField),
  line: z.exactOptional(z.int().min(1)),
  column: z.exactOptional(textField),
});

/** The fields of a wording. */
export const wordingField: z.ZodType<Wording> = z.strictObject({
  message: textField,
  advice: z.exactOptional(textField),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The fields of an issue. */
export const issueRecordNoun: Noun<IssueRecord> = noun<IssueRecord>(
  "issue record",
  z.strictObject({
    kind: z.literal("issue"),
    severity: z.enum(["error", "warning", "note"]),
    code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be kebab-case, such as date-does-not-exist"),
    message: textField,
    advice: z.exactOptional(textField),
    wording: z.exactOptional(wordingField),
    place: z.exactOptional(place),
    count: z.exactOptional(z.int().min(1)),
  }),
);
