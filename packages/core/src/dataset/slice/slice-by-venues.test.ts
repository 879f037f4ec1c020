import { describe, expect, it } from "vitest";
import type { FactRecord } from "../../model/fact.js";
import type { CommunityDataset } from "../community-dataset.js";
import { CommunityDatasetBuilder } from "../dataset-builder.js";
import { mergeDatasets } from "../merge/merge-datasets.js";
import { textAt } from "../texts/text-list.js";
import { sliceByVenues } from "./slice-by-venues.js";

type Said = FactRecord<"contribution">;

/** A federation: north and south, where ann is only in the north, bob in both, cas on the list and nowhere else. */
const opening: Said = {
  kind: "contribution",
  id: "n1",
  type: "opening",
  at: "2026-01-01T09:00:00Z",
  author: "ann",
  venue: "north",
};
const federation: readonly FactRecord[] = [
  { kind: "venue", id: "north" },
  { kind: "venue", id: "south" },
  { kind: "member", id: "ann", joinedAt: "2025-01-01T00:00:00Z" },
  { kind: "member", id: "bob" },
  { kind: "member", id: "cas" },
  { ...opening, conversation: "cn" },
  { ...opening, id: "n2", type: "reply", at: "2026-01-02T09:00:00Z", author: "bob", target: "n1" },
  { ...opening, id: "s1", at: "2026-01-03T09:00:00Z", author: "bob", venue: "south", conversation: "cs" },
];

function built(records: readonly FactRecord[], source = "federation"): CommunityDataset {
  const capabilities = ["memberList", "openings", "gatherings", "timeEntries", "aggregates", "reactionTotals"] as const;
  const builder = new CommunityDatasetBuilder({ source, capabilities });
  for (const record of records) builder.addFact(record);
  return builder.finish({ keepIds: true, pseudonyms: builder.people().map(({ id }) => id) }).dataset;
}

function sliceOf(id: string, ...more: readonly FactRecord[]): CommunityDataset {
  const dataset = built([...federation, ...more]);
  return sliceByVenues(
    dataset,
    dataset.venues.filter((venue) => venue.id === id),
  );
}

