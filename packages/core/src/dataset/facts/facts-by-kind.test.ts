import { describe, expect, it } from "vitest";
import type { FactRecord } from "../../model/fact.js";
import { createDataset } from "../create-dataset.js";
import { mergeDatasets } from "../merge/merge-datasets.js";
import { forgetPerson } from "../people/forget-person.js";
import { datasetOf } from "../small-world.test-support.js";
import { factListsOf } from "./facts-by-kind.js";

const at = "2026-01-01T09:00:00Z";
const conversation = (id: string, more: object = {}): FactRecord => ({ kind: "conversation", id, ...more });
const duty: FactRecord = { kind: "duty", holder: "ann", duty: "steering", backup: "bob" };

describe("facts of a dataset", () => {
  it("are what was said, whatever fields it has", () => {
    const records: readonly FactRecord[] = [
      conversation("t", { venue: "v", tags: ["a", "b"], openedAt: "2026-01-01T09:00:00+01:00", title: "Hé 👋" }),
      { kind: "reactionTotal", on: "p", count: 3_000_000_000, observedAt: at, version: -1.5 },
      { kind: "observation", kinds: ["flags"], from: at, until: at, complete: false, gaps: [{ from: at, until: at }] },
    ];
    const { facts } = createDataset(records, { source: "forum" });
    const told = [...facts.conversation, ...facts.reactionTotal, ...facts.observation];
    expect(told).toStrictEqual(records.map((record) => ({ ...record, source: "forum" })));
  });

  it("are made into objects once, and of each kind only when it is asked for", () => {
    const { facts } = createDataset([conversation("t")]);
    expect(facts.conversation).toBe(facts.conversation);
    expect(facts.venue).toEqual([]);
  });

  it("differ where one of them does", () => {
    const [one, other] = ["a", "b"].map((venue) => createDataset([conversation("t", { venue })]).facts);
    expect(one).not.toEqual(other);
  });

  it("are in the order of source and of the bytes of their ids; without an id of what they are about", () => {
    const ids = ["b", "é", "B", "a\u00a0", "a!", "a", "👩", "\uffee"];
    const { facts } = datasetOf([
      ...ids.map((id): FactRecord => conversation(id)),
      { kind: "reactionTotal", on: "b", count: 1, observedAt: at },
      { kind: "reactionTotal", on: "a", type: "like", count: 1, observedAt: at },
      { kind: "reactionTotal", on: "a", count: 1, observedAt: at },
    ]);
    // By UTF-16 the surrogates of the emoji would come before U+FFEE.
    expect(facts.conversation.map(({ id }) => id)).toEqual(["B", "a", "a!", "a\u00a0", "b", "é", "\uffee", "👩"]);
    expect(facts.reactionTotal.map(({ on, type }) => [on, type])).toEqual([
      ["a", "like"],
      ["a", undefined],
      ["b", undefined],
    ]);
    const sources = ["b", "a"].map((source) => createDataset([conversation("t")], { source }));
    expect(mergeDatasets(sources, { as: "join" }).dataset.facts.conversation.map(({ source }) => source)).toEqual([
      "a",
      "b",
    ]);
  });

  it("stay where they are when somebody goes whom they do not name", () => {
    const dataset = createDataset([conversation("t"), duty, { kind: "member", id: "ann" }]);
    const [before, after] = [factListsOf(dataset), factListsOf(forgetPerson(dataset, "bob"))];
    expect(after.get("conversation")).toBe(before.get("conversation"));
    expect(after.get("member")).toBe(before.get("member"));
    expect([...(after.get("duty") ?? [])].map((fact) => "backup" in fact)).toEqual([false]);
  });

  it("stand in order by what is left of them when somebody goes", () => {
    // Two accounts of one person under one number: their duties differ in who stands behind them alone.
    const link: FactRecord = { kind: "identityLink", person: "ann", same: "zed" };
    const dataset = datasetOf([link, duty, { ...duty, holder: "zed", backup: "eve" }], { numbered: true });
    const backups = dataset.facts.duty.map((fact) => fact.backup);
    const left = forgetPerson(dataset, backups[0] ?? "").facts.duty.map((fact) => fact.backup);
    expect(left).toEqual([backups[1], undefined]);
  });

  it("can be put together by hand: such a dataset forgets and merges as any other", () => {
    const dataset = createDataset([conversation("t"), duty]);
    const byHand = { ...dataset, facts: { ...dataset.facts } };
    expect(forgetPerson(byHand, "ann")).toEqual(forgetPerson(dataset, "ann"));
    expect(mergeDatasets([byHand], { as: "join" }).dataset).toEqual(dataset);
  });
});
