import { describe, expect, it } from "vitest";
import { readWebhook } from "./read-webhook.js";

const post = {
  ...{ id: 11, topic_id: 7, post_number: 2, post_type: 1, user_id: 3, created_at: "2024-01-01T00:00:00.000Z" },
  ...{ updated_at: "2024-01-02T00:00:00.000Z", raw: "words", cooked: "<p>words</p>", category_id: 4, hidden: false },
  ...{ topic_archetype: "regular", topic_title: "Title", actions_summary: [{ id: 2, count: 5 }], trust_level: 2 },
};

function delivery(group: string, event: string, about: unknown) {
  const headers = { "X-Discourse-Event-Id": "9", "X-Discourse-Event-Type": group, "X-Discourse-Event": event };
  return { headers, body: JSON.stringify({ [group]: about }) };
}

const at = (day: number): number => Date.UTC(2024, 0, day);
const rowsOf = (group: string, event: string, about: unknown) => {
  const reading = readWebhook(delivery(group, event, about));
  return reading.type === "rows" ? reading.rows : reading.type;
};

describe("an event about a post", () => {
  it("is the post, its topic and its author, without a word of it", () => {
    const reading = readWebhook(delivery("post", "post_created", post));
    expect(reading).toMatchObject({ type: "rows", eventId: "9", group: "post", observedAt: at(2) });
    expect(rowsOf("post", "post_created", post)).toMatchObject([
      { kind: "topic", id: 7, archetype: "regular", categoryId: 4 },
      { kind: "post", id: 11, topicId: 7, postNumber: 2, userId: 3, createdAt: at(1), likeCount: 5 },
      { kind: "user", id: 3, trustLevel: 2 },
    ]);
    expect(JSON.stringify(reading)).not.toContain("words");
  });

  it("is nothing where it is a private message or a whisper", () => {
    expect(rowsOf("post", "post_created", { ...post, topic_archetype: "private_message" })).toBe("nothing");
    expect(rowsOf("post", "post_created", { ...post, post_type: 4 })).toBe("nothing");
    expect(
      rowsOf("like", "post_liked", { post: { ...post, topic_archetype: "private_message" }, user: { id: 1 } }),
    ).toBe("nothing");
    expect(rowsOf("topic", "topic_created", { id: 7, archetype: "private_message" })).toBe("nothing");
  });

  it("may say that it is gone, that it came back, or that it was liked", () => {
    expect(rowsOf("post", "post_destroyed", { ...post, deleted_at: "2024-01-05T00:00:00Z" })).toContainEqual(
      expect.objectContaining({ kind: "post", deletedAt: at(5) }),
    );
    expect(rowsOf("post", "post_destroyed", post)).toContainEqual(expect.objectContaining({ deletedAt: at(2) }));
    expect(rowsOf("post", "post_recovered", post)).not.toContainEqual(expect.objectContaining({ deletedAt: at(2) }));
    expect(rowsOf("like", "post_liked", { post, user: { id: 1 } })).toContainEqual(
      expect.objectContaining({ kind: "post", likeCount: 5 }),
    );
  });

  it("may accept it as the answer, or take that back", () => {
    expect(rowsOf("solved", "accepted_solution", post)).toContainEqual({
      kind: "solution",
      topicId: 7,
      answerPostId: 11,
    });
    expect(rowsOf("solved", "unaccepted_solution", post)).toContainEqual({ kind: "gone", of: "solution", id: 7 });
  });
});

it("reads topics, users and categories, and what became of them", () => {
  const topic = {
    id: 7,
    archetype: "regular",
    closed: true,
    tags: [{ id: 1, name: "seeds", slug: "seeds" }],
    visible: true,
  };
  expect(rowsOf("topic", "topic_closed_status_updated", topic)).toEqual([
    { kind: "topic", id: 7, archetype: "regular", closed: true, tags: ["seeds"], visible: true },
  ]);
  expect(rowsOf("topic", "topic_recovered", topic)).toMatchObject([
    { kind: "gone", of: "topic", id: 7 },
    { kind: "topic" },
  ]);
  const user = { id: 3, admin: false, moderator: true, trust_level: 4, email: "a@mail.example" };
  expect(rowsOf("user", "user_updated", user)).toEqual([
    { kind: "user", id: 3, admin: false, moderator: true, trustLevel: 4 },
  ]);
  expect(rowsOf("user", "user_destroyed", user)).toEqual([{ kind: "gone", of: "user", id: 3 }]);
  const category = { id: 4, name: "Garden", read_restricted: true, parent_category_id: null };
  expect(rowsOf("category", "category_updated", category)).toEqual([
    { kind: "category", id: 4, name: "Garden", readRestricted: true },
  ]);
  expect(rowsOf("category", "category_destroyed", category)).toEqual([{ kind: "gone", of: "category", id: 4 }]);
});

it("takes headers in any case, and a body that came as a form", () => {
  const { headers, body } = delivery("post", "post_created", post);
  const small = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  expect(readWebhook({ headers: small, body })).toEqual(readWebhook({ headers, body }));
  const form = { ...headers, "Content-Type": "application/x-www-form-urlencoded" };
  expect(readWebhook({ headers: form, body: `payload=${encodeURIComponent(body)}` })).toEqual(
    readWebhook({ headers, body }),
  );
});

it.each([
  ["no JSON", { headers: { "X-Discourse-Event-Type": "post" }, body: "words" }],
  ["no headers", { headers: {}, body: '{"post":{}}' }],
  ["another event's body", delivery("topic", "topic_created", undefined)],
  ["a post without a topic", delivery("post", "post_created", { ...post, topic_id: null })],
  ["a post without a moment", delivery("post", "post_created", { ...post, created_at: "yesterday" })],
  ["a like of nothing", delivery("like", "post_liked", null)],
  ["a user without a number", delivery("user", "user_created", { id: "ann" })],
])("cannot read %s", (_, given) => expect(readWebhook(given)).toEqual({ type: "unreadable" }));

it.each(["ping", "notification", "reviewable", "chat_message", "group"])("makes nothing of %s", (group) => {
  expect(readWebhook(delivery(group, group, { id: 1 }))).toEqual({ type: "nothing", eventId: "9" });
});
