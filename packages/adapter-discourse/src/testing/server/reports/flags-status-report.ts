import { likeType } from "../../../forum/post-action-table.js";
import { playedTexts } from "../../played-texts.js";
import type { ReportKind } from "./report-kind.js";

const typeNames = new Map([
  [3, "off_topic"],
  [4, "inappropriate"],
  [7, "notify_moderators"],
  [8, "spam"],
  [10, "illegal"],
]);

/** Flags raised in a period with who dealt with them and after how many seconds. It says neither when nor which post. */
export const flagsStatusReport: ReportKind = {
  type: "flags_status",
  modes: ["table"],
  labels: [
    {
      type: "post",
      properties: { topic_id: "topic_id", number: "post_number", truncated_raw: "post_type" },
      title: "Type",
    },
    personLabel("staff", "Assigned"),
    personLabel("poster", "Poster"),
    personLabel("flagger", "Flagger"),
    { type: "seconds", property: "response_time", title: "Resolution time" },
  ],
  data: ({ posts, postActions }, from, until) =>
    postActions
      .filter(({ typeId, createdAt }) => typeId !== likeType && createdAt >= from && createdAt <= until)
      .map((flag) => {
        const post = posts.get(flag.postId);
        return {
          post_type: typeNames.get(flag.typeId) ?? "",
          post_number: post?.postNumber ?? null,
          topic_id: post?.topicId ?? null,
          ...person("staff", flag.resolvedBy),
          ...person("poster", post?.userId),
          ...person("flagger", flag.userId),
          resolution: words[flag.resolution ?? "none"],
          response_time: flag.resolvedAt === undefined ? null : (flag.resolvedAt - flag.createdAt) / 1_000,
        };
      }),
};

/** As an English site says it; other sites say it otherwise. */
const words = { agreed: "Agreed", disagreed: "Disagreed", deferred: "Ignored", none: "No action" } as const;

function person(role: string, id: number | undefined): Record<string, unknown> {
  if (id === undefined) return {};
  return {
    [`${role}_username`]: playedTexts.username(id).toLowerCase(),
    [`${role}_id`]: id,
    [`${role}_avatar_template`]: playedTexts.avatar(id),
  };
}

function personLabel(role: string, title: string): object {
  const properties = { username: `${role}_username`, id: `${role}_id`, avatar: `${role}_avatar_template` };
  return { type: "user", properties, title };
}
