import { describe, expect, it } from "vitest";
import { currentFacts } from "./current-facts.js";
import type { SourceRecord } from "./records.js";

const early = "2026-11-21T09:00:00Z";
const late = "2026-11-21T09:30:00+00:00";
const venue = (name: string, state: object = {}): SourceRecord => ({ kind: "venue", id: "v", name, ...state });
const name = (...reads: SourceRecord[][]): unknown => currentFacts(reads).map((fact) => "name" in fact && fact.name)[0];

describe("currentFacts", () => {
  it("lets the later read hold where nothing else decides", () => {
    expect(name([venue("a")], [venue("b")])).toBe("b");
  });

  it("lets the higher version hold, whichever came later", () => {
    expect(name([venue("new", { version: 2 })], [venue("old", { version: 1, observedAt: late })])).toBe("new");
  });

  it("lets the later observation hold where versions are equal or absent", () => {
    expect(name([venue("new", { observedAt: late })], [venue("old", { observedAt: early })])).toBe("new");
    expect(
      name([venue("new", { observedAt: late, version: 1 })], [venue("old", { observedAt: early, version: 1 })]),
    ).toBe("new");
  });

  it("keeps the first of two in one read where nothing decides", () => {
    expect(name([venue("a"), venue("b")])).toBe("a");
  });

  it("takes away what was removed, unless a newer state is known", () => {
    expect(currentFacts([[venue("a")], [{ kind: "removal", of: "venue", id: "v" }]])).toEqual([]);
    expect(name([venue("a", { version: 2 })], [{ kind: "removal", of: "venue", id: "v", version: 1 }])).toBe("a");
    expect(name([venue("a")], [{ kind: "removal", of: "venue", id: "v" }], [venue("back")])).toBe("back");
  });

  it("tells things without an id apart by what makes them that thing", () => {
    const duty: SourceRecord = { kind: "duty", holder: "p", duty: "answering", from: "2026-01-01" };
    const total: SourceRecord = { kind: "reactionTotal", on: "1", count: 1, observedAt: early };
    const after: SourceRecord[] = [
      { ...duty, until: "2026-06-30" },
      { ...duty, duty: "steering" },
      { ...total, count: 3, observedAt: late },
    ];
    expect(currentFacts([[duty, total], after])).toEqual([after[0], after[2], after[1]]);
  });

  it("tells things with an id apart by it alone, whatever else changes, and takes them back by it", () => {
    const duty: SourceRecord = { kind: "duty", id: "d", holder: "p", duty: "answering" };
    const passedOn: SourceRecord = { ...duty, holder: "q" };
    expect(currentFacts([[duty], [passedOn]])).toEqual([passedOn]);
    expect(currentFacts([[duty], [{ kind: "removal", of: "duty", id: "d" }]])).toEqual([]);
    const total: SourceRecord = { kind: "reactionTotal", id: "likes-1", on: "1", count: 1, observedAt: early };
    expect(currentFacts([[total], [{ kind: "removal", of: "reactionTotal", id: "likes-1" }]])).toEqual([]);
  });

  it("does not confuse a venue and a conversation of one id", () => {
    expect(currentFacts([[venue("a"), { kind: "conversation", id: "v" }]])).toHaveLength(2);
  });
});
