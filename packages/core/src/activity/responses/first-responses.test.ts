import { expect, it } from "vitest";
import { forgetPerson } from "../../dataset/people/forget-person.js";
import type { FactRecord } from "../../model/fact.js";
import { formatInstant } from "../../model/instant.js";
import {
  community,
  contributed,
  day,
  days,
  gap,
  hour,
  observed,
  opening,
  reply,
} from "../tiny-community.test-support.js";
import { type FirstResponses, firstResponses } from "./first-responses.js";

const window = days(10);

function responsesIn(records: readonly FactRecord[], asOf = window.until): FirstResponses {
  const seen = records.some(({ kind }) => kind === "observation") ? records : [observed(-40, 40), ...records];
  const dataset = community(seen);
  return firstResponses(dataset, { window, asOf }, new Uint8Array(dataset.venues.length).fill(1));
}

/** The hours of waiting, with + where there was no response. */
function waits(records: readonly FactRecord[], asOf = window.until): readonly string[] {
  const { waited, answered } = responsesIn(records, asOf);
  return Array.from(waited, (milliseconds, index) => `${milliseconds / 3_600_000}${answered[index] === 1 ? "" : "+"}`);
}

it("takes the first reply by somebody else (Discourse topic_spec: topic 3 h ago, reply 2 h ago gives 1 h)", () => {
  expect(waits([opening("c", "ann", 0), reply("c", "bob", 1), reply("c", "cas", 2)])).toEqual(["1"]);
});

it("takes no reply by the opener (A.4)", () => {
  expect(waits([opening("c", "ann", 0), reply("c", "ann", 1)])).toEqual(["240+"]);
  expect(waits([opening("c", "ann", 0), reply("c", "ann", 1), reply("c", "bob", 4)])).toEqual(["4"]);
});

it("takes no automated welcome (A.5)", () => {
  const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
  expect(waits([bot, opening("c", "ann", 0), reply("c", "bot", 0.1)])).toEqual(["240+"]);
  expect(waits([bot, opening("c", "bot", 0), reply("c", "ann", 0.1)])).toEqual([]);
});

it("takes replies alone, not likes or edits", () => {
  const liked = contributed("reaction", "bob", hour(1), { conversation: "c" });
  const edited = contributed("edit", "bob", hour(2), { conversation: "c" });
  expect(waits([opening("c", "ann", 0), liked, edited])).toEqual(["240+"]);
});

it("takes no reply from before the opening, but one of the same instant, whatever its id", () => {
  expect(waits([opening("c", "ann", 5), reply("c", "bob", 4)])).toEqual(["235+"]);
  const replied = { ...reply("c", "bob", 5), id: "a" };
  expect(waits([{ ...opening("c", "ann", 5), id: "b" }, replied])).toEqual(["0"]);
});

it("takes a reply whose author is not known, unless the opener is not known either", () => {
  expect(waits([opening("c", "ann", 0), reply("c", "?", 2)])).toEqual(["2"]);
  expect(waits([opening("c", "?", 0), reply("c", "?", 2), reply("c", "bob", 3)])).toEqual(["3"]);
});

it("keeps an answer answered when who gave it is forgotten", () => {
  const dataset = forgetPerson(community([opening("c", "ann", 0), reply("c", "bob", 2)]), "bob");
  const { answered, responder } = firstResponses(dataset, { window }, new Uint8Array([1]));
  expect([[...answered], [...responder]]).toEqual([[1], [-1]]);
});

it("stops waiting at asOf, at the closing, and where the source stopped looking", () => {
  const asked = opening("c", "ann", 0);
  const closed = { kind: "conversation", id: "c", closedAt: formatInstant(hour(6)) } as const;
  expect(waits([asked], day(2))).toEqual(["48+"]);
  expect(waits([asked, closed])).toEqual(["6+"]);
  expect(waits([asked, observed(0, 3)])).toEqual(["72+"]);
  expect(waits([asked, closed, reply("c", "bob", 8)])).toEqual(["8"]);
  expect(waits([asked, { ...closed, closedAt: formatInstant(hour(-1)) }])).toEqual(["0+"]);
});

it("does not see what comes at or after asOf", () => {
  const records = [opening("c", "ann", 0), reply("c", "bob", 48), opening("d", "ann", 72)];
  expect(waits(records, day(2))).toEqual(["48+"]);
  expect(waits(records, day(2) + 1)).toEqual(["48"]);
  expect(waits(records, day(3))).toEqual(["48"]);
});

it("follows what was opened in the window, its start included and its end not", () => {
  const records = [0, 240].flatMap((at) => [opening(`c${at}`, "ann", at), reply(`c${at}`, "bob", at + 1)]);
  expect(waits(records, day(20))).toEqual(["1"]);
});

it("counts a conversation once, also with two openings, and in a stream alike", () => {
  expect(waits([opening("c", "ann", 0), opening("c", "bob", 1), reply("c", "cas", 2)])).toEqual(["2"]);
  const stream = { kind: "venue", id: "v", style: "stream" } as const;
  const asked = contributed("opening", "ann", hour(0), { conversation: "c", venue: "v" });
  expect(waits([stream, asked, reply("c", "bob", 3)])).toEqual(["3"]);
});

it("leaves out the venues that do not count", () => {
  const dataset = community([opening("c", "ann", 0)]);
  expect(firstResponses(dataset, { window }, new Uint8Array(1)).length).toBe(0);
});

it("throws for a moment that is not after the start of the window", () => {
  expect(() => responsesIn([opening("c", "ann", 0)], window.from)).toThrow(RangeError);
  expect(() => responsesIn([opening("c", "ann", 0)], Number.POSITIVE_INFINITY)).toThrow("asOf is an instant after");
});

it("follows an opening while replies were looked at without a break, and no other", () => {
  const gaps = [gap(3, 4)];
  const asked = [opening("a", "ann", 24), opening("b", "ann", 80), opening("c", "ann", 97)];
  const answers = [reply("a", "bob", 100), reply("b", "bob", 81), reply("c", "bob", 98)];
  const { waited, answered, followedUntil, notFollowed } = responsesIn([
    { ...observed(0, 9), gaps },
    ...asked,
    ...answers,
  ]);
  expect([...waited].map((milliseconds) => milliseconds / 3_600_000)).toEqual([48, 1]);
  expect([...answered]).toEqual([0, 1]);
  expect([...followedUntil]).toEqual([day(3), day(9)]);
  expect(notFollowed.length).toBe(1);
});

it("joins readings that touch or overlap", () => {
  const readings = [observed(0, 2), observed(2, 4), observed(3, 10)];
  expect(waits([...readings, opening("c", "ann", 1), reply("c", "bob", 80)])).toEqual(["79"]);
});
