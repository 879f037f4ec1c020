import type { SourceAdapter } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { readFacts } from "../../testing/read-facts.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { ndjson, written, writtenFolder } from "../../testing/written-files.js";
import type { WebhookDelivery } from "./webhook-delivery.js";

const folder = temporaryFolder();

function event(id: number, group: string, name: string, about: object): WebhookDelivery {
  const headers = { "X-Discourse-Event-Id": String(id), "X-Discourse-Event-Type": group, "X-Discourse-Event": name };
  return { headers, body: JSON.stringify({ [group]: about }) };
}

const post = (id: number, number: number, more: object = {}): object => ({
  ...{ id, topic_id: 7, post_number: number, post_type: 1, user_id: 3, category_id: 4, topic_archetype: "regular" },
  ...{ created_at: `2024-01-0${number}T00:00:00Z`, updated_at: `2024-01-0${number}T00:00:00Z`, ...more },
});

function adapterOf(...deliveries: readonly object[]): SourceAdapter {
  const webhooks = written(folder, "deliveries.ndjson", ndjson(deliveries));
  return createDiscourseAdapter({ source: "forum", webhooks })._unsafeUnwrap();
}

async function contributionsOf(...deliveries: readonly object[]): Promise<readonly string[]> {
  const { facts } = await readFacts(adapterOf(...deliveries));
  return facts.flatMap((fact) => (fact.kind === "contribution" ? [fact.id] : []));
}

const created = [event(1, "post", "post_created", post(10, 1)), event(2, "post", "post_created", post(11, 2))];
const destroyed = event(3, "post", "post_destroyed", post(11, 2, { deleted_at: "2024-01-05T00:00:00Z" }));
const recovered = event(4, "post", "post_recovered", post(11, 2, { updated_at: "2024-01-06T00:00:00Z" }));

describe("kept deliveries", () => {
  it("say the same in whatever order they came, and however often", async () => {
    const inOrder = [...created, destroyed];
    expect(await contributionsOf(...inOrder)).toEqual(["p10"]);
    expect(await contributionsOf(...inOrder.toReversed())).toEqual(["p10"]);
    expect(await contributionsOf(recovered, destroyed, ...created, destroyed)).toEqual(["p10", "p11"]);
  });

  it("are counted once each, those that came again as duplicates, those about nothing as skipped", async () => {
    const message = event(5, "post", "post_created", post(12, 3, { topic_archetype: "private_message", topic_id: 8 }));
    const ping = event(6, "ping", "ping", {});
    const { accounting, facts } = await readFacts(adapterOf(...created, ...created, message, message, ping));
    expect(accounting).toEqual([
      { kind: "delivery", read: 7, accepted: 2, rejected: 0, duplicate: 3, replaced: 0, removed: 0, skipped: 2 },
    ]);
    expect(facts.flatMap((fact) => (fact.kind === "conversation" ? [fact.id] : []))).toEqual(["7"]);
  });

  it("are the same one in each file of a folder", async () => {
    const files = new Map(created.map((delivery, index) => [`${index}.json`, JSON.stringify(delivery)]));
    const webhooks = writtenFolder(folder, "deliveries", files);
    const adapter = createDiscourseAdapter({ source: "forum", webhooks })._unsafeUnwrap();
    expect((await readFacts(adapter)).facts).toEqual((await readFacts(adapterOf(...created))).facts);
  });

  it("name the answer that was accepted last", async () => {
    const accept = (id: number, postId: number, number: number, day: number) =>
      event(id, "solved", "accepted_solution", post(postId, number, { updated_at: `2024-01-0${day}T00:00:00Z` }));
    const acceptedIn = async (...deliveries: readonly object[]) => {
      const { facts } = await readFacts(adapterOf(...created, ...deliveries));
      return facts.flatMap((fact) => (fact.kind === "conversation" ? [fact.acceptedAnswer] : []));
    };
    const [first, second] = [accept(8, 10, 1, 7), accept(9, 11, 2, 8)];
    expect(await acceptedIn(second, first)).toEqual(["p11"]);
    const undone = event(10, "solved", "unaccepted_solution", post(11, 2, { updated_at: "2024-01-09T00:00:00Z" }));
    expect(await acceptedIn(undone, second, first)).toEqual([undefined]);
  });

  it("show what the webhook was asked to deliver", async () => {
    const topic = event(3, "topic", "topic_created", { id: 7, archetype: "regular", visible: true, closed: false });
    const shown = async (...deliveries: readonly object[]) =>
      (await adapterOf(...deliveries).describe())._unsafeUnwrap().capabilities;
    expect(await shown(...created)).not.toContain("closings");
    expect(await shown(...created, topic)).toContain("closings");
  });

  it("leave out what is in a category for some people only, once that is known", async () => {
    const category = event(3, "category", "category_updated", { id: 4, name: "Staff", read_restricted: true });
    expect(await contributionsOf(...created, category)).toEqual([]);
    const webhooks = written(folder, "said.ndjson", ndjson(created));
    const adapter = createDiscourseAdapter({ webhooks, restrictedCategories: [4] })._unsafeUnwrap();
    expect((await readFacts(adapter)).facts.filter(({ kind }) => kind === "contribution")).toEqual([]);
  });
});

it.each([
  ["an empty file", "", "no-deliveries"],
  ["another kind of file", "id,name\n1,ann\n", "no-deliveries"],
  ["pings alone", ndjson([event(1, "ping", "ping", {})]), "no-deliveries"],
])("%s is an issue, and an end that is not complete", async (_, content, code) => {
  const webhooks = written(folder, "wrong.ndjson", content);
  const { complete, issues, facts } = await readFacts(createDiscourseAdapter({ webhooks })._unsafeUnwrap());
  expect({ complete, facts }).toEqual({ complete: false, facts: [] });
  expect(issues).toContainEqual(expect.objectContaining({ severity: "error", code }));
});
