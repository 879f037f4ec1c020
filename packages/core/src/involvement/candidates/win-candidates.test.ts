import { describe, expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  days,
  hour,
  observed,
  opening,
  reply,
} from "../../activity/tiny-community.test-support.js";
import type { Capability } from "../../model/capability.js";
import type { FactRecord } from "../../model/fact.js";
import type { WinCandidateKind, WinCandidates } from "./win-candidate.js";
import type { WinCandidateOptions } from "./win-candidate-options.js";
import { winCandidates } from "./win-candidates.js";

const window = days(30, 30);
const inWindow = 30 * 24;
const shown: readonly Capability[] = ["openings", "replies", "authors", "conversations", "acceptedAnswers"];

function found(
  kind: WinCandidateKind,
  records: readonly FactRecord[],
  options: Partial<WinCandidateOptions> = {},
): WinCandidates {
  const dataset = community([observed(0, 60, shown), ...records], ["acceptedAnswers"]);
  const one = winCandidates(dataset, { window, ...options }).find((candidates) => candidates.kind === kind);
  if (one === undefined) throw new Error(`Nobody looked for ${kind}.`);
  return one;
}

/** The conversations that were found, with their numbers. */
function told(candidates: WinCandidates): readonly (readonly [string, object])[] {
  if (candidates.status === "refused") throw new Error(candidates.refusal.type);
  return candidates.candidates.map(({ conversation, params }) => [conversation, params]);
}

const accepted = (conversation: string, author: string, hours: number): FactRecord => ({
  ...reply(conversation, author, hours),
  accepted: {},
});

describe("a question solved fast", () => {
  const kind = "question-solved-fast";

  it("is one whose accepted answer came within a day, the fastest first", () => {
    const records = [
      opening("slow", "ann", inWindow),
      accepted("slow", "bob", inWindow + 24.5),
      opening("day", "ann", inWindow),
      accepted("day", "bob", inWindow + 24),
      opening("fast", "cas", inWindow + 1),
      reply("fast", "dee", inWindow + 1.25),
      accepted("fast", "bob", inWindow + 1.5),
    ];
    expect(told(found(kind, records))).toEqual([
      ["fast", { hours: 0.5 }],
      ["day", { hours: 24 }],
    ]);
    expect(told(found(kind, records, { fastWithinHours: 0.5 }))).toEqual([["fast", { hours: 0.5 }]]);
  });

  it("is none where the asker found it alone, where an account that runs by itself did, or where it came after the window", () => {
    const records: readonly FactRecord[] = [
      { kind: "member", id: "bot", actor: "automated" },
      opening("self", "ann", inWindow),
      accepted("self", "ann", inWindow + 1),
      opening("bot", "ann", inWindow),
      accepted("bot", "bot", inWindow + 1),
      opening("late", "ann", 60 * 24 - 1),
      accepted("late", "bob", 60 * 24 + 1),
      opening("before", "ann", inWindow - 1),
      accepted("before", "bob", inWindow + 1),
    ];
    expect(told(found(kind, records))).toEqual([]);
  });

  it("is none of a host, where hosts are known", () => {
    const records = [opening("ours", "ann", inWindow), accepted("ours", "bob", inWindow + 1)];
    expect(told(found(kind, records))).toHaveLength(1);
    const ann: FactRecord = { kind: "duty", holder: "ann", duty: "steering", from: "2025-01-01" };
    expect(told(found(kind, [...records, ann]))).toEqual([]);
  });

  it("is refused where nobody accepts answers: a reply need not have helped", () => {
    const dataset = community([observed(0, 60), opening("a", "ann", inWindow), reply("a", "bob", inWindow + 1)]);
    expect(winCandidates(dataset, { window })[0]).toMatchObject({
      status: "refused",
      refusal: { type: "CapabilityMissing", missing: ["acceptedAnswers"] },
    });
  });
});

