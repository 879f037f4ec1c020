import { type FactRecord, formatInstant } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import type { UserRow } from "../forum/forum-row.js";
import { recordIds } from "./record-ids.js";

/** The groups of people that a forum has made; those that Discourse makes itself say nothing about an interest. */
export function groupRecords(forum: Forum): readonly FactRecord<"stakeholderGroup">[] {
  return chosenGroups(forum).map(({ id, name }) => ({
    kind: "stakeholderGroup",
    id: recordIds.group(id),
    ...(name !== undefined && name !== "" && { name }),
  }));
}

/** What is said of a member beside the id. */
export interface MemberChoices {
  readonly withNames: boolean;
  /** Whether the way in tells of everybody when they joined: of some alone it says too little. */
  readonly withJoinDates: boolean;
}

/** A member for each account that the forum has shown. Ids below 0 are automated. */
export function* memberRecords(
  forum: Forum,
  { withNames, withJoinDates }: MemberChoices,
): Generator<FactRecord<"member">> {
  const groups = new Set(chosenGroups(forum).map(({ id }) => id));
  for (const user of forum.users.inOrder()) {
    const own = (user.groupIds ?? []).filter((id) => groups.has(id)).map(recordIds.group);
    yield {
      kind: "member",
      id: recordIds.user(user.id),
      ...(user.id < 0 && { actor: "automated" as const }),
      membership: membershipOf(user),
      ...(withJoinDates && user.id > 0 && user.createdAt !== undefined && { joinedAt: formatInstant(user.createdAt) }),
      ...(own.length > 0 && { groups: own }),
      ...(withNames && user.name !== undefined && user.name !== "" && { name: user.name }),
    };
  }
}

/**
 * The duties that come with a role of the platform, as of when it was seen: administrators steer, moderators moderate,
 * everywhere or in one category. Discourse does not say since when.
 */
export function* dutyRecords(forum: Forum): Generator<FactRecord<"duty">> {
  for (const { id, admin, moderator } of forum.users.inOrder()) {
    const observedAt = forum.users.observedAt(id);
    if (id < 0 || observedAt === undefined || !(admin === true || moderator === true)) continue;
    const role = { kind: "duty", holder: recordIds.user(id), basis: "platform-role" } as const;
    const seen = { observedAt: formatInstant(observedAt) };
    if (admin === true) yield { ...role, id: recordIds.adminDuty(id), duty: "steering", ...seen };
    if (moderator === true) yield { ...role, id: recordIds.moderatorDuty(id), duty: "moderating", ...seen };
  }
  yield* categoryDuties(forum);
}

function categoryDuties(forum: Forum): readonly FactRecord<"duty">[] {
  return forum.categories.sorted().flatMap(({ id, moderatorIds = [] }) => {
    const observedAt = forum.categories.observedAt(id);
    if (observedAt === undefined) return [];
    return moderatorIds.map((userId) => ({
      kind: "duty" as const,
      id: recordIds.moderatorDuty(userId, id),
      holder: recordIds.user(userId),
      duty: "moderating" as const,
      basis: "platform-role" as const,
      venue: recordIds.category(id),
      observedAt: formatInstant(observedAt),
    }));
  });
}

function chosenGroups(forum: Forum): ReturnType<Forum["groups"]["sorted"]> {
  return forum.groups.sorted().filter(({ automatic }) => automatic !== true);
}

/** Staged accounts came in by e-mail and inactive ones never confirmed: neither joined. */
function membershipOf({ id, createdAt, staged, active, listed }: UserRow): "joined" | "listed" | "seen" {
  if (id < 0 || staged === true || active === false) return "seen";
  if (createdAt !== undefined) return "joined";
  return listed === true ? "listed" : "seen";
}
