import { csvText } from "../csv-text.js";
import type { PlayedForum } from "../played-forum.js";
import { playedTexts } from "../played-texts.js";
import { rubyMoment } from "../ruby-moment.js";
import type { UserArchiveOptions } from "./user-archive-options.js";

/** What a user wrote: deleted posts without a mark, no ids, and a blank line for what was in a topic that is lost. */
export function archivedPosts(forum: PlayedForum, options: UserArchiveOptions): string {
  const { userId, baseUrl = "https://forum.example.org", yesNo = ["Yes", "No"] } = options;
  const own = [...forum.posts.values()]
    .filter((post) => post.userId === userId)
    .sort((one, other) => one.id - other.id);
  return csvText([
    ["topic_title", "categories", "is_pm", "post_raw", "post_cooked", "like_count", "reply_count", "url", "created_at"],
    ...own.map((post) => {
      const topic = forum.topics.get(post.topicId ?? 0);
      if (topic === undefined) return [];
      const isMessage = topic.archetype === "private_message";
      return [
        playedTexts.title(topic),
        isMessage ? "-" : categoryNames(forum, topic.categoryId),
        isMessage ? yesNo[0] : yesNo[1],
        playedTexts.raw(post),
        playedTexts.cooked(post),
        forum.likesOn(post.id).length,
        0,
        `${baseUrl}/t/${playedTexts.slug(topic.id)}/${topic.id}/${post.postNumber}`,
        post.createdAt === undefined ? null : rubyMoment(post.createdAt),
      ];
    }),
  ]);
}

/** Names from the top down; a category that everybody may not see is a dash. */
function categoryNames({ categories }: PlayedForum, id = 1): string {
  const category = categories.get(id);
  if (category === undefined || category.readRestricted === true) return "-";
  const own = category.name ?? `Category ${id}`;
  return category.parentId === undefined ? own : `${categories.get(category.parentId)?.name ?? ""}|${own}`;
}
