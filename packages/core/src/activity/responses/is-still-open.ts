import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { FollowedOpenings } from "./response-columns.js";

/** Whether there still is something to answer in a conversation: it was not closed while it was followed. */
export function isStillOpen(
  { contributions, conversations }: CommunityDataset,
  responses: Pick<FollowedOpenings, "opening" | "followedUntil">,
  index: number,
): boolean {
  const conversation = contributions.conversation[responses.opening[index] ?? -1] ?? -1;
  return !((conversations.closedAt[conversation] ?? Number.POSITIVE_INFINITY) < (responses.followedUntil[index] ?? 0));
}
