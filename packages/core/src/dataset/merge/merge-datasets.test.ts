import { describe, expect, it } from "vitest";
import { datasetOf, type SmallRecord } from "../small-world.test-support.js";
import { mergeDatasets } from "./merge-datasets.js";

const opening = (id: string, more: object = {}): SmallRecord => ({
  kind: "contribution",
  id,
  type: "opening",
  at: "2026-01-01T00:00:00Z",
  ...more,
});

describe("mergeDatasets", () => {
  it("keeps equal ids of two sources apart: contributions, conversations, venues, facts and people", () => {
    const records: readonly SmallRecord[] = [
      opening("1", { author: "u", conversation: "t", venue: "v" }),
      { kind: "contribution", id: "2", type: "reply", at: "2026-01-02T00:00:00Z", target: "1" },
      { kind: "conversation", id: "t", closedAt: "2026-01-03T00:00:00Z", acceptedAnswer: "2" },
      { kind: "timeEntry", id: "e", duty: "outreach", date: "2026-01-01", hours: 1 },
    ];
    const sources = ["b", "a"].map((source) => datasetOf(records, { source }));
    const { dataset } = mergeDatasets(sources, { as: "join" });
    expect(dataset.people.pseudonyms).toEqual(["u@a", "u@b"]);
    expect(dataset.venues.map(({ source, id }) => [source, id])).toEqual([
      ["a", "v"],
      ["b", "v"],
    ]);
    expect(dataset.contributions).toMatchObject({
      length: 4,
      author: Int32Array.of(0, 1, -1, -1),
      conversation: Int32Array.of(0, 1, 0, 1),
      target: Int32Array.of(-1, -1, 0, 1),
    });
    expect(dataset.conversations.acceptedAnswer).toEqual(Int32Array.of(2, 3));
    expect(dataset.facts.timeEntry.map(({ source }) => source)).toEqual(["a", "b"]);
  });

  it("makes one person of accounts in three sources that are linked in a row", () => {
    const link = (person: string, same: string, sameSource: string): SmallRecord => ({
      kind: "identityLink",
      person,
      same,
      sameSource,
    });
    const { people, contributions } = mergeDatasets(
      [
        datasetOf([opening("1", { author: "z9" })], { source: "forum" }),
        datasetOf([opening("2", { author: "y8" }), link("y8", "z9", "forum")], { source: "chat" }),
        datasetOf([opening("3", { author: "x7" }), link("x7", "y8", "chat")], { source: "list" }),
      ],
      { as: "join" },
    ).dataset;
    expect(people.pseudonyms).toEqual(["7x@list"]);
    expect([...contributions.author]).toEqual([0, 0, 0]);
  });

  it("numbers people in the order of their pseudonyms, whatever the order of the sources, and says whose account is whose", () => {
    const link: SmallRecord = { kind: "identityLink", person: "y8", same: "z9", sameSource: "forum" };
    const sources = [
      datasetOf([opening("1", { author: "z9" }), opening("3", { author: "a1" })], { source: "forum" }),
      datasetOf([opening("2", { author: "y8" }), link, { kind: "duty", holder: "y8", duty: "answering" }], {
        source: "chat",
      }),
    ];
    const keyed = mergeDatasets(sources, { as: "join" });
    const merged = mergeDatasets(sources, { as: "join", pseudonyms: "numbered" });
    const { dataset, nameOf } = merged;
    expect(keyed.dataset.people.pseudonyms.toSorted()).toEqual(["1a@forum", "8y@chat"]);
    expect(dataset.people.pseudonyms.toSorted()).toEqual(["P1", "P2"]);
    const authors = ({ contributions, people }: typeof dataset) =>
      [...contributions.author].map((one) => people.pseudonyms[one]);
    expect(authors(dataset)).toEqual(authors(keyed.dataset).map((name = "") => nameOf(name)));
    expect(["1a@forum", "8y@chat", "9z@forum", "nobody"].map(nameOf)).toEqual(["P1", "P2", "P2", undefined]);
    expect(["1a@forum", "8y@chat", "9z@forum"].map(keyed.nameOf)).toEqual(["1a@forum", "8y@chat", "8y@chat"]);
    expect(dataset.facts.duty.map(({ holder }) => holder)).toEqual(["P2"]);
    expect(dataset.identity).toEqual({ pseudonyms: "numbered", links: [], suppressed: [] });
    const turned = mergeDatasets(sources.toReversed(), { as: "join", pseudonyms: "numbered" });
    expect(turned.dataset.people).toEqual(dataset.people);
    expect(turned.dataset.contributions).toEqual(dataset.contributions);
    expect(() => mergeDatasets([dataset], { as: "join" })).toThrow(/pseudonyms by key, got numbers/);
  });

  it("takes back a member of an earlier read", () => {
    const before = datasetOf([{ kind: "member", id: "ann" }, opening("1", { author: "ann" })]);
    const after = datasetOf([{ kind: "removal", of: "member", id: "ann" }]);
    const { dataset } = mergeDatasets([before, after], { as: "increment" });
    expect(dataset.facts.member).toEqual([]);
    expect([...dataset.people.membership]).toEqual([0]);
    expect(dataset.removals).toEqual([{ source: "forum", of: "member", id: "nna@forum" }]);
  });

  it("does not let an old removal come after what has come back since", () => {
    const [first, gone] = [datasetOf([opening("1")]), datasetOf([{ kind: "removal", of: "contribution", id: "1" }])];
    const removed = mergeDatasets([first, gone], { as: "increment" }).dataset;
    const back = mergeDatasets([removed, first], { as: "increment" }).dataset;
    expect(removed.contributions.length).toBe(0);
    expect(mergeDatasets([back, datasetOf([])], { as: "increment" }).dataset).toEqual(first);
  });

  it("holds an older state that comes late against a removal that is known", () => {
    const removal: SmallRecord = { kind: "removal", of: "contribution", id: "1", version: 5 };
    const states = [[opening("1", { version: 3 })], [removal], [opening("1", { version: 4 })]];
    const merged = (order: readonly number[]): number =>
      mergeDatasets(
        order.map((index) => datasetOf(states[index] ?? [])),
        { as: "increment" },
      ).dataset.contributions.length;
    expect([merged([0, 1, 2]), merged([1, 0, 2]), merged([2, 1, 0])]).toEqual([0, 0, 0]);
  });

  it("does not let the removal of a conversation take what has come into it since", () => {
    const reply: SmallRecord = {
      kind: "contribution",
      id: "2",
      type: "reply",
      at: "2026-01-02T00:00:00Z",
      target: "1",
    };
    const reads = [
      [reply, { kind: "removal", of: "conversation", id: "t" } as const],
      [opening("1", { conversation: "t" })],
      [],
    ];
    const grown = mergeDatasets(
      reads.map((read) => datasetOf(read)),
      { as: "increment" },
    ).dataset;
    expect(grown.contributions.conversation).toEqual(Int32Array.of(0, 0));
    expect(grown.removals).toEqual([]);
  });

  it("takes along with a conversation an older state of a contribution that comes late", () => {
    const seen = (day: number): object => ({ conversation: "t", observedAt: `2026-01-0${day}T00:00:00Z` });
    const removal = { kind: "removal", of: "conversation", id: "t", observedAt: "2026-01-05T00:00:00Z" } as const;
    const after = (record: SmallRecord): number =>
      mergeDatasets([datasetOf([removal]), datasetOf([record])], { as: "increment" }).dataset.contributions.length;
    expect([after(opening("1", seen(4))), after(opening("1", seen(6)))]).toEqual([0, 1]);
  });

  it("takes any number of increments: the last of 300 holds", () => {
    const reads = Array.from({ length: 300 }, (_, day) => datasetOf([opening("1", { author: `u${day}` })]));
    expect(mergeDatasets(reads, { as: "increment" }).dataset.people.pseudonyms).toEqual(["992u@forum"]);
  });

  it("says what became of the things of the last dataset", () => {
    const before = datasetOf([opening("1"), opening("2"), { kind: "member", id: "ann" }]);
    const after = datasetOf([
      opening("1"),
      opening("2", { author: "ann" }),
      opening("3"),
      { kind: "member", id: "ann" },
    ]);
    const { outcomes } = mergeDatasets([before, after], { as: "increment" });
    expect(Object.fromEntries(outcomes)).toEqual({
      contribution: { accepted: 1, duplicate: 1, replaced: 1, rejected: 0 },
      member: { accepted: 0, duplicate: 1, replaced: 0, rejected: 0 },
    });
  });

  it("takes what the latest description of a source can show in increments, what either can in a join", () => {
    const wide = datasetOf([]);
    const narrow = { ...wide, sources: [{ source: "forum", capabilities: ["flags" as const] }] };
    const shown = (as: "increment" | "join"): readonly string[] =>
      mergeDatasets([wide, narrow], { as }).dataset.sources.flatMap(({ capabilities }) => capabilities);
    expect(shown("increment")).toEqual(["flags"]);
    expect(shown("join")).toEqual(["authors", "flags", "openings", "replies"]);
  });

  it("makes an empty dataset of none", () => {
    const { dataset } = mergeDatasets([], { as: "join" });
    expect([dataset.contributions.length, dataset.people.length, dataset.venues]).toEqual([0, 0, []]);
  });

  it("refuses numbers for people, datasets without ids, and more sources than it can tell apart", () => {
    const merge = (...datasets: Parameters<typeof mergeDatasets>[0]) => mergeDatasets(datasets, { as: "join" });
    expect(() => merge(datasetOf([], { numbered: true }))).toThrow(RangeError);
    expect(() => merge(datasetOf([opening("1")], { keepIds: false }))).toThrow(RangeError);
    const sources = Array.from({ length: 8_837 }, (_, index) => ({ source: `s${index}`, capabilities: [] }));
    expect(() => merge({ ...datasetOf([]), sources })).toThrow("at most 8836 sources");
  });

  it("tells 300 sources apart, whose ids begin with what marks a source", () => {
    const ids = ["!!", '!"', "~~", "é"];
    const datasets = Array.from({ length: 300 }, (_, index) =>
      datasetOf(
        ids.map((id) => opening(id, { author: id, conversation: id, venue: id })),
        { source: `s${index}` },
      ),
    );
    const { dataset } = mergeDatasets(datasets, { as: "join" });
    expect([dataset.contributions.length, dataset.conversations.length, dataset.venues.length]).toEqual([
      1200, 1200, 1200,
    ]);
    expect(mergeDatasets([dataset], { as: "join" }).dataset).toEqual(dataset);
  });
});
