import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { idField, textField, textsField } from "./fields.js";
import type { Id } from "./id.js";
import { create, type Noun, noun } from "./noun.js";
import { problemMessage } from "./problem-message.js";

const languages = z
  .array(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, problemMessage({ type: "no-language" })))
  .readonly();

/** Actors who share values or identity and contribute to a collective goal (S23), with what sets kinds of communities apart (S40). */
export interface Community {
  /** What the plan or configuration calls it. */
  readonly id: Id;
  /** Its name. */
  readonly name: string;
  /** What its members have in common as people. */
  readonly sharedIdentity?: string;
  /** What they contribute to together. */
  readonly collectiveGoal?: string;
  /** The values or the practice that they share. */
  readonly commonGround?: string;
  /** How the organisation is in it (S02). As a guest (`joined`) figures of continuity speak of our part only. */
  readonly approach?: "built" | "sponsored" | "adopted" | "joined";
  /** What binds it: a profession, a project, an interest, a place, a practice. */
  readonly kind?: "profession" | "project" | "interest" | "place" | "practice";
  /** Inside the organisation, outside it, or both (S40). */
  readonly scope?: "internal" | "external" | "mixed";
  /** From non-profit to commercial (S40). */
  readonly purpose?: "non-profit" | "mixed" | "commercial";
  /** Core activity or side activity of the organisation (S40). */
  readonly position?: "core" | "side";
  /** BCP 47 tags of the languages spoken in it, such as `nl`. */
  readonly languages?: readonly string[];
  /** What it is about (S26). */
  readonly about?: readonly string[];
  /** What it is not about (S26). */
  readonly notAbout?: readonly string[];
}

const described = {
  sharedIdentity: z.exactOptional(textField),
  collectiveGoal: z.exactOptional(textField),
  commonGround: z.exactOptional(textField),
  approach: z.exactOptional(z.enum(["built", "sponsored", "adopted", "joined"])),
  kind: z.exactOptional(z.enum(["profession", "project", "interest", "place", "practice"])),
  scope: z.exactOptional(z.enum(["internal", "external", "mixed"])),
  purpose: z.exactOptional(z.enum(["non-profit", "mixed", "commercial"])),
  position: z.exactOptional(z.enum(["core", "side"])),
  languages: z.exactOptional(languages),
  about: z.exactOptional(textsField),
  notAbout: z.exactOptional(textsField),
};

/** The fields and rules of a community. */
const communityNoun: Noun<Community> = noun<Community>(
  "community",
  z.strictObject({ id: idField, name: textField, ...described }),
);

/** A community that is still being thought of: what it will be called may be open. */
export type PlannedCommunity = Omit<Community, "id" | "name"> & Partial<Pick<Community, "id" | "name">>;

/** The fields of a community in a plan, a concept or another document from before it began. */
export const plannedCommunitySchema: z.ZodType<PlannedCommunity> = z.strictObject({
  id: z.exactOptional(idField),
  name: z.exactOptional(textField),
  ...described,
});

/**
 * Reads a community from anything, or says each thing that is wrong with it.
 *
 * @example
 * createCommunity({ id: "c1", name: "Archives of the North", approach: "built", languages: ["nl"] }).isOk() // => true
 */
export function createCommunity(input: unknown): Result<Community, InvalidInput> {
  return create(communityNoun, input);
}
