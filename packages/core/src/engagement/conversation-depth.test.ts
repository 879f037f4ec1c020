import { expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  gap,
  hour,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { type ConversationDepth, conversationDepth } from "./conversation-depth.js";

const window = days(30);

function depth(records: readonly FactRecord[], asOf = window.until): ConversationDepth {
  return conversationDepth(community([observed(0, 60), ...records]), { window, asOf })._unsafeUnwrap();
}

/** A conversation with as many replies as there are names, an hour apart. */
function talk(
  conversation: string,
  hours: number,
  [opener = "?", ...others]: readonly string[],
): readonly FactRecord[] {
  return [
    opening(conversation, opener, hours),
    ...others.map((author, index) => reply(conversation, author, hours + index + 1)),
  ];
}

it("gives mean, median, quartiles and the largest of replies and participants (by hand; quantiles of type 7)", () => {
  const { replies, participants } = depth([
    ...talk("a", 0, ["ann"]),
    ...talk("b", 1, ["ann", "bob"]),
    ...talk("c", 2, ["ann", "bob", "ann", "bob"]),
    ...talk("d", 3, ["ann", "bob", "cas", "dee", "eli", "bob", "cas", "dee", "eli"]),
  ]);
  const of = (spread: ConversationDepth["replies"] | ConversationDepth["participants"]): readonly number[] => [
    spread.mean.value,
    spread.lowerQuartile.value,
    spread.median.value,
    spread.upperQuartile.value,
    spread.largest.value,
  ];
  expect(of(replies)).toEqual([3, 0.75, 2, 4.25, 8]);
  expect(of(participants)).toEqual([2.5, 1.75, 2, 2.75, 5]);
  expect([replies.mean.unit, participants.mean.unit, replies.mean.sampleSize]).toEqual([
    "replies-per-conversation",
    "people-per-conversation",
    4,
  ]);
});

it("counts the ten replies of S25", () => {
  const dozen = Array.from({ length: 11 }, (_, index) => `p${index}`);
  const { replies, participants } = depth(talk("c", 0, dozen));
  expect([replies.mean.value, participants.mean.value]).toEqual([10, 11]);
});

it("counts replies of unknown author, for nobody; no likes, no machines", () => {
  const { replies, participants } = depth([
    { kind: "member", id: "bot", actor: "automated" },
    ...talk("c", 0, ["ann", "?", "bot", "bob"]),
    contributed("reaction", "cas", hour(9), { conversation: "c" }),
    ...talk("bots-own", 5, ["bot", "ann"]),
  ]);
  expect([replies.mean.value, participants.mean.value, replies.mean.sampleSize]).toEqual([2, 2, 1]);
});

it("meets a person anew in each conversation", () => {
  const interleaved = [
    opening("a", "ann", 0),
    opening("b", "ann", 1),
    reply("a", "bob", 2),
    reply("b", "bob", 3),
    reply("a", "bob", 4),
  ];
  expect(depth(interleaved).participants.mean.value).toBe(2);
});

it("counts replies until asOf and says which conversations may not be over", () => {
  const records = [opening("a", "ann", 0), reply("a", "bob", 40 * 24), opening("b", "ann", 25 * 24)];
  expect(depth(records).replies.mean.value).toBe(0);
  expect(depth(records, day(40)).replies.mean.value).toBe(0);
  expect(depth(records, day(40) + 1).replies.mean.value).toBe(0.5);
  expect(depth(records, day(50)).replies.mean.value).toBe(0.5);
  const { mean } = depth(records).replies;
  expect(mean.caveats).toEqual([{ code: "conversations-too-young", params: { count: 1 } }]);
  expect(depth(records, day(32)).replies.mean.caveats).toBeUndefined();
});

it("refuses where nobody opened anything, or nobody could be seen replying", () => {
  const lost = community([observed(0, 60), reply("c", "ann", 1)]);
  expect(conversationDepth(lost, { window })._unsafeUnwrapErr()).toMatchObject({ reason: "no-openings" });
  const unseen = conversationDepth(community([opening("c", "ann", 1)]), { window });
  expect(unseen._unsafeUnwrapErr()).toMatchObject({ missing: ["replies"] });
  expect(
    caveatsOf(
      conversationDepth(community(talk("c", 0, ["ann", "bob"])), { window }).map(({ replies }) => replies.mean),
    ),
  ).toEqual(["observation-not-declared"]);
});

it("counts replies while they were looked at, and leaves out what was opened when they were not", () => {
  const long = [opening("a", "ann", 0), reply("a", "bob", 1), reply("a", "bob", 12 * 24)];
  const dataset = community([
    { ...observed(0, 60), gaps: [gap(10, 11)] },
    ...long,
    opening("b", "ann", 10 * 24 + 5),
    opening("c", "ann", 9 * 24),
  ]);
  const { mean } = conversationDepth(dataset, { window })
    .map(({ replies }) => replies)
    ._unsafeUnwrap();
  expect([mean.value, mean.sampleSize]).toEqual([0.5, 2]);
  expect(mean.definition).toBe("replies-per-conversation/mean@1");
  expect(mean.caveats).toEqual([
    { code: "gaps-in-observation", params: { count: 1 } },
    { code: "openings-not-followed", params: { count: 1 } },
    { code: "conversations-too-young", params: { count: 1 } },
  ]);
});
