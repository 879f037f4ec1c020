import type { Result } from "neverthrow";
import { z } from "zod";
import type { CalendarDate } from "./calendar-date.js";
import { type DutyKind, dutyKinds } from "./duty-kind.js";
import type { InvalidInput } from "./errors.js";
import { dateField, idField, instantField, textField, weeklyHoursField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { create, endsBefore, type Noun, noun } from "./noun.js";

/** That somebody holds a duty for the community. A role counts only while its holder is active (law 6). */
export interface Duty {
  /** What the source calls this fact, if it does: what has an id can change all its fields, and be taken back. */
  readonly id?: Id;
  /** The member who holds it. */
  readonly holder: Id;
  /** Which of the ten duties. */
  readonly duty: DutyKind;
  /** `declared` by the organisation, or a `platform-role` such as moderator. Absent: `declared`. */
  readonly basis?: "declared" | "platform-role";
  /** First day. Absent: not known; the duty then counts in the window that contains `observedAt`. */
  readonly from?: CalendarDate;
  /** Last day. Absent: still held. */
  readonly until?: CalendarDate;
  /** The venue that it is limited to. */
  readonly venue?: Id;
  /** The organisation that it is held for. */
  readonly organisation?: Id;
  /** The department that the holder does it for. */
  readonly department?: string;
  /** Hours a week that are set aside for it (S06). */
  readonly hoursPerWeek?: number;
  /** Who takes over when the holder is away. */
  readonly backup?: Id;
  /** The senior who guides a holder to whom operations were delegated (S22). */
  readonly guide?: Id;
  /** Whether the work was delegated to a junior (S22). */
  readonly delegated?: boolean;
  /** What the holder knows of the subject (S46). */
  readonly expertise?: "none" | "basic" | "working" | "expert";
  /** How much the holder likes doing this online (S45). */
  readonly affinity?: "none" | "some" | "strong";
  /** How the holder is bound to the organisation (S47). A volunteer's hours are never capacity (S27). */
  readonly engagement?: "employee" | "hired" | "volunteer";
  /** Last day of a hired holder's contract: a continuity date (S47). */
  readonly contractUntil?: CalendarDate;
  /** When it was seen, for a role without a first day. */
  readonly observedAt?: IsoInstant;
}

/** The fields and rules of a duty. */
export const dutyNoun: Noun<Duty> = noun<Duty>(
  "duty",
  z.strictObject({
    id: z.exactOptional(idField),
    holder: idField,
    duty: z.enum(dutyKinds),
    basis: z.exactOptional(z.enum(["declared", "platform-role"])),
    from: z.exactOptional(dateField),
    until: z.exactOptional(dateField),
    venue: z.exactOptional(idField),
    organisation: z.exactOptional(idField),
    department: z.exactOptional(textField),
    hoursPerWeek: z.exactOptional(weeklyHoursField),
    backup: z.exactOptional(idField),
    guide: z.exactOptional(idField),
    delegated: z.exactOptional(z.boolean()),
    expertise: z.exactOptional(z.enum(["none", "basic", "working", "expert"])),
    affinity: z.exactOptional(z.enum(["none", "some", "strong"])),
    engagement: z.exactOptional(z.enum(["employee", "hired", "volunteer"])),
    contractUntil: z.exactOptional(dateField),
    observedAt: z.exactOptional(instantField),
  }),
  ({ from, until }) => endsBefore(from, until, "until"),
);

/**
 * Reads a duty from anything, or says each thing that is wrong with it.
 *
 * @example
 * createDuty({ holder: "m1", duty: "answering", from: "2026-01-01", hoursPerWeek: 8 }).isOk() // => true
 * createDuty({ holder: "m1", duty: "answering", hoursPerWeek: 169 }).isOk() // => false
 */
export function createDuty(input: unknown): Result<Duty, InvalidInput> {
  return create(dutyNoun, input);
}
