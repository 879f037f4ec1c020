import { capabilities } from "@org/community-core/source";
import { expect, it } from "vitest";
import { forumOf } from "../forum/forum-of.js";
import type { ForumRow } from "../forum/forum-row.js";
import { everybody } from "../forum/visibility.js";
import { forumBatches } from "./forum-batches.js";

const at = Date.UTC(2026, 0, 5);
const topic: readonly ForumRow[] = [
  { kind: "topic", id: 1, createdAt: at },
  { kind: "post", id: 7, topicId: 1, postNumber: 1, postType: 1, userId: 3, createdAt: at },
];

/** What was done to the post, as type, id and author. */
function actsOf(rows: readonly ForumRow[]): readonly string[] {
  const batches = forumBatches(forumOf([...topic, ...rows]), {
    ...{ capabilities, coverage: { until: at, complete: true }, policy: everybody, form: "records" },
    ...{ withNames: false, withTitles: false },
  });
  const records = [...batches].flatMap((batch) => ("kind" in batch ? [] : batch));
  return records.flatMap((record) =>
    record.kind === "contribution" && record.target === "p7" ? [`${record.type} ${record.id} ${record.author}`] : [],
  );
}

it("takes several acts by nobody, whose accounts were forgotten, for one each", () => {
  const like = { kind: "postAction", postId: 7, userId: 0, typeId: 2 } as const;
  expect(
    actsOf([
      { ...like, createdAt: at + 1 },
      { ...like, createdAt: at + 2 },
      { ...like, userId: 4, createdAt: at + 3 },
      { ...like, typeId: 8, createdAt: at + 4, resolution: "agreed", resolvedAt: at + 5 },
    ]),
  ).toEqual([
    `reaction like-7-nobody-${at + 1} undefined`,
    `reaction like-7-nobody-${at + 2} undefined`,
    "reaction like-7-4 4",
    `flag flag-7-nobody-${at + 4}-8 undefined`,
    `moderation handled-7-nobody-${at + 4}-8 undefined`,
  ]);
});

it("takes what one user took back and gave again for once, and an edit that came twice likewise", () => {
  const like = { kind: "postAction", postId: 7, userId: 4, typeId: 2 } as const;
  const edit = { kind: "postRevision", postId: 7, number: 2, userId: 4 } as const;
  expect(
    actsOf([
      { ...like, createdAt: at + 1, deletedAt: at + 2 },
      { ...like, createdAt: at + 3 },
      { ...edit, createdAt: at + 4 },
      { ...edit, createdAt: at + 5, userId: 5 },
      { ...edit, number: 3, userId: 3, createdAt: at + 6 },
    ]),
  ).toEqual(["reaction like-7-4 4", "edit edit-7-2 5"]);
});

it("makes flags of those on a post that is hidden or withdrawn, and nothing of likes and edits; a deleted one leaves nothing", () => {
  const done: readonly ForumRow[] = [
    { kind: "postAction", postId: 7, userId: 4, typeId: 2, createdAt: at + 1 },
    {
      kind: "postAction",
      postId: 7,
      userId: 4,
      typeId: 8,
      createdAt: at + 2,
      resolution: "agreed",
      resolvedAt: at + 3,
    },
    { kind: "postRevision", postId: 7, number: 2, userId: 4, createdAt: at + 4 },
  ];
  const post = { kind: "post", id: 7 } as const;
  const flagged = ["flag flag-7-4-8 4", "moderation handled-7-4-8 undefined"];
  expect(actsOf([{ ...post, userId: 3, hidden: true }, ...done])).toEqual(flagged);
  expect(actsOf([{ ...post, userId: 3, userDeleted: true }, ...done])).toEqual(flagged);
  expect(actsOf([{ ...post, userId: 3, hidden: true, deletedAt: at + 5 }, ...done])).toEqual([]);
  expect(actsOf([{ ...post, userId: 3, hidden: true, postType: 4 }, ...done])).toEqual([]);
});
