import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { idField, instantField, textField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { create, endsBefore, type Noun, noun } from "./noun.js";

/** A meeting place: a forum category, a chat channel, a mailing list, a page (S02). */
export interface Venue {
  /** What the source calls this venue. */
  readonly id: Id;
  /** The name of the place; not a person's name. */
  readonly name?: string;
  /**
   * What kind of place it is; no figure goes by it. `threaded`: replies hang under an opening, as in a forum or in a chat
   * with threads; `stream`: a chat without them; `broadcast`: a page where the host opens nearly everything. Absent: `threaded`.
   */
  readonly style?: "threaded" | "stream" | "broadcast";
  /** The venue that this one is a part of. */
  readonly parent?: Id;
  /** When the venue came into being. */
  readonly openedAt?: IsoInstant;
  /** When the venue was closed by decision. */
  readonly closedAt?: IsoInstant;
  /** The local community that this venue belongs to, in a federation (S32). */
  readonly part?: Id;
}

/** The fields and rules of a venue. */
export const venueNoun: Noun<Venue> = noun<Venue>(
  "venue",
  z.strictObject({
    id: idField,
    name: z.exactOptional(textField),
    style: z.exactOptional(z.enum(["threaded", "stream", "broadcast"])),
    parent: z.exactOptional(idField),
    openedAt: z.exactOptional(instantField),
    closedAt: z.exactOptional(instantField),
    part: z.exactOptional(idField),
  }),
  ({ openedAt, closedAt }) => endsBefore(openedAt, closedAt, "closedAt"),
);

/**
 * Reads a venue from anything, or says each thing that is wrong with it.
 *
 * @example
 * createVenue({ id: "v1", name: "Questions", style: "threaded" }).isOk() // => true
 */
export function createVenue(input: unknown): Result<Venue, InvalidInput> {
  return create(venueNoun, input);
}
