import type { Capability } from "../../model/capability.js";
import { needsOfAnswers } from "../responses/followed-responses.js";
import type { ShownDuty } from "./acts.js";

/** What a venue must show so that edits are seen there with who made them. */
export const needsOfEdits: readonly Capability[] = ["edits", "authors"];

/** The same of acts of moderation. */
export const needsOfModeration: readonly Capability[] = ["moderationActs", "authors"];

/** The same of openings, for those of hosts. */
export const needsOfPublishing: readonly Capability[] = ["openings", "authors"];

/** The same of invitations. */
export const needsOfOutreach: readonly Capability[] = ["invitations", "authors"];

/** What shows acts of each duty; of several lists each shows a part of it. */
export const needsOfDuties: Readonly<Record<ShownDuty, readonly (readonly Capability[])[]>> = {
  answering: [needsOfAnswers],
  welcoming: [needsOfAnswers],
  moderating: [needsOfModeration],
  tidying: [needsOfEdits, needsOfModeration],
  publishing: [needsOfPublishing],
  outreach: [needsOfOutreach],
  organising: [["gatherings"]],
};
