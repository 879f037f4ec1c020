import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { idField, idsField, instantField, textField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { create, type Noun, noun } from "./noun.js";

/** Somebody of the community. Everything but the id is optional: an absent fact is not known. */
export interface Member {
  /** What the source calls this member. */
  readonly id: Id;
  /** A person, an organisation that acts under its own name, or an automated account. Absent: a person. */
  readonly actor?: "person" | "organisation" | "automated";
  /** `joined`: signed up, with or without a date; `listed`: on a list of members; `seen`: known from contributions alone. Absent: `joined` with `joinedAt`, otherwise `listed`. */
  readonly membership?: "joined" | "listed" | "seen";
  /** When the member joined. */
  readonly joinedAt?: IsoInstant;
  /** When the source says that the account was closed. Silence is not leaving. */
  readonly leftAt?: IsoInstant;
  /** The organisation that the member belongs to. */
  readonly organisation?: Id;
  /** The department within that organisation. */
  readonly department?: string;
  /** Stakeholder groups that the member belongs to (S01). */
  readonly groups?: readonly Id[];
  /** How others see who this is (S35). */
  readonly identityVisibility?: "real-name" | "pseudonym" | "anonymous";
  /** Classified: present only if the source was asked for names. */
  readonly name?: string;
}

/** The fields and rules of a member. */
export const memberNoun: Noun<Member> = noun<Member>(
  "member",
  z.strictObject({
    id: idField,
    actor: z.exactOptional(z.enum(["person", "organisation", "automated"])),
    membership: z.exactOptional(z.enum(["joined", "listed", "seen"])),
    joinedAt: z.exactOptional(instantField),
    leftAt: z.exactOptional(instantField),
    organisation: z.exactOptional(idField),
    department: z.exactOptional(textField),
    groups: z.exactOptional(idsField),
    identityVisibility: z.exactOptional(z.enum(["real-name", "pseudonym", "anonymous"])),
    name: z.exactOptional(textField),
  }),
);

/**
 * Reads a member from anything, or says each thing that is wrong with it.
 *
 * @example
 * createMember({ id: "m1", joinedAt: "2026-01-31T12:00:00Z" }).isOk() // => true
 * createMember({ id: "m1", joined_at: "2026-01-31T12:00:00Z" })._unsafeUnwrapErr().problems[0]?.reason?.type // => "unknown-key"
 */
export function createMember(input: unknown): Result<Member, InvalidInput> {
  return create(memberNoun, input);
}
