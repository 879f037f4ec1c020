import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { countField, idField, instantField, textField, textsField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { create, endsBefore, type Noun, noun } from "./noun.js";

/** An opening with what followed: a forum topic, a chat thread, a post on a page with its comments. Its contributions name it. */
export interface Conversation {
  /** What the source calls this conversation. */
  readonly id: Id;
  /** Where it takes place now. */
  readonly venue?: Id;
  /** What it is about, in the words of the community. */
  readonly subjects?: readonly string[];
  /** Labels that the platform gives. */
  readonly tags?: readonly string[];
  /** When it was opened, where the opening itself is not in the data. */
  readonly openedAt?: IsoInstant;
  /** When it was closed: nobody can answer any more. */
  readonly closedAt?: IsoInstant;
  /** The reply that was accepted as the answer. */
  readonly acceptedAnswer?: Id;
  /** How many openings and replies the platform says it has, to notice conversations that were read only in part. */
  readonly contributionCount?: number;
  /** Whether it was carried over from an older platform. */
  readonly imported?: boolean;
  /** Classified: present only if the source was asked for texts. */
  readonly title?: string;
}

/** The fields and rules of a conversation. */
export const conversationNoun: Noun<Conversation> = noun<Conversation>(
  "conversation",
  z.strictObject({
    id: idField,
    venue: z.exactOptional(idField),
    subjects: z.exactOptional(textsField),
    tags: z.exactOptional(textsField),
    openedAt: z.exactOptional(instantField),
    closedAt: z.exactOptional(instantField),
    acceptedAnswer: z.exactOptional(idField),
    contributionCount: z.exactOptional(countField),
    imported: z.exactOptional(z.boolean()),
    title: z.exactOptional(textField),
  }),
  ({ openedAt, closedAt }) => endsBefore(openedAt, closedAt, "closedAt"),
);

/**
 * Reads a conversation from anything, or says each thing that is wrong with it.
 *
 * @example
 * createConversation({ id: "t1", venue: "v1", tags: ["restoration"] }).isOk() // => true
 */
export function createConversation(input: unknown): Result<Conversation, InvalidInput> {
  return create(conversationNoun, input);
}
