import { describe, expect, it } from "vitest";
import type { FactRecord } from "../model/fact.js";
import { createDataset } from "./create-dataset.js";

const at = "2026-01-01T09:00:00Z";
const opening: FactRecord = { kind: "contribution", id: "1", type: "opening", at, author: "bob", conversation: "c" };
const reply: FactRecord = { kind: "contribution", id: "2", type: "reply", at, author: "ann", conversation: "c" };

function shownBy(...records: readonly FactRecord[]): readonly string[] {
  const [source] = createDataset(records).sources;
  return (source?.capabilities ?? []).filter((one) => one !== "authors" && one !== "conversations");
}

it("makes the same dataset of records in any order", () => {
  expect(createDataset([reply, opening])).toEqual(createDataset([opening, reply]));
});

it("keeps ids as names, or numbers people", () => {
  expect(createDataset([opening, reply]).people.pseudonyms).toEqual(["ann", "bob"]);
  expect(createDataset([opening, reply], { pseudonyms: "numbered" }).people.pseudonyms).toEqual(["P1", "P2"]);
  expect(createDataset([opening], { pseudonyms: "numbered" }).identity.pseudonyms).toBe("numbered");
});

it("names the source", () => {
  expect(createDataset([opening]).venues).toMatchObject([{ source: "records", id: "" }]);
  expect(createDataset([opening], { source: "forum" }).venues).toMatchObject([{ source: "forum", id: "" }]);
});

it("takes linked accounts of another source for one person", () => {
  const link: FactRecord = { kind: "identityLink", person: "ann", same: "12", sameSource: "chat" };
  expect(createDataset([opening, reply, link]).people.pseudonyms).toEqual(["12", "bob"]);
});

describe("what the records show", () => {
  it.each<[string, FactRecord, readonly string[]]>([
    ["a contribution", opening, ["openings"]],
    [
      "a contribution with more",
      { ...reply, kind: "contribution", target: "1", venue: "v", accepted: {} } as FactRecord,
      ["acceptedAnswers", "replies", "replyTargets", "venues"],
    ],
    ["a conversation", { kind: "conversation", id: "c", closedAt: at, tags: ["t"] }, ["closings", "subjects"]],
    ["a listed member", { kind: "member", id: "ann" }, ["memberList"]],
    ["a member who joined", { kind: "member", id: "ann", joinedAt: at }, ["joinDates", "memberList"]],
    ["a member who was only seen", { kind: "member", id: "ann", membership: "seen" }, []],
    ["an automated account", { kind: "member", id: "bot", actor: "automated" }, ["automatedAccounts"]],
    ["a duty", { kind: "duty", holder: "ann", duty: "steering" }, ["duties"]],
    [
      "an observation",
      { kind: "observation", kinds: ["edits"], from: at, until: "2026-02-01T00:00:00Z", complete: true },
      ["edits"],
    ],
  ])("%s", (_title, record, expected) => {
    expect(shownBy(record)).toEqual(expected);
  });

  it("is what is said, if it is said", () => {
    expect(createDataset([opening], { capabilities: ["flags"] }).sources).toEqual([
      { source: "records", capabilities: ["flags"] },
    ]);
  });
});
