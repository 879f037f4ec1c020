import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { renderWebhooks } from "./render-webhooks.js";
import { at } from "./server/json-places.js";
import { simulatedForum } from "./simulated-forum.js";

const rows = simulatedForum();
const secret = "a secret of tests";
const deliveries = renderWebhooks(rows, { secret });

function named(event: string): readonly unknown[] {
  return deliveries
    .filter(({ headers }) => headers["x-discourse-event"] === event)
    .map(({ body }): unknown => JSON.parse(body));
}

/** Headers and bodies as §12 of the fact sheet names them. */
describe("deliveries of webhooks", () => {
  it("begin with a ping, are numbered, and signed over the body", () => {
    expect(JSON.parse(deliveries[0]?.body ?? "")).toEqual({ ping: "OK" });
    const numbers = deliveries.map(({ headers }) => headers["x-discourse-event-id"]);
    expect(new Set(numbers).size).toBe(deliveries.length);
    for (const { headers, body } of deliveries.slice(0, 20)) {
      const expected = createHmac("sha256", secret).update(body).digest("hex");
      expect(headers["x-discourse-event-signature"]).toBe(`sha256=${expected}`);
    }
    expect(renderWebhooks(rows)[0]?.headers).not.toHaveProperty("x-discourse-event-signature");
  });

  it("tell of every post, message or not, as it was written", () => {
    const created = named("post_created");
    expect(created).toHaveLength(rows.filter((row) => row.kind === "post").length);
    const archetypes = new Set(created.map((one) => at(one, "post", "topic_archetype")));
    expect(archetypes).toEqual(new Set(["regular", "private_message"]));
    expect(at(created[0], "post")).toMatchObject({
      ...{ raw: expect.any(String), topic_posts_count: expect.any(Number), category_slug: expect.any(String) },
    });
    expect(created.every((one) => at(one, "post", "deleted_at") === null)).toBe(true);
    expect(named("post_destroyed")).toMatchObject([{ post: { id: 13, deleted_at: "2022-12-20T00:00:00.000Z" } }]);
  });

  it("tell of every like that was given, and of none that was taken back", () => {
    expect(named("post_liked")).toHaveLength(
      rows.filter((row) => row.kind === "postAction" && row.typeId === 2).length,
    );
    expect(at(named("post_liked")[0], "like", "user", "id")).toEqual(expect.any(Number));
  });

  it("tell of topics, edits, solutions and accounts", () => {
    expect(named("topic_created")).toHaveLength(rows.filter((row) => row.kind === "topic").length);
    expect(named("topic_destroyed")).toMatchObject([{ topic: { id: 14 } }]);
    expect(at(named("topic_created")[0], "topic")).not.toHaveProperty("post_stream");
    expect(named("post_edited")).toHaveLength(rows.filter((row) => row.kind === "postRevision").length);
    const solutions = rows.filter((row) => row.kind === "solution" && row.createdAt !== undefined);
    expect(named("accepted_solution")).toHaveLength(solutions.length);
    expect(at(named("user_created")[0], "user")).toHaveProperty("email");
  });
});