describe("sliceByVenues", () => {
  it("has what was said there, and who said it", () => {
    const { venues, people, conversations, contributions } = sliceOf("south");
    expect(venues.map(({ id }) => id)).toEqual(["south"]);
    expect(people.pseudonyms).toEqual(["bob"]);
    expect([conversations.length, contributions.length]).toEqual([1, 1]);
    expect(textAt(conversations.ids, 0)).toBe("cs");
  });

  it("knows no list of members any more, and of those who are there only that they were seen", () => {
    const { sources, facts, people } = sliceOf("north");
    expect(sources[0]?.capabilities).not.toContain("memberList");
    expect(facts.member.map(({ id, membership }) => [id, membership])).toEqual([
      ["ann", "seen"],
      ["bob", "seen"],
    ]);
    expect([...people.membership]).toEqual([0, 0]);
    expect([...people.joinedAt]).toEqual([Date.UTC(2025, 0, 1), Number.NEGATIVE_INFINITY]);
  });

  it("takes a target beyond the border for one that was not read", () => {
    const across: Said = {
      ...opening,
      id: "s2",
      type: "reply",
      at: "2026-01-04T09:00:00Z",
      venue: "south",
      conversation: "cs",
      target: "n1",
    };
    const { contributions } = sliceOf("south", across);
    expect([...contributions.target]).toEqual([-1, -1]);
    expect(contributions.openTargets).toEqual(new Map([[1, "n1"]]));
    expect(contributions.unknownTargets).toBe(1);
  });

  it("forgets that a contribution says that it was elsewhere", () => {
    const moved: FactRecord = { kind: "conversation", id: "cn", venue: "south" };
    const { contributions, venues } = sliceOf("south", moved);
    expect(venues.map(({ id }) => id)).toEqual(["south"]);
    expect([...contributions.venue]).toEqual([0, 0, 0]);
    expect([...(contributions.stated?.venue ?? [])]).toEqual([-1, -1, 0]);
  });

  it("falls back on what an answer says of itself where the record names one elsewhere", () => {
    const answered: FactRecord = { kind: "conversation", id: "cn", acceptedAnswer: "s1" };
    const accepted: Said = {
      ...opening,
      id: "n3",
      type: "reply",
      at: "2026-01-05T09:00:00Z",
      conversation: "cn",
      accepted: {},
    };
    expect(built([...federation, answered, accepted]).conversations.acceptedAnswer[0]).toBe(2);
    expect(sliceOf("north", answered, accepted).conversations.acceptedAnswer[0]).toBe(2);
    expect(sliceOf("north", answered).conversations.acceptedAnswer[0]).toBe(-1);
  });

  it("keeps when and by whom an answer was accepted there, and whoever did so", () => {
    const answer: Said = { ...opening, type: "reply", at: "2026-01-04T09:00:00Z" };
    const there: Said = { ...answer, id: "s2", author: "bob", venue: "south", conversation: "cs" };
    const { contributions, facts, people } = sliceOf(
      "south",
      { ...there, accepted: { at: "2026-01-05T09:00:00Z", by: "fay" } },
      { ...answer, id: "n3", conversation: "cn", accepted: { by: "gus" } },
      { kind: "member", id: "fay" },
      { kind: "member", id: "gus" },
    );
    expect(people.pseudonyms).toEqual(["bob", "fay"]);
    expect(contributions.acceptance).toEqual(new Map([[1, { at: Date.UTC(2026, 0, 5, 9), by: 1 }]]));
    expect(facts.member.map(({ id }) => id)).toEqual(["bob", "fay"]);
  });

  it("keeps the reactions that were counted there, and has no column of them where there are none", () => {
    const total = { kind: "reactionTotal", on: "s1", count: 3, observedAt: "2026-01-09T00:00:00Z" } as const;
    expect(sliceOf("south", total, { ...total, on: "n1" }).contributions.reactionTotal).toEqual(Int32Array.of(3));
    expect(sliceOf("north", total).contributions).not.toHaveProperty("reactionTotal");
  });

  it("keeps duties that are held there or everywhere, and with whoever is there those that they hold elsewhere", () => {
    const duty = { kind: "duty", duty: "steering" } as const;
    const { facts, people, venues } = sliceOf(
      "south",
      { ...duty, holder: "cas" },
      { ...duty, holder: "dee", venue: "south", backup: "eli" },
      { ...duty, holder: "bob", venue: "north", backup: "ann" },
      { ...duty, holder: "ann", venue: "north" },
    );
    expect(facts.duty.map(({ holder, venue, backup }) => [holder, venue, backup])).toEqual([
      ["bob", "north", undefined],
      ["cas", undefined, undefined],
      ["dee", "south", "eli"],
    ]);
    expect(people.pseudonyms).toEqual(["bob", "cas", "dee", "eli"]);
    expect(venues.map(({ id }) => id)).toEqual(["south"]);
  });

  it("can no longer show what was said of the source as a whole", () => {
    const gathering = { kind: "gathering", form: "online", startsAt: "2026-01-05T09:00:00Z" } as const;
    const total = {
      kind: "aggregate",
      metric: "views",
      from: "2026-01-01",
      until: "2026-01-02",
      value: 9,
      temporality: "change",
    } as const;
    const slice = sliceOf(
      "south",
      { ...gathering, id: "g1", venue: "south" },
      { ...gathering, id: "g2", attendees: ["ann"] },
      { ...total, id: "a1", conversation: "cs" },
      { ...total, id: "a2", venue: "north" },
      { kind: "timeEntry", duty: "outreach", date: "2026-01-05", hours: 2 },
      { kind: "reactionTotal", on: "s1", count: 2, observedAt: "2026-01-05T09:00:00Z" },
      { kind: "reactionTotal", on: "n1", count: 3, observedAt: "2026-01-05T09:00:00Z" },
      { kind: "absence", person: "ann", from: "2026-01-05" },
      { kind: "absence", person: "bob", from: "2026-01-05" },
    );
    const { facts, sources, people } = slice;
    expect(facts.gathering.map(({ id }) => id)).toEqual(["g1"]);
    expect(facts.aggregate.map(({ id }) => id)).toEqual(["a1"]);
    expect(facts.timeEntry).toEqual([]);
    expect(facts.reactionTotal.map(({ on }) => on)).toEqual(["s1"]);
    expect(facts.absence.map(({ person }) => person)).toEqual(["bob"]);
    expect(sources[0]?.capabilities).toEqual(["aggregates", "openings", "reactionTotals"]);
    expect(people.pseudonyms).toEqual(["bob"]);
  });

  it("takes a source whole or not at all where it can", () => {
    const chat = built(
      [
        { kind: "member", id: "zoe" },
        { ...opening, author: "bob", venue: "room" },
      ],
      "chat",
    );
    const dataset = mergeDatasets([built(federation), chat], { as: "join" }).dataset;
    const only = (...ids: readonly string[]) =>
      sliceByVenues(
        dataset,
        dataset.venues.filter(({ id }) => ids.includes(id)),
      );
    expect(only("room")).toEqual(chat);
    expect(
      only("room", "south").sources.map(({ source, capabilities }) => [source, capabilities.includes("memberList")]),
    ).toEqual([
      ["chat", true],
      ["federation", false],
    ]);
    // On the list of the chat; of the federation only seen.
    expect(only("room", "south").people).toMatchObject({ pseudonyms: ["bob", "zoe"], membership: Uint8Array.of(0, 1) });
  });

  it("takes a source that does not say when it looked as seen from the first to the last of what is there", () => {
    expect(sliceOf("south").spans.map(({ from, until }) => [from, until])).toEqual([
      [Date.UTC(2026, 0, 3, 9), Date.UTC(2026, 0, 3, 9) + 1],
    ]);
  });

  it("keeps a chosen venue that nothing names any more, and nothing where nothing is chosen", () => {
    const moved: readonly FactRecord[] = [
      { ...opening, venue: "old", conversation: "c" },
      { kind: "conversation", id: "c", venue: "new" },
    ];
    const dataset = built(moved);
    const old = sliceByVenues(dataset, [{ source: "federation", id: "old" }]);
    expect([old.venues.map(({ id }) => id), old.contributions.length]).toEqual([["old"], 0]);
    expect(sliceByVenues(dataset, [])).toMatchObject({ sources: [], venues: [], people: { length: 0 }, spans: [] });
  });

  it("refuses venues that there are not, and datasets without ids", () => {
    expect(() => sliceByVenues(built(federation), [{ source: "chat", id: "south" }])).toThrow(/south of chat/);
    const { dataset } = new CommunityDatasetBuilder({ source: "federation", capabilities: [] }).finish();
    expect(() => sliceByVenues(dataset, [])).toThrow(/ids/);
  });
});
