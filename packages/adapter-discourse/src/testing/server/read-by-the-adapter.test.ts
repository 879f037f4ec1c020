import { describe, expect, it } from "vitest";
import { postAnswer } from "../../answers/post-answer.js";
import { listedTopic, readTopicAnswer } from "../../answers/topic-answer.js";
import { Forum } from "../../forum/forum.js";
import { everybody, isReadTopic } from "../../forum/visibility.js";
import { readKeys } from "../read-keys.js";
import { topicAnswers } from "../render-topic-answers.js";
import { simulatedForum } from "../simulated-forum.js";
import { asked } from "./asked.js";
import { askers } from "./asker.js";
import { listAt } from "./json-places.js";
import { servers } from "./servers.js";

const start = servers();
const rows = simulatedForum();
const forum = new Forum();
for (const row of rows) forum.put(row, 0);

/** Keys that this list never has: what is deleted is on none, who opened a topic is said by its posters. */
const neverListed = ["deleted_at", "user_id"];

describe("what the adapter's schemas look for", () => {
  it("is in a list of topics", async () => {
    const { json } = await asked(await start(), "/latest.json?per_page=100");
    const keys = readKeys(listAt(json, "topic_list", "topics"), (topic) => listedTopic.parse(topic));
    const absent = [...keys].flatMap(([path, { present }]) => (present === 0 ? [path] : []));
    expect(absent.toSorted()).toEqual(neverListed);
  });

  it("is in the feed of posts, but for what small actions alone say", async () => {
    const { json } = await asked(await start(), "/posts.json");
    const keys = readKeys(listAt(json, "latest_posts"), (post) => postAnswer.parse(post));
    const absent = [...keys].flatMap(([path, { present }]) => (present === 0 ? [path] : []));
    expect(absent).toEqual(["action_code"]);
  });
});

describe("what the adapter makes of played answers", () => {
  /** What a topic answer cannot say otherwise than the rows do. */
  const comparable = ["topicId", "postNumber", "postType", "userId", "createdAt", "actionCode", "replyToPostNumber"];

  it("is what the rows say of each post that everybody may see", () => {
    const posts = topicAnswers(rows).flatMap((answer) => readTopicAnswer(answer)?.rows.slice(1) ?? []);
    expect(posts.length).toBeGreaterThan(100);
    for (const read of posts) {
      if (read.kind !== "post") continue;
      const expected = forum.posts.post(forum.posts.rowOf(read.id));
      for (const key of comparable)
        expect([read.id, key, Reflect.get(read, key)]).toEqual([read.id, key, Reflect.get(expected, key)]);
      expect(read.likeCount).toBe(
        new Set(
          rows.flatMap((row) =>
            row.kind === "postAction" && row.postId === read.id && row.typeId === 2 && row.deletedAt === undefined
              ? [row.userId]
              : [],
          ),
        ).size,
      );
    }
  });

  it("is the same choice of topics, whoever looked", () => {
    const chosen = forum.topics.sorted().filter((topic) => isReadTopic(forum, topic, everybody));
    const ids = chosen.map(({ id }) => id);
    expect(topicAnswers(rows).map(({ id }) => id)).toEqual(ids);
    const ofStaff = new Forum();
    for (const row of rows) if (row.kind === "category") ofStaff.put(row, 0);
    for (const answer of topicAnswers(rows, { asker: askers.system })) {
      for (const row of readTopicAnswer(answer)?.rows ?? []) ofStaff.put(row, 0);
    }
    const kept = ofStaff.topics.sorted().filter((topic) => isReadTopic(ofStaff, topic, everybody));
    expect(kept.map(({ id }) => id)).toEqual(ids);
  });
});