describe("somebody who helped for the first time", () => {
  const kind = "first-time-helper";

  it("is told by the conversation, the latest first; who helped before is not new", () => {
    const records = [
      opening("old", "ann", 1),
      reply("old", "bob", 2),
      opening("a", "ann", inWindow + 1),
      reply("a", "ann", inWindow + 2),
      reply("a", "bob", inWindow + 3),
      reply("a", "cas", inWindow + 4),
      opening("b", "cas", inWindow + 5),
      reply("b", "dee", inWindow + 6),
      reply("b", "ann", inWindow + 7),
    ];
    const candidates = found(kind, records);
    expect(told(candidates).map(([conversation]) => conversation)).toEqual(["b", "b", "a"]);
    expect(JSON.stringify(candidates)).not.toMatch(/ann|bob|cas|dee/);
  });

  it("is no host, where hosts are known", () => {
    const records = [opening("a", "ann", inWindow), reply("a", "bob", inWindow + 1), reply("a", "cas", inWindow + 2)];
    expect(told(found(kind, records))).toHaveLength(2);
    const bob: FactRecord = { kind: "duty", holder: "bob", duty: "steering", from: "2025-01-01" };
    expect(told(found(kind, [...records, bob]))).toHaveLength(1);
  });

  it("is refused where nothing before the window was seen", () => {
    const records = [opening("a", "ann", 1), reply("a", "bob", 2)];
    const candidates = winCandidates(community([observed(0, 60), ...records]), { window: days(30) });
    expect(candidates[1]).toMatchObject({ status: "refused", refusal: { reason: "no-history" } });
  });

  it("names so many at most, and says how many there are", () => {
    const helpers = Array.from({ length: 8 }, (_, index) => reply("a", `p${index}`, inWindow + 1 + index));
    const candidates = found(kind, [opening("a", "ann", inWindow), ...helpers], { most: 3 });
    expect(candidates).toMatchObject({ found: 8 });
    expect(told(candidates)).toHaveLength(3);
  });
});

describe("a conversation of unusual depth", () => {
  const kind = "unusual-depth";

  /** Conversations with so many replies each, by so many people in turn. */
  function talks(sizes: readonly number[], people = 4): readonly FactRecord[] {
    return sizes.flatMap((size, index) => [
      opening(`c${index}`, "opener", inWindow + index),
      ...Array.from({ length: size }, (_, at) =>
        reply(`c${index}`, `p${at % people}`, inWindow + index + (at + 1) / 100),
      ),
    ]);
  }

  // Twenty conversations with 1, 2, 3 or 4 replies, five of each: quartiles 1.75 and 3.25, so more than 5.5 is unusual.
  const usual = Array.from({ length: 20 }, (_, index) => 1 + (index % 4));

  it("has more replies than the fence by hand, the deepest first", () => {
    expect(told(found(kind, talks(usual)))).toEqual([]);
    // Now quartiles 1.75 and 4, so more than 7.375.
    expect(told(found(kind, talks([...usual.slice(0, 18), 12, 30])))).toEqual([
      ["c19", { replies: 30, participants: 5, usual: 7.375 }],
      ["c18", { replies: 12, participants: 5, usual: 7.375 }],
    ]);
  });

  it("is none between two people", () => {
    expect(told(found(kind, talks([...usual.slice(0, 19), 30], 1)))).toEqual([]);
    expect(told(found(kind, talks([...usual.slice(0, 19), 30], 2)))).toHaveLength(1);
  });

  it("is refused under twenty conversations, and where there is none", () => {
    expect(found(kind, talks(usual.slice(0, 19)))).toMatchObject({
      refusal: { reason: "too-few-conversations", needed: 20, found: 19 },
    });
    expect(found(kind, [reply("x", "ann", inWindow)])).toMatchObject({ refusal: { reason: "no-openings" } });
  });
});

describe("the place of a candidate", () => {
  it("is its venue, conversation, row and moment", () => {
    const records = [
      contributed("opening", "ann", hour(inWindow), { conversation: "a", venue: "v" }),
      { ...contributed("reply", "bob", hour(inWindow + 1), { conversation: "a", venue: "v" }), accepted: {} },
    ];
    const candidates = found("question-solved-fast", records);
    expect(candidates).toMatchObject({
      candidates: [{ venue: "v", conversation: "a", row: 1, at: "2026-01-31T01:00:00.000Z", params: { hours: 1 } }],
    });
  });
});

it("the order of the records does not show", () => {
  const records = [
    observed(0, 60, shown),
    opening("a", "ann", inWindow),
    accepted("a", "bob", inWindow + 1),
    opening("b", "cas", inWindow),
    accepted("b", "dee", inWindow + 1),
  ].map((record, index) => (record.kind === "contribution" ? { ...record, id: `i${index}` } : record));
  const of = (given: readonly FactRecord[]) => winCandidates(community(given, ["acceptedAnswers"]), { window });
  expect(of(records.toReversed())).toEqual(of(records));
});

it.each([{ most: 0 }, { fastWithinHours: 0 }, { window: { from: day(2), until: day(1) } }])(
  "refuses what can be no option: %j",
  (wrong) => {
    expect(() => winCandidates(community([]), { window, ...wrong })).toThrow(RangeError);
  },
);
