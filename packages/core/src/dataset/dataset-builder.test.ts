import { describe, expect, it } from "vitest";
import { CommunityDatasetBuilder } from "./dataset-builder.js";
import { datasetOf, type SmallRecord } from "./small-world.test-support.js";
import { textAt } from "./texts/text-list.js";

type Fields = Partial<Extract<SmallRecord, { kind: "contribution" }>>;

const contribution = (id: string, more: Fields = {}): SmallRecord => ({
  kind: "contribution",
  id,
  type: "reply",
  at: "2026-01-01T00:00:00Z",
  ...more,
});

function idsOf(records: readonly SmallRecord[]): readonly string[] {
  const { contributions } = datasetOf(records);
  const { ids } = contributions;
  return ids === undefined ? [] : Array.from({ length: ids.length }, (_, row) => textAt(ids, row));
}

describe("CommunityDatasetBuilder", () => {
  it("orders contributions by time and then by the bytes of their ids", () => {
    const later = contribution("0", { at: "2026-01-02T00:00:00Z" });
    const before1970 = contribution("z", { at: "1969-12-31T23:59:59Z" });
    expect(idsOf([later, contribution("b"), contribution("a"), contribution("B"), before1970])).toEqual([
      "z",
      "B",
      "a",
      "b",
      "0",
    ]);
  });

  it("gives a reply the conversation of its target over thousands of steps, and a circle none", () => {
    const steps = 5_000;
    const chain = Array.from({ length: steps }, (_, step) => contribution(`c${step}`, { target: `c${step + 1}` }));
    const opening = contribution(`c${steps}`, { type: "opening", conversation: "t" });
    const circle = [contribution("x", { target: "y" }), contribution("y", { target: "x" })];
    const into = contribution("w", { target: "x" });
    const { contributions, conversations } = datasetOf([...chain, opening, ...circle, into]);
    expect(conversations.length).toBe(1);
    expect([...contributions.conversation].filter((conversation) => conversation === 0)).toHaveLength(steps + 1);
    expect([...contributions.conversation].filter((conversation) => conversation === -1)).toHaveLength(3);
  });

  it("counts targets that were not read, and names them only with ids", () => {
    const records = [contribution("a", { target: "gone" }), contribution("b", { target: "a" })];
    expect(datasetOf(records).contributions).toMatchObject({ unknownTargets: 1, openTargets: new Map([[0, "gone"]]) });
    const { contributions, removals } = datasetOf(records, { keepIds: false });
    expect(contributions.unknownTargets).toBe(1);
    expect([contributions.ids, contributions.openTargets, contributions.stated]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(removals).toEqual([]);
  });

  it("places conversations where their record says, else their opening, else their first contribution, else nowhere", () => {
    const { conversations, venues } = datasetOf([
      contribution("1", { type: "opening", conversation: "a", venue: "opened" }),
      { kind: "conversation", id: "a", venue: "recorded" },
      contribution("2", { conversation: "b", venue: "first" }),
      contribution("3", { type: "opening", conversation: "b", venue: "opened" }),
      contribution("4", { conversation: "c", venue: "first" }),
      contribution("5", { conversation: "d" }),
    ]);
    const placed = [...conversations.venue].map((venue) => venues[venue]?.id);
    expect(placed).toEqual(["recorded", "opened", "first", ""]);
    expect(venues.map(({ id }) => id)).toEqual(["", "first", "opened", "recorded"]);
  });

  it("holds nobody and nothing that only a replaced or removed state named", () => {
    const { people, conversations, venues } = datasetOf([
      contribution("1", { version: 1, author: "old", conversation: "old", venue: "old" }),
      contribution("1", { version: 2, author: "new", conversation: "new", venue: "new" }),
      contribution("2", { author: "gone", conversation: "gone", venue: "gone" }),
      { kind: "removal", of: "contribution", id: "2" },
    ]);
    expect(people.pseudonyms).toEqual(["wen@forum"]);
    expect(conversations.length).toBe(1);
    expect(venues.map(({ id }) => id)).toEqual(["new"]);
  });

  it("takes the accepted answer from the record before the reply, and nothing for an answer that was not read", () => {
    const replies = [contribution("1", { conversation: "t", accepted: {} }), contribution("2", { conversation: "t" })];
    const record = (acceptedAnswer: string): SmallRecord => ({ kind: "conversation", id: "t", acceptedAnswer });
    expect([...datasetOf(replies).conversations.acceptedAnswer]).toEqual([0]);
    expect([...datasetOf([...replies, record("2")]).conversations.acceptedAnswer]).toEqual([1]);
    expect([...datasetOf([...replies, record("gone")]).conversations.acceptedAnswer]).toEqual([0]);
  });

  it("makes one person of linked accounts, and says on records which account they are about", () => {
    const { people, facts, identity } = datasetOf([
      { kind: "member", id: "a1", joinedAt: "2026-01-05T00:00:00Z" },
      { kind: "member", id: "b2", joinedAt: "2026-01-03T00:00:00Z", actor: "automated" },
      { kind: "identityLink", person: "a1", same: "b2" },
      { kind: "identityLink", person: "b2", same: "a1", sameSource: "forum" },
      { kind: "identityLink", person: "c3", same: "d4" },
    ]);
    expect(people).toEqual({
      length: 1,
      pseudonyms: ["1a@forum"],
      automated: Uint8Array.of(1),
      membership: Uint8Array.of(2),
      joinedAt: Float64Array.of(Date.UTC(2026, 0, 3)),
    });
    expect(facts.member.map(({ id, account }) => [id, account])).toEqual([
      ["1a@forum", undefined],
      ["1a@forum", "2b@forum"],
    ]);
    expect(identity.links).toEqual([
      ["1a@forum", "2b@forum"],
      ["3c@forum", "4d@forum"],
    ]);
  });

  it("goes by the links that hold: one that was changed or taken back joins nobody", () => {
    const members = ["a", "b", "c"].map((id): SmallRecord => ({ kind: "member", id }));
    const link = { kind: "identityLink", id: "l", person: "a" } as const;
    const people = (...records: readonly SmallRecord[]): readonly string[] =>
      datasetOf([...members, ...records]).people.pseudonyms;
    expect(people({ ...link, same: "b" })).toEqual(["a@forum", "c@forum"]);
    expect(people({ ...link, same: "b", version: 1 }, { ...link, same: "c", version: 2 })).toEqual([
      "a@forum",
      "b@forum",
    ]);
    expect(people({ ...link, same: "b" }, { kind: "removal", of: "identityLink", id: "l" })).toHaveLength(3);
  });

  it("tells ids apart that differ in normalisation or a byte order mark alone, and takes any that an id can be", () => {
    const ids = ["é", "e\u0301", "\ufeffé", "__proto__", "constructor", "👩‍👩‍👧", "x".repeat(512)];
    const { people, facts } = datasetOf(ids.map((id) => ({ kind: "member", id })));
    expect(people.length).toBe(ids.length);
    expect(new Set(facts.member.map(({ id }) => id)).size).toBe(ids.length);
    expect(idsOf(ids.map((id) => contribution(id))).toSorted()).toEqual(ids.toSorted());
  });

  it("lists conversations without contributions last, by the bytes of their ids", () => {
    const records = ["b", "A", '"', "é"].map((id): SmallRecord => ({ kind: "conversation", id }));
    const { conversations } = datasetOf([...records, contribution("1", { conversation: "z" })]);
    const ids = Array.from({ length: conversations.length }, (_, index) => textAt(conversations.ids, index));
    expect(ids).toEqual(["z", '"', "A", "b", "é"]);
  });

  it("counts two accounts of one person at a gathering once, and keeps the number of those who must not appear", () => {
    const gathering = { kind: "gathering", id: "g", form: "online", startsAt: "2026-01-01T00:00:00Z" } as const;
    const records: readonly SmallRecord[] = [
      { ...gathering, organisers: ["a1", "b2"], attendees: ["a1", "b2", "c3"] },
      { kind: "identityLink", person: "a1", same: "b2" },
    ];
    const [whole] = datasetOf(records).facts.gathering;
    expect([whole?.organisers, whole?.attendees, whole?.attendance]).toEqual([
      ["1a@forum"],
      ["1a@forum", "3c@forum"],
      undefined,
    ]);
    const [left] = datasetOf(records, { suppressed: ["2b@forum"] }).facts.gathering;
    expect([left?.organisers, left?.attendees, left?.attendance]).toEqual([[], ["3c@forum"], 2]);
  });

  it("counts an equal observation once, whenever it was made known", () => {
    const observation = {
      kind: "observation",
      kinds: ["openings"],
      from: "2026-01-01T00:00:00Z",
      until: "2026-02-01T00:00:00Z",
      complete: true,
    } as const;
    expect(datasetOf([observation, { ...observation, version: 2 }]).spans).toHaveLength(1);
  });

  it("counts an equal time entry without an id once, whenever it was seen", () => {
    const entry = { kind: "timeEntry", duty: "outreach", date: "2026-01-01", hours: 2 } as const;
    const records = [entry, { ...entry, observedAt: "2026-01-02T00:00:00Z" }, { ...entry, version: 3 }];
    expect(datasetOf(records).facts.timeEntry).toHaveLength(1);
  });

  it("refuses a number of pseudonyms that is not that of the people", () => {
    const builder = new CommunityDatasetBuilder({ source: "forum", capabilities: [] });
    builder.addFact({ kind: "member", id: "ann" });
    expect(() => builder.finish({ pseudonyms: [] })).toThrow(
      new RangeError("There are as many pseudonyms as people, 1, got 0."),
    );
  });
});
