import type { TopicRow } from "./forum-row.js";
import type { WholeShape } from "./row-shape.js";
import { RowTable } from "./row-table.js";

const shape = {
  kind: "topic",
  wholeNumbers: ["categoryId", "userId", "postsCount", "likeCount", "highestPostNumber"],
  moments: ["createdAt", "bumpedAt"],
  rareNumbers: ["deletedAt", "streamLength"],
  truths: ["visible", "closed", "pinned", "hasAcceptedAnswer"],
  words: { archetype: ["regular", "private_message", "banner"] },
  others: ["tags", "title"],
} as const;

/** A table for topics. */
export function topicTable(): RowTable<TopicRow> {
  const whole: WholeShape<TopicRow, typeof shape> = shape;
  return new RowTable(whole);
}
