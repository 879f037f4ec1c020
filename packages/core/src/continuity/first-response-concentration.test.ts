import { expect, it } from "vitest";
import { caveatsOf, community, day, days, observed, opening, reply } from "../activity/tiny-community.test-support.js";
import { carriers } from "./carriers.js";
import { firstResponseConcentration } from "./first-response-concentration.js";

const window = days(90);

// Twelve openings; ann answers the first seven first, bob the next three, nobody the rest. By hand: 7 of 10, then 3.
const answered = Array.from({ length: 12 }, (_, index) => {
  const conversation = `c${index}`;
  const responder = index < 7 ? "ann" : "bob";
  const asked = opening(conversation, "eve", index * 24);
  const late = reply(conversation, "cas", index * 24 + 5);
  return index < 10
    ? [asked, reply(conversation, "eve", index * 24 + 1), reply(conversation, responder, index * 24 + 2), late]
    : [asked];
}).flat();

it("counts who responds first, not who replies (by hand)", () => {
  const { absenceFactor, largestShare } = firstResponseConcentration(community(answered), { window })._unsafeUnwrap();
  expect([absenceFactor.value, absenceFactor.sampleSize]).toEqual([1, 10]);
  expect([largestShare.value, largestShare.sampleSize]).toEqual([0.7, 10]);
});

it("lists the head, largest first, and never more than asked for", () => {
  const two = carriers(community(answered), { window, work: "first-response" })._unsafeUnwrap();
  expect(two).toMatchObject({
    work: "first-response",
    total: 10,
    carriers: [
      { person: "ann", share: 0.7, count: 7 },
      { person: "bob", share: 0.3, count: 3 },
    ],
  });
  const replies = carriers(community(answered), { window, work: "reply", limit: 2 })._unsafeUnwrap();
  expect(replies.carriers.map(({ person }) => person)).toEqual(["cas", "eve"]);
  expect(replies.total).toBe(30);
});

it("puts equals in the order of their pseudonyms", () => {
  const equals = community([reply("c", "bob", 1), reply("c", "ann", 2), reply("c", "cas", 3)]);
  const { carriers: list } = carriers(equals, { window, work: "reply", limit: 2 })._unsafeUnwrap();
  expect(list.map(({ person }) => person)).toEqual(["ann", "bob"]);
});

it("tells responses whose author is not known, and counts them for nobody", () => {
  const dataset = community([opening("c", "eve", 0), reply("c", "?", 1), opening("d", "eve", 2), reply("d", "ann", 3)]);
  const { largestShare } = firstResponseConcentration(dataset, { window })._unsafeUnwrap();
  expect(largestShare.value).toBe(1);
  expect(largestShare.caveats).toContainEqual({ code: "unknown-authors", params: { count: 1 } });
});

it("refuses where nobody responded (A.4: a reply by the opener is no response)", () => {
  const dataset = community([observed(0, 90), opening("c", "eve", 0), reply("c", "eve", 1)]);
  expect(firstResponseConcentration(dataset, { window })._unsafeUnwrapErr()).toMatchObject({
    type: "InsufficientData",
    reason: "no-first-responses",
  });
  expect(carriers(dataset, { window, work: "first-response" }).isErr()).toBe(true);
});

it("refuses where 48 hours were looked at, and where no opening could be followed", () => {
  const short = firstResponseConcentration(community([observed(0, 2), ...answered]), { window });
  expect(short._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen", needed: 7, found: 2 });
  // A week with a day of 23 hours, as where clocks go forward, is a week.
  const spring = { from: day(1), until: day(8) - 3_600_000 };
  const week = firstResponseConcentration(community([observed(0, 90), ...answered]), { window: spring });
  expect(week._unsafeUnwrap().absenceFactor.value).toBe(1);
  const others = observed(0, 90, ["openings", "authors", "conversations"]);
  const late = community([others, observed(60, 90, ["replies"]), ...answered]);
  expect(carriers(late, { window, work: "first-response" })._unsafeUnwrapErr()).toMatchObject({
    reason: "openings-not-followed",
  });
});

it("leaves out responses at and after asOf", () => {
  const dataset = community([opening("c", "eve", 0), reply("c", "ann", 24)]);
  expect(firstResponseConcentration(dataset, { window, asOf: day(1) }).isErr()).toBe(true);
  const later = firstResponseConcentration(dataset, { window, asOf: day(1) + 1 }).map(
    ({ largestShare }) => largestShare,
  );
  expect(caveatsOf(later)).toContain("too-few-people");
});

it("throws for a limit that lists everybody or nobody", () => {
  const dataset = community(answered);
  expect(() => carriers(dataset, { window, work: "reply", limit: 21 })).toThrow(
    "from 1 to 20 people, got a limit of 21",
  );
  expect(() => carriers(dataset, { window, work: "reply", limit: 0 })).toThrow(RangeError);
});
