import { ok, type Result } from "neverthrow";
import { carryingVenues } from "../dataset/carrying-venues.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Caveat } from "../model/measurement.js";
import { type FirstResponses, firstResponses } from "./first-responses.js";
import type { FollowOptions } from "./openings-in-window.js";
import { capabilityMissing, insufficientData } from "./refusals.js";
import { sides } from "./sides.js";

/** First responses to openings by members, with what a reader must know. */
export interface ResponsesToMembers extends FirstResponses {
  readonly caveats: readonly Caveat[];
}

/**
 * The first responses to those openings that are by members, because an opening by a host asks for an echo and not for
 * an answer. A *host* speaks on one of the other sides (`sides`). Where roles are not known, every opening by a person
 * counts and the caveat `openings-by-anyone` says so. An opening whose author is not known is taken as a member's.
 *
 * Refused where no venue shows openings, replies, authors and conversations, and as `no-openings` where there is none.
 */
export function responsesToMembers(
  dataset: CommunityDataset,
  definition: string,
  options: FollowOptions,
): Result<ResponsesToMembers, Refusal> {
  const carrying = carryingVenues(dataset, ["openings", "replies", "authors", "conversations"], options.window);
  const known = sides(dataset, definition, options.window);
  const isMember = known.map(({ sideOf }) => ({
    isCounted: (opener: number, at: Instant): boolean => sideOf(opener, at) === "member",
  }));
  const responses = firstResponses(dataset, options, { venues: carrying.mask, ...isMember.unwrapOr({}) });
  if (carrying.count === 0) return capabilityMissing(definition, carrying.missing);
  if (responses.length === 0) return insufficientData(definition, "no-openings", 1, 0);
  const caveats = known.match(
    (roles) => roles.caveats,
    () => [{ code: "openings-by-anyone" }],
  );
  return ok({ ...responses, caveats: [...carrying.caveats, ...caveats] });
}
