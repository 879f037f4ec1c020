import type { Result } from "neverthrow";
import { z } from "zod";
import { type Capability, capabilities } from "./capability.js";
import type { InvalidInput } from "./errors.js";
import { idField, instantField, textField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { create, endsBefore, type Noun, noun } from "./noun.js";

/** A stretch within an observation of which nothing was seen. */
export interface ObservationGap {
  readonly from: IsoInstant;
  readonly until: IsoInstant;
  /** Why, in the source's own words; never a person's data. */
  readonly reason?: string;
}

/** What was looked at, where and from when to when: what turns "nothing there" into "nothing happened". */
export interface Observation {
  /** The venue that was looked at. Absent: all venues of the source. */
  readonly venue?: Id;
  /** What was looked at. */
  readonly kinds: readonly Capability[];
  /** From when; belongs to the stretch. */
  readonly from: IsoInstant;
  /** Until when; does not belong to the stretch. */
  readonly until: IsoInstant;
  /** Whether all of it was seen, gaps aside. A first contribution is new only if what came before was seen. */
  readonly complete: boolean;
  readonly gaps?: readonly ObservationGap[];
}

const gap = z.strictObject({ from: instantField, until: instantField, reason: z.exactOptional(textField) });

/** The fields and rules of an observation. */
export const observationNoun: Noun<Observation> = noun<Observation>(
  "observation",
  z.strictObject({
    venue: z.exactOptional(idField),
    kinds: z.array(z.enum(capabilities)).min(1).readonly(),
    from: instantField,
    until: instantField,
    complete: z.boolean(),
    gaps: z.exactOptional(z.array(gap).readonly()),
  }),
  ({ from, until, gaps = [] }) => [
    ...endsBefore(from, until, "until"),
    ...gaps.flatMap((gap, index) => endsBefore(gap.from, gap.until, `gaps[${index}].until`)),
  ],
);

/**
 * Reads an observation from anything, or says each thing that is wrong with it.
 *
 * @example
 * createObservation({ kinds: ["replies"], from: "2026-01-01T00:00:00Z", until: "2026-02-01T00:00:00Z", complete: true }).isOk() // => true
 */
export function createObservation(input: unknown): Result<Observation, InvalidInput> {
  return create(observationNoun, input);
}
