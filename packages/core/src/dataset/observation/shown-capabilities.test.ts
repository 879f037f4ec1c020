import { describe, expect, it } from "vitest";
import type { FactRecord } from "../../model/fact.js";
import { shownCapabilities } from "./shown-capabilities.js";

const at = "2026-11-21T09:00:00Z";
const shown = (...facts: FactRecord[]): string[] => [...shownCapabilities(facts)].sort();

describe("shownCapabilities", () => {
  it.each<[string, FactRecord, readonly string[]]>([
    ["a flag", { kind: "contribution", id: "1", type: "flag", at }, ["flags"]],
    [
      "a reply to something",
      { kind: "contribution", id: "1", type: "reply", at, target: "0" },
      ["replies", "replyTargets"],
    ],
    [
      "a reaction's target, which all reactions have",
      { kind: "contribution", id: "1", type: "reaction", at, target: "0" },
      ["reactions"],
    ],
    [
      "an accepted reply",
      { kind: "contribution", id: "1", type: "reply", at, accepted: {} },
      ["acceptedAnswers", "replies"],
    ],
    ["tags", { kind: "conversation", id: "c", tags: [] }, ["conversations", "subjects"]],
    ["a close", { kind: "conversation", id: "c", closedAt: at }, ["closings", "conversations"]],
    [
      "a robot that was seen",
      { kind: "member", id: "m", membership: "seen", actor: "automated" },
      ["automatedAccounts"],
    ],
    ["a member on the list", { kind: "member", id: "m" }, ["memberList"]],
    ["a total", { kind: "reactionTotal", on: "1", count: 2, observedAt: at }, ["reactionTotals"]],
    [
      "an observation, which shows nothing",
      { kind: "observation", kinds: ["flags"], from: at, until: at, complete: true },
      [],
    ],
  ])("knows what is shown by %s", (_, fact, expected) => {
    expect(shown(fact)).toEqual(expected);
  });

  it("takes a member who joined for a list only if one of them is silent", () => {
    const member: FactRecord = { kind: "member", id: "m", joinedAt: at };
    const act: FactRecord = { kind: "contribution", id: "1", type: "opening", at, author: "m" };
    expect(shown(act, member)).toEqual(["authors", "joinDates", "openings"]);
    expect(shown(act, member, { ...member, id: "n" })).toContain("memberList");
  });
});
