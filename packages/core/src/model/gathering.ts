import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { countField, idField, idsField, instantField, textField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { create, endsBefore, type Noun, noun } from "./noun.js";

/** A meeting at a moment, online or offline. Gatherings count as much as posts (S31). */
export interface Gathering {
  /** What the source calls this gathering. */
  readonly id: Id;
  /** Where people meet. */
  readonly form: "online" | "offline" | "hybrid";
  /** When it begins. */
  readonly startsAt: IsoInstant;
  /** When it ends. */
  readonly endsAt?: IsoInstant;
  /** The venue of the community that it belongs to. */
  readonly venue?: Id;
  /** Who organised it. */
  readonly organisers?: readonly Id[];
  /** Who was there, where each is known. */
  readonly attendees?: readonly Id[];
  /** How many were there, where only the count is known. */
  readonly attendance?: number;
  /** What it was about. */
  readonly subject?: string;
}

/** The fields and rules of a gathering. */
export const gatheringNoun: Noun<Gathering> = noun<Gathering>(
  "gathering",
  z.strictObject({
    id: idField,
    form: z.enum(["online", "offline", "hybrid"]),
    startsAt: instantField,
    endsAt: z.exactOptional(instantField),
    venue: z.exactOptional(idField),
    organisers: z.exactOptional(idsField),
    attendees: z.exactOptional(idsField),
    attendance: z.exactOptional(countField),
    subject: z.exactOptional(textField),
  }),
  ({ startsAt, endsAt }) => endsBefore(startsAt, endsAt, "endsAt"),
);

/**
 * Reads a gathering from anything, or says each thing that is wrong with it.
 *
 * @example
 * createGathering({ id: "g1", form: "offline", startsAt: "2026-11-21T19:30:00+01:00", attendance: 25 }).isOk() // => true
 */
export function createGathering(input: unknown): Result<Gathering, InvalidInput> {
  return create(gatheringNoun, input);
}
