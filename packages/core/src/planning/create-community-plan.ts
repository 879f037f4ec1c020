import type { Result } from "neverthrow";
import { createDocument } from "../documents/create-document.js";
import type { InvalidInput } from "../model/errors.js";
import type { CommunityPlan } from "./community-plan.js";
import { communityPlanNoun } from "./community-plan-schema.js";

/**
 * Reads a plan for a community from anything, or says each thing that is wrong with it. Half a plan is a plan: what is not
 * decided yet is left out, and `checkPlan` asks for it.
 *
 * @example
 * createCommunityPlan({ groups: [{ id: "teachers", motives: ["less to prepare"] }] }).isOk() // => true
 * createCommunityPlan({ horizonMonth: 6 })._unsafeUnwrapErr().problems[0]?.path // => "horizonMonth"
 */
export function createCommunityPlan(input: unknown): Result<CommunityPlan, InvalidInput> {
  return createDocument(communityPlanNoun, input);
}
