import { moderationGroups } from "../moderation-groups.js";
import type { PlayedForum } from "../played-forum.js";
import { playedTexts } from "../played-texts.js";
import { groupUsers } from "../server/group-users.js";
import { lastPostedAt } from "../server/user-moments.js";
import { momentCell, type PlayedTable, playedTable } from "./played-table.js";

/** Accounts with the addresses that they wrote and came from, groups, visits and changes of trust levels. */
export function usersTables(forum: PlayedForum): readonly PlayedTable[] {
  const { users, invites, userVisits, trustLevelChanges } = forum;
  const groups = [...forum.groups.values(), ...moderationGroups(forum)];
  const memberships = groups.flatMap((group) => groupUsers(forum, group).map((user) => ({ groupId: group.id, user })));
  return [
    usersTable(forum),
    playedTable("user_emails", users.values(), {
      id: (_, index) => index + 1,
      user_id: ({ id }) => id,
      email: ({ id }) => playedTexts.email(id),
      primary: () => true,
      created_at: ({ createdAt }) => momentCell(createdAt),
      updated_at: ({ createdAt }) => momentCell(createdAt),
    }),
    playedTable("groups", groups, {
      id: ({ id }) => id,
      name: ({ id, name }) => name ?? `group${id}`,
      created_at: () => momentCell(0),
      updated_at: () => momentCell(0),
      automatic: ({ automatic }) => automatic === true,
      user_count: (group) => groupUsers(forum, group).length,
      visibility_level: () => 0,
      full_name: () => null,
    }),
    playedTable("group_users", memberships, {
      id: (_, index) => index + 1,
      group_id: ({ groupId }) => groupId,
      user_id: ({ user }) => user.id,
      created_at: ({ user }) => momentCell(user.createdAt),
      updated_at: ({ user }) => momentCell(user.createdAt),
      owner: () => false,
    }),
    playedTable("invites", invites.values(), {
      id: ({ id }) => id,
      email: ({ id }) => `invited${id}@mail.example`,
      invited_by_id: ({ invitedById }) => invitedById,
      created_at: ({ createdAt }) => momentCell(createdAt),
      updated_at: ({ createdAt }) => momentCell(createdAt),
      deleted_at: () => null,
    }),
    playedTable("user_visits", userVisits, {
      id: (_, index) => index + 1,
      user_id: ({ userId }) => userId,
      visited_at: ({ visitedAt }) => visitedAt,
      posts_read: () => 3,
      mobile: () => false,
      time_read: ({ timeReadSeconds }) => timeReadSeconds,
    }),
    playedTable("user_histories", trustLevelChanges, {
      id: (_, index) => index + 1,
      // 15: a trust level was changed by itself.
      action: () => 15,
      acting_user_id: () => -1,
      target_user_id: ({ userId }) => userId,
      details: () => null,
      created_at: ({ createdAt }) => momentCell(createdAt),
      updated_at: ({ createdAt }) => momentCell(createdAt),
      context: () => null,
      ip_address: () => null,
      email: () => null,
      subject: () => null,
      previous_value: ({ from }) => String(from),
      new_value: ({ to }) => String(to),
    }),
  ];
}

function usersTable(forum: PlayedForum): PlayedTable {
  return playedTable("users", forum.users.values(), {
    id: ({ id }) => id,
    username: ({ id }) => playedTexts.username(id),
    created_at: ({ createdAt }) => momentCell(createdAt ?? 0),
    updated_at: ({ createdAt }) => momentCell(createdAt ?? 0),
    name: playedTexts.name,
    last_posted_at: ({ id }) => momentCell(lastPostedAt(forum, id)),
    active: ({ active }) => active !== false,
    username_lower: ({ id }) => playedTexts.username(id).toLowerCase(),
    last_seen_at: ({ id, createdAt }) => momentCell(lastPostedAt(forum, id) ?? createdAt),
    admin: ({ admin }) => admin === true,
    last_emailed_at: () => null,
    trust_level: ({ trustLevel }) => trustLevel ?? 1,
    approved: () => true,
    approved_by_id: () => null,
    approved_at: () => null,
    previous_visit_at: () => null,
    suspended_at: () => null,
    suspended_till: () => null,
    date_of_birth: () => null,
    views: () => 3,
    flag_level: () => 0,
    ip_address: ({ id }) => playedTexts.ipAddress(id),
    moderator: ({ moderator }) => moderator === true,
    title: () => null,
    uploaded_avatar_id: () => null,
    locale: () => null,
    primary_group_id: () => null,
    registration_ip_address: ({ id }) => playedTexts.ipAddress(id),
    staged: ({ staged }) => staged === true,
    first_seen_at: ({ createdAt }) => momentCell(createdAt),
    silenced_till: () => null,
    group_locked_trust_level: () => null,
    manual_locked_trust_level: () => null,
    secure_identifier: () => null,
    flair_group_id: () => null,
  });
}
