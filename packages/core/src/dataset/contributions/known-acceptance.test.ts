import { describe, expect, it } from "vitest";
import { mergeDatasets } from "../merge/merge-datasets.js";
import { forgetPerson } from "../people/forget-person.js";
import { datasetOf, type SmallBuild, type SmallRecord } from "../small-world.test-support.js";

const day = (number: number): string => `2026-01-0${number}T00:00:00Z`;
const answer = (accepted: object, more: object = {}): SmallRecord => ({
  kind: "contribution",
  id: "1",
  type: "reply",
  at: day(1),
  author: "ann",
  accepted,
  ...more,
});
/** Who is there, whether the answer was accepted, and what more is known of that, with the acceptor by name. */
function told({ people, contributions }: ReturnType<typeof datasetOf>): unknown {
  const { at, by } = contributions.acceptance?.get(0) ?? {};
  return [people.pseudonyms, contributions.accepted[0], at, people.pseudonyms[by ?? -1]];
}
const of = (record: SmallRecord | readonly SmallRecord[], build: SmallBuild = {}): ReturnType<typeof datasetOf> =>
  datasetOf([record].flat(), build);

describe("when and by whom an answer was accepted", () => {
  it("is kept, also without ids, and whoever accepted is one of the people", () => {
    const dataset = of(answer({ at: "2026-01-02T01:00:00+01:00", by: "bob" }), { keepIds: false });
    expect(told(dataset)).toEqual([["bob@forum", "nna@forum"], 1, Date.UTC(2026, 0, 2), "bob@forum"]);
  });

  it("is absent where nothing is known of it", () => {
    expect(of(answer({})).contributions).not.toHaveProperty("acceptance");
    expect(of(answer({ at: day(2) })).contributions.acceptance).toEqual(new Map([[0, { at: Date.UTC(2026, 0, 2) }]]));
    expect(of(answer({ by: "ann" })).contributions.acceptance).toEqual(new Map([[0, { by: 0 }]]));
  });

  it("numbers whoever accepted as everybody else", () => {
    expect(told(of(answer({ by: "bob" }), { numbered: true }))).toEqual([["P1", "P2"], 1, undefined, "P2"]);
  });

  it("is nobody's that only a replaced state or a contribution that was taken back names", () => {
    const replaced = [answer({ by: "bob" }, { version: 1 }), answer({}, { version: 2 })];
    expect(told(of(replaced))).toEqual([["nna@forum"], 1, undefined, undefined]);
    const gone = [answer({ by: "bob" }), { kind: "removal", of: "contribution", id: "1" } as const];
    expect(of(gone).people.length).toBe(0);
  });

  it("changes with an increment: whoever accepts again is another state", () => {
    const reads = [of(answer({ at: day(2), by: "bob" })), of(answer({ at: day(2), by: "eve" }))];
    const { dataset, outcomes } = mergeDatasets(reads, { as: "increment" });
    expect(told(dataset)).toEqual([["eve@forum", "nna@forum"], 1, Date.UTC(2026, 0, 2), "eve@forum"]);
    expect(outcomes.get("contribution")).toMatchObject({ replaced: 1, duplicate: 0 });
    const again = mergeDatasets([dataset, of(answer({ at: day(3), by: "eve" }))], { as: "increment" });
    expect(again.dataset.contributions.acceptance?.get(0)?.at).toBe(Date.UTC(2026, 0, 3));
  });

  it("is settled by content in either order where two states of one read differ in it alone", () => {
    const states = [answer({ by: "bob" }), answer({ by: "eve" }), answer({ at: day(2) }), answer({})];
    expect(of(states)).toEqual(of(states.toReversed()));
  });

  it("is by one person whichever account accepted", () => {
    const link: SmallRecord = { kind: "identityLink", person: "bob", same: "rob" };
    expect(told(of([answer({ by: "rob" }), link]))).toEqual([["bob@forum", "nna@forum"], 1, undefined, "bob@forum"]);
  });

  it("forgets whoever accepted and keeps that it was, and when", () => {
    const dataset = of(answer({ at: day(2), by: "bob" }));
    const left = [["nna@forum"], 1, Date.UTC(2026, 0, 2), undefined];
    expect(told(forgetPerson(dataset, "bob@forum"))).toEqual(left);
    expect(told(of(answer({ at: day(2), by: "bob" }), { suppressed: ["bob@forum"] }))).toEqual(left);
    expect(forgetPerson(of(answer({ by: "bob" })), "bob@forum").contributions).not.toHaveProperty("acceptance");
    expect(told(forgetPerson(dataset, "nna@forum"))).toEqual([["bob@forum"], 1, Date.UTC(2026, 0, 2), "bob@forum"]);
  });
});
