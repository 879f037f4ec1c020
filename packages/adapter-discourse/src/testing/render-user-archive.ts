import type { ForumRow } from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";
import { csvText } from "./csv-text.js";
import { PlayedForum } from "./played-forum.js";
import { archivedFlags, archivedLikes } from "./user-archive/archived-actions.js";
import { archivedPreferences, archivedTokens, archivedVisits } from "./user-archive/archived-person.js";
import { archivedPosts } from "./user-archive/archived-posts.js";
import type { UserArchiveOptions } from "./user-archive/user-archive-options.js";

/** Files of which the played user has nothing to put in: their columns alone. */
const empty = {
  "badges.csv": "badge_id,badge_name,granted_at,post_id,seq,granted_manually,notification_id,featured_rank",
  "bookmarks.csv":
    "bookmarkable_id,bookmarkable_type,link,name,created_at,updated_at,reminder_at,reminder_last_sent_at,reminder_set_at,auto_delete_preference",
  "category_preferences.csv": "category_id,category_names,notification_level,dismiss_new_timestamp",
  "queued_posts.csv": "id,verdict,category_id,topic_id,post_raw,other_json",
} as const;

/** The files of the archive that users download of their own data, by name. */
export function renderUserArchive(rows: readonly ForumRow[], options: UserArchiveOptions): ReadonlyMap<string, string> {
  const forum = new PlayedForum(rows);
  const { userId } = options;
  const actions = forum.postActions.filter((action) => action.userId === userId);
  return new Map([
    ["user_archive.csv", archivedPosts(forum, options)],
    ["preferences.json", archivedPreferences(forum, userId)],
    ["auth_tokens.csv", archivedTokens(userId)],
    ["flags.csv", archivedFlags(actions.filter(({ typeId }) => typeId !== likeType))],
    [
      "likes.csv",
      archivedLikes(
        forum,
        actions.filter(({ typeId }) => typeId === likeType),
      ),
    ],
    ["visits.csv", archivedVisits(forum, userId)],
    ...Object.entries(empty).map(([name, header]) => [name, csvText([header.split(",")])] as const),
  ]);
}
