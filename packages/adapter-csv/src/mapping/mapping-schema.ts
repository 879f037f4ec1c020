import {
  type Capability,
  type ContributionType,
  capabilities,
  contributionTypes,
  problemMessage,
} from "@org/community-core/source";
import { z } from "zod";
import type { Condition } from "./condition.js";
import { type CsvMapping, presetNames } from "./csv-mapping.js";
import type { ColumnReference, FieldSource } from "./field-source.js";
import { factKinds } from "./record-fields.js";

const columnReference: z.ZodType<ColumnReference> = z.union([
  z.string().min(1),
  z.int().min(1),
  z.array(z.string().min(1)).min(1).readonly(),
]);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ column: columnReference, equals: z.string() }),
    z.strictObject({ column: columnReference, in: z.array(z.string()).readonly() }),
    z.strictObject({ column: columnReference, notEmpty: z.literal(true) }),
    z.strictObject({ column: columnReference, empty: z.literal(true) }),
    z.strictObject({ column: columnReference, differsFrom: columnReference }),
    z.strictObject({ column: columnReference, sameAs: columnReference }),
    z.strictObject({ all: z.array(condition).readonly() }),
    z.strictObject({ any: z.array(condition).readonly() }),
    z.strictObject({ not: condition }),
  ]),
);

const formats = z.union([z.string(), z.array(z.string()).min(1).readonly()]);
const textOptions = { prefix: z.exactOptional(z.string()), optional: z.exactOptional(z.boolean()) };

const fieldSource: z.ZodType<FieldSource> = z.lazy(() =>
  z.union([
    z.string().min(1),
    z.strictObject({
      column: columnReference,
      map: z.exactOptional(z.record(z.string(), z.string())),
      otherwise: z.exactOptional(z.string()),
      keepOthers: z.exactOptional(z.boolean()),
      separator: z.exactOptional(z.string().min(1)),
      format: z.exactOptional(formats),
      timeZone: z.exactOptional(z.string()),
      plusDays: z.exactOptional(z.int()),
      ...textOptions,
    }),
    z.strictObject({
      constant: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]),
    }),
    z.strictObject({
      join: z.array(columnReference).min(1).readonly(),
      with: z.exactOptional(z.string()),
      ...textOptions,
    }),
    z.strictObject({ lineNumber: z.literal(true), prefix: z.exactOptional(z.string()) }),
    z.strictObject({ firstOf: z.array(fieldSource).min(1).readonly() }),
  ]),
);

const fields = z.record(z.string(), fieldSource);

const template = z.strictObject({
  kind: z.enum(factKinds),
  when: z.exactOptional(condition),
  once: z.exactOptional(z.boolean()),
  fields,
});

/** The schema of a mapping as a user writes it; strict, so that a misspelt key is told. */
export const mappingSchema: z.ZodType<CsvMapping> = z.strictObject({
  delimiter: z.exactOptional(
    z.string().refine((text) => /^[\t -~]$/.test(text) && text !== '"', problemMessage({ type: "no-delimiter" })),
  ),
  encoding: z.exactOptional(z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"])),
  header: z.exactOptional(z.union([z.boolean(), z.array(z.string().min(1)).min(1).readonly()])),
  skipLines: z.exactOptional(z.int().min(0)),
  decimal: z.exactOptional(z.enum([",", "."])),
  dates: z.exactOptional(z.strictObject({ format: z.exactOptional(formats), timeZone: z.exactOptional(z.string()) })),
  types: z.exactOptional(z.array(z.enum<readonly ContributionType[]>(contributionTypes)).readonly()),
  shows: z.exactOptional(z.array(z.enum<readonly Capability[]>(capabilities)).readonly()),
  observed: z.exactOptional(
    z.strictObject({
      from: z.string(),
      until: z.string(),
      complete: z.boolean(),
      venue: z.exactOptional(z.string()),
    }),
  ),
  records: z.exactOptional(z.array(template).min(1).readonly()),
  preset: z.exactOptional(z.enum(presetNames)),
  fields: z.exactOptional(fields),
});
