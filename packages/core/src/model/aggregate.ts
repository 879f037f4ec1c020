import type { Result } from "neverthrow";
import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "./calendar-date.js";
import type { InvalidInput } from "./errors.js";
import { dateField, idField, instantField, textField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { create, endsBefore, type Noun, noun } from "./noun.js";

/** One way in which a total was broken down, such as `{ name: "origin", value: "organic" }`. */
export interface Dimension {
  readonly name: string;
  readonly value: string;
}

const dimensions = z.array(z.strictObject({ name: textField, value: textField })).readonly();

const momentOrDay = z.union([instantField, dateField]);

/** A total from a source that only gives totals. Only a `change` may be summed over time. */
export interface Aggregate {
  /** What the source calls this fact, if it does: what has an id can change all its fields, and be taken back. */
  readonly id?: Id;
  /** What was counted, in the source's own word. */
  readonly metric: string;
  /** Where. */
  readonly venue?: Id;
  /** On which conversation. */
  readonly conversation?: Id;
  /** Begin of the stretch, which belongs to it: a moment, or a day where the source totals days and names no zone. */
  readonly from: IsoInstant | CalendarDate;
  /** End of the stretch, which does not belong to it: of the same form as `from`. */
  readonly until: IsoInstant | CalendarDate;
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
    id: z.exactOptional(idField),
    metric: textField,
    venue: z.exactOptional(idField),
    conversation: z.exactOptional(idField),
    from: momentOrDay,
    until: momentOrDay,
    value: z.number(),
    temporality: z.enum(["change", "level", "distinct", "rate"]),
    dimensions: z.exactOptional(dimensions),
  }),
  ({ from, until }) =>
    isCalendarDate(from) === isCalendarDate(until)
      ? endsBefore(from, until, "until")
      : [{ path: "until", message: "must be of the same form as from: both moments or both days" }],
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
