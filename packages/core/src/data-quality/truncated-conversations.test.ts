import { describe, expect, it } from "vitest";
import type { FactRecord } from "../model/fact.js";
import { act, dataOf } from "./even-days.test-support.js";
import { truncatedConversations } from "./truncated-conversations.js";

/** Conversations of these sizes, one a day. */
function conversations(sizes: readonly number[]) {
  return sizes.flatMap((size, topic) =>
    Array.from({ length: size }, (_, place) =>
      act("ann", topic + place / 1000, { type: place === 0 ? "opening" : "reply", conversation: `c${topic}` }),
    ),
  );
}

const said = (topic: number, contributionCount: number): FactRecord => ({
  kind: "conversation",
  id: `c${topic}`,
  contributionCount,
});

/** Sizes that thin out: twice as many of each size as of the next one, up to 12. */
const thinning = Array.from({ length: 400 }, (_, index) => 1 + (Math.clz32(index * 8_388_608 + 1) % 12));

describe("truncatedConversations", () => {
  it("tells what the platform counts and was not read", () => {
    const [flaw] = truncatedConversations(
      dataOf(conversations([20, 20, 3]), [said(0, 20), said(1, 47), said(2, 5)]),
    )._unsafeUnwrap();
    expect(flaw).toMatchObject({
      type: "conversations-read-in-part",
      certainty: "certain",
      params: { count: 1, of: 3, missing: 27 },
      window: { from: "2026-01-02T00:00:00.000Z" },
    });
  });

  it("lets four deleted contributions, or fewer than a tenth, pass", () => {
    const dataset = dataOf(conversations([20, 95]), [said(0, 24), said(1, 105)]);
    expect(truncatedConversations(dataset)._unsafeUnwrap()).toEqual([]);
  });

  it("tells a conversation of which nothing was read", () => {
    const dataset = dataOf(conversations([3]), [said(7, 30)]);
    expect(truncatedConversations(dataset)._unsafeUnwrap()).toMatchObject([{ params: { missing: 30 } }]);
  });

  it("tells a limit that many conversations stop at", () => {
    const sizes = Array.from({ length: 90 }, (_, index) => Math.min(20, 1 + index));
    expect(truncatedConversations(dataOf(conversations(sizes)))._unsafeUnwrap()).toMatchObject([
      { type: "conversations-cut-off", params: { limit: 20, count: 71, of: 90 } },
    ]);
  });

  it.each([
    ["sizes that thin out", thinning],
    ["questions with one answer each", Array.from({ length: 90 }, () => 2)],
    [
      "a habitual size that many are longer than",
      [...Array.from({ length: 60 }, () => 8), ...thinning.map((size) => size + 8)],
    ],
  ])("does not tell %s", (_, sizes) => {
    expect(truncatedConversations(dataOf(conversations(sizes)))._unsafeUnwrap()).toEqual([]);
  });

  it("refuses to judge few conversations that nobody counts", () => {
    expect(truncatedConversations(dataOf(conversations([1, 2])))._unsafeUnwrapErr()).toMatchObject({ found: 2 });
  });
});
