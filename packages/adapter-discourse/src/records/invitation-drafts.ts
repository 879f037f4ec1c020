import type { Forum } from "../forum/forum.js";
import type { ContributionDraft } from "./contribution-draft.js";
import { recordIds } from "./record-ids.js";

/** An invitation for each invite that somebody made; it belongs to no conversation. */
export function invitationDrafts({ invites }: Forum): readonly ContributionDraft[] {
  return invites.sorted().map(({ id, invitedById, createdAt }) => ({
    id: recordIds.invite(id),
    type: "invitation",
    at: createdAt,
    author: invitedById === 0 ? undefined : recordIds.user(invitedById),
    conversation: undefined,
    target: undefined,
    accepted: undefined,
    act: undefined,
  }));
}
