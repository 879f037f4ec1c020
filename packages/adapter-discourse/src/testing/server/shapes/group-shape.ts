import type { GroupRow } from "../../../forum/forum-row.js";
import { groupUsers } from "../group-users.js";
import type { Question } from "../route.js";

/** A group as lists of them show it. */
export function groupShape({ forum, asker }: Question, group: GroupRow): Record<string, unknown> {
  const name = group.name ?? `group${group.id}`;
  return {
    id: group.id,
    automatic: group.automatic === true,
    name,
    display_name: name,
    user_count: groupUsers(forum, group).length,
    mentionable_level: 0,
    messageable_level: 0,
    visibility_level: 0,
    primary_group: false,
    title: null,
    grant_trust_level: null,
    incoming_email: null,
    has_messages: false,
    flair_url: null,
    flair_bg_color: null,
    flair_color: null,
    bio_raw: null,
    bio_cooked: null,
    bio_excerpt: null,
    public_admission: false,
    public_exit: false,
    allow_membership_requests: false,
    full_name: null,
    default_notification_level: 3,
    membership_request_template: null,
    members_visibility_level: 0,
    can_see_members: true,
    can_admin_group: asker.isAdmin,
    publish_read_state: false,
  };
}
