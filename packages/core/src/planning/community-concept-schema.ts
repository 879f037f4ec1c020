import { z } from "zod";
import { repeatedIds, unknownName } from "../documents/document-rules.js";
import { plannedCommunitySchema } from "../model/community.js";
import type { Problem } from "../model/errors.js";
import { interviewNoun } from "../model/interview.js";
import { type Noun, noun } from "../model/noun.js";
import { stakeholderGroupNoun } from "../model/stakeholder-group.js";
import type { CommunityConcept } from "./community-concept.js";

/** The fields and rules of a concept. */
export const communityConceptNoun: Noun<CommunityConcept> = noun<CommunityConcept>(
  "community concept",
  z.strictObject({
    community: z.exactOptional(plannedCommunitySchema),
    groups: z.exactOptional(z.array(stakeholderGroupNoun.schema).readonly()),
    interviews: z.exactOptional(z.array(interviewNoun.schema).readonly()),
  }),
  ({ groups, interviews = [] }): readonly Problem[] => {
    const known = { of: "group" as const, names: groups?.map(({ id }) => id) };
    return [
      ...repeatedIds("groups", groups),
      ...repeatedIds("interviews", interviews),
      ...interviews.flatMap(({ group }, index) => unknownName(`interviews[${index}].group`, group, known)),
    ];
  },
);
