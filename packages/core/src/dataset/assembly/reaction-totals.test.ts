import { describe, expect, it } from "vitest";
import { mergeDatasets } from "../merge/merge-datasets.js";
import { forgetPerson } from "../people/forget-person.js";
import { datasetOf, type SmallRecord } from "../small-world.test-support.js";

const day = (number: number): string => `2026-01-0${number}T00:00:00Z`;
const opening = (id: string): SmallRecord => ({ kind: "contribution", id, type: "opening", at: day(1), author: "ann" });
const total = (on: string, count: number, more: object = {}): SmallRecord => ({
  kind: "reactionTotal",
  on,
  count,
  observedAt: day(1),
  ...more,
});
const posts = [opening("a"), opening("b")];
const column = (...records: readonly SmallRecord[]): Int32Array | undefined =>
  datasetOf([...posts, ...records]).contributions.reactionTotal;

describe("reactionTotals", () => {
  it("is absent without reaction totals, and -1 where there is none", () => {
    expect(column()).toBeUndefined();
    expect(column(total("a", 0))).toEqual(Int32Array.of(0, -1));
  });

  it("takes the total of all kinds, else the sum of the kinds", () => {
    expect(column(total("a", 2, { type: "like" }), total("a", 3, { type: "thanks" }))).toEqual(Int32Array.of(5, -1));
    expect(column(total("a", 2, { type: "like" }), total("a", 9), total("b", 1, { type: "like" }))).toEqual(
      Int32Array.of(9, 1),
    );
  });

  it("takes the total of all kinds also where a kind was counted later, and where it is less", () => {
    expect(column(total("a", 1), total("a", 4, { type: "like", observedAt: day(2) }))).toEqual(Int32Array.of(1, -1));
  });

  it("takes what was observed last, at one moment the larger, also where totals have ids of their own", () => {
    expect(column(total("a", 5, { observedAt: day(2) }), total("a", 9))).toEqual(Int32Array.of(5, -1));
    const named = [total("a", 9, { id: "r1" }), total("a", 5, { id: "r2", observedAt: day(2) })];
    expect(column(...named)).toEqual(Int32Array.of(5, -1));
    expect(column(...named, total("a", 7, { observedAt: day(2) }))).toEqual(Int32Array.of(7, -1));
    expect(column(total("a", 2, { id: "r1", type: "like" }), total("a", 3, { id: "r2", type: "like" }))).toEqual(
      Int32Array.of(3, -1),
    );
  });

  it("counts nowhere what is of a contribution that was not read, until it is", () => {
    const first = datasetOf([total("z", 3), ...posts]);
    expect(first.contributions.reactionTotal).toEqual(Int32Array.of(-1, -1));
    const { dataset } = mergeDatasets([first, datasetOf([opening("z")])], { as: "increment" });
    expect(dataset.contributions.reactionTotal).toEqual(Int32Array.of(-1, -1, 3));
  });

  it("takes the newer total of an increment, and none after it was taken back", () => {
    const read = (...records: readonly SmallRecord[]): ReturnType<typeof datasetOf> => datasetOf(records);
    const grown = (...reads: readonly ReturnType<typeof datasetOf>[]): Int32Array | undefined =>
      mergeDatasets(reads, { as: "increment" }).dataset.contributions.reactionTotal;
    const first = read(...posts, total("a", 1, { id: "r" }));
    expect(grown(first, read(total("a", 2, { id: "r", observedAt: day(2) })))).toEqual(Int32Array.of(2, -1));
    expect(grown(first, read({ kind: "removal", of: "reactionTotal", id: "r" }))).toBeUndefined();
  });

  it("keeps totals of one id in two sources apart", () => {
    const datasets = ["chat", "forum"].map((source, index) =>
      datasetOf([opening("a"), total("a", index + 1)], { source }),
    );
    const { contributions } = mergeDatasets([datasetOf([], { source: "list" }), ...datasets], { as: "join" }).dataset;
    expect(contributions.reactionTotal).toEqual(Int32Array.of(1, 2));
  });

  it("stays when the author goes, and needs no ids", () => {
    const records = [...posts, total("b", 4)];
    expect(forgetPerson(datasetOf(records), "nna@forum").contributions.reactionTotal).toEqual(Int32Array.of(-1, 4));
    expect(datasetOf(records, { keepIds: false }).contributions.reactionTotal).toEqual(Int32Array.of(-1, 4));
  });

  it("stops at what 32 bits hold", () => {
    const most = 2 ** 31 - 1;
    expect(column(total("a", 2 ** 40), total("b", most, { type: "like" }), total("b", 1, { type: "thanks" }))).toEqual(
      Int32Array.of(most, most),
    );
  });
});
