import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { idField, instantField, textField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { create, endsBefore, type Noun, noun } from "./noun.js";

/** One way in which a total was broken down, such as `{ name: "origin", value: "organic" }`. */
export interface Dimension {
  readonly name: string;
  readonly value: string;
}

const dimensions = z.array(z.strictObject({ name: textField, value: textField })).readonly();

/** A total from a source that only gives totals. Only a `change` may be summed over time. */
export interface Aggregate {
  /** What was counted, in the source's own word. */
  readonly metric: string;
  /** Where. */
  readonly venue?: Id;
  /** On which conversation. */
  readonly conversation?: Id;
  /** Begin of the stretch; belongs to it. */
  readonly from: IsoInstant;
  /** End of the stretch; does not belong to it. */
  readonly until: IsoInstant;
  /** The total; negative where the platform corrects itself. */
  readonly value: number;
  /** `change`: happened in the stretch; `level`: stood so at its end; `distinct`: different people in it; `rate`: a ratio over it. */
  readonly temporality: "change" | "level" | "distinct" | "rate";
  /** What the total was broken down by. */
  readonly dimensions?: readonly Dimension[];
}

/** The fields and rules of an aggregate. */
export const aggregateNoun: Noun<Aggregate> = noun<Aggregate>(
  "aggregate",
  z.strictObject({
    metric: textField,
    venue: z.exactOptional(idField),
    conversation: z.exactOptional(idField),
    from: instantField,
    until: instantField,
    value: z.number(),
    temporality: z.enum(["change", "level", "distinct", "rate"]),
    dimensions: z.exactOptional(dimensions),
  }),
  ({ from, until }) => endsBefore(from, until, "until"),
);

/**
 * Reads an aggregate from anything, or says each thing that is wrong with it.
 *
 * @example
 * createAggregate({ metric: "views", from: "2026-11-01T00:00:00Z", until: "2026-11-02T00:00:00Z", value: 40, temporality: "change" }).isOk() // => true
 */
export function createAggregate(input: unknown): Result<Aggregate, InvalidInput> {
  return create(aggregateNoun, input);
}
