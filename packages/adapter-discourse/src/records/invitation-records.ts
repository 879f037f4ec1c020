import { type FactRecord, formatInstant } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import { recordIds } from "./record-ids.js";

/** An invitation for each invite that somebody made; it belongs to no conversation. */
export function invitationRecords({ invites }: Forum): readonly FactRecord<"contribution">[] {
  return invites.sorted().map(({ id, invitedById, createdAt }) => ({
    kind: "contribution",
    id: recordIds.invite(id),
    type: "invitation",
    at: formatInstant(createdAt),
    author: recordIds.user(invitedById),
  }));
}
