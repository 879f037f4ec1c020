import { z } from "zod";
import type { RemovableKind } from "../model/fact.js";
import { idField } from "../model/fields.js";
import { type Noun, noun } from "../model/noun.js";
import { provenanceFields } from "./provenance-fields.js";
import type { RemovalRecord } from "./records.js";

/** The kinds that a source can take back: those whose things have an id, or can have one. */
export const removableKinds: readonly RemovableKind[] = [
  "absence",
  "aggregate",
  "contribution",
  "conversation",
  "duty",
  "gathering",
  "identityLink",
  "interview",
  "member",
  "organisation",
  "reactionTotal",
  "stakeholderGroup",
  "timeEntry",
  "venue",
];

/** The fields of a removal. */
export const removalRecordNoun: Noun<RemovalRecord> = noun<RemovalRecord>(
  "removal record",
  z.strictObject({
    kind: z.literal("removal"),
    of: z.enum(removableKinds),
    id: idField,
    ...provenanceFields,
  }),
);
