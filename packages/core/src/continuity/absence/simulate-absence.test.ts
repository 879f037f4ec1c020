import { describe, expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  hour,
  observed,
  opening,
  reply,
} from "../../activity/tiny-community.test-support.js";
import type { FactRecord } from "../../model/fact.js";
import { asOf, forty, reason, value, without } from "./absence.test-support.js";
import type { AbsenceSimulation } from "./absence-simulation.js";
import { type SimulateAbsenceOptions, simulateAbsence } from "./simulate-absence.js";

describe("whom", () => {
  const records: readonly FactRecord[] = [
    ...forty,
    { kind: "member", id: "ann", organisation: "museum", department: "Education" },
    { kind: "member", id: "bob", organisation: "museum" },
    { kind: "duty", holder: "cas", duty: "steering", organisation: "museum", from: "2026-01-01" },
    {
      kind: "duty",
      holder: "m1",
      duty: "answering",
      organisation: "museum",
      from: "2026-01-01",
      engagement: "volunteer",
    },
    { kind: "duty", holder: "m2", duty: "answering", department: "Education", until: "2026-01-31" },
  ];
  const dataset = community(records, ["duties", "organisations"]);

  it("everyone of an organisation or department, by membership or duty, without its volunteers", () => {
    expect(without(dataset, { organisation: "museum" }).without).toEqual(["ann", "bob", "cas"]);
    expect(without(dataset, { department: "Education" }).without).toEqual(["ann"]);
    expect(without(dataset, { organisation: "museum", department: "Education" }).without).toEqual(["ann"]);
  });

  it("is refused where one of them is not known, or nobody is of the group", () => {
    const refused = (who: SimulateAbsenceOptions["without"]): unknown =>
      simulateAbsence(dataset, { asOf, without: who })._unsafeUnwrapErr();
    expect(refused(["ann", "nobody"])).toMatchObject({ reason: "no-such-people", needed: 2, found: 1 });
    expect(refused({ organisation: "bank" })).toMatchObject({ reason: "no-such-people", found: 0 });
  });

  it("must be somebody", () => {
    expect(() => simulateAbsence(dataset, { asOf, without: [] })).toThrow(/At least one person/);
    expect(() => simulateAbsence(dataset, { asOf, without: {} })).toThrow(RangeError);
    expect(() => simulateAbsence(dataset, { asOf: "someday", without: ["ann"] })).toThrow(RangeError);
  });
});

describe("venues, hours and subjects", () => {
  it("are theirs alone where nobody else answered another (by hand)", () => {
    const records: readonly FactRecord[] = [
      { kind: "conversation", id: "c", venue: "v", subjects: ["roofs", "walls"] },
      { kind: "conversation", id: "d", venue: "w", subjects: ["walls"] },
      { kind: "venue", id: "v" },
      { kind: "venue", id: "w" },
      // 1 January 2026 is a Thursday.
      contributed("opening", "eve", hour(0), { conversation: "c", venue: "v" }),
      contributed("reply", "ann", hour(9), { conversation: "c", venue: "v" }),
      contributed("reply", "ann", hour(9.5), { conversation: "c", venue: "v" }),
      contributed("opening", "eve", hour(10), { conversation: "d", venue: "w" }),
      contributed("reply", "bob", hour(11), { conversation: "d", venue: "w" }),
      contributed("reply", "ann", hour(11), { conversation: "d", venue: "w" }),
    ];
    const dataset = community(records, ["subjects"]);
    expect(value(without(dataset, ["ann"]).coverage)).toEqual({
      venues: { onlyThey: [{ source: "records", venue: "v", answers: 2 }], all: 2 },
      weekHours: { onlyThey: [{ weekday: 4, hour: 9, answers: 2 }], all: 2 },
      subjects: { onlyThey: [{ subject: "roofs", answers: 2 }], all: 2 },
    });
    const inTokyo = value(without(dataset, ["ann"], { timeZone: "Asia/Tokyo" }).coverage);
    expect(inTokyo.weekHours.onlyThey).toEqual([{ weekday: 4, hour: 18, answers: 2 }]);
    expect(value(without(community(forty), ["ann"]).coverage).subjects).toBeUndefined();
  });
});

describe("structure", () => {
  it("is the pairs that go and who is left with nobody (by hand)", () => {
    const records = [
      opening("c", "eve", 0),
      reply("c", "ann", 1),
      opening("d", "fay", 2),
      reply("d", "ann", 3),
      reply("d", "bob", 4),
      opening("e", "gus", 5),
      reply("e", "bob", 6),
    ];
    // Pairs: ann–eve, ann–fay, bob–fay, bob–gus. Without ann the first two go, and eve is left with nobody.
    const structure = value(without(community(records), ["ann"]).structure);
    expect(structure.pairsLost).toMatchObject({ value: 0.5, sampleSize: 5 });
    expect(structure.pairs).toBe(4);
    expect(structure.onlyWithThem).toMatchObject({ value: 1, sampleSize: 4 });
  });
});

describe("bad input gives refusals, never a wrong number", () => {
  const parts = ({ answers, coverage, range, structure }: AbsenceSimulation): readonly string[] =>
    [answers, coverage, range, structure].map(
      (part) => `${reason(part) === "measured" ? "measured" : (reason(part) as { reason: string }).reason}`,
    );
  const lone = [observed(0, 90), opening("c", "ann", 0)];

  it.each<[string, readonly FactRecord[], readonly string[]]>([
    ["one conversation of one member", lone, ["measured", "measured", "too-few-followed-openings", "no-replies"]],
    [
      "everything by one person",
      [...lone, reply("c", "ann", 1)],
      ["measured", "measured", "too-few-followed-openings", "no-replies"],
    ],
    [
      "only automated accounts answer",
      [{ kind: "member", id: "bot", actor: "automated" }, ...lone, reply("c", "bot", 1)],
      ["measured", "measured", "too-few-followed-openings", "no-replies"],
    ],
    [
      "no openings at all",
      [observed(0, 90), reply("c", "ann", 1)],
      ["no-openings", "measured", "no-openings", "no-replies"],
    ],
    [
      "all at the same instant",
      [opening("c", "eve", 0), reply("c", "ann", 0), reply("c", "bob", 0)],
      ["measured", "measured", "too-few-followed-openings", "measured"],
    ],
  ])("%s", (_, records, expected) => {
    expect(parts(without(community(records), ["ann"]))).toEqual(expected);
  });

  it("a window before the first contribution, after the last, or hardly looked at", () => {
    const seen = community([observed(0, 90), ...forty]);
    expect(parts(without(seen, ["ann"], { asOf: day(-1) }))).toEqual(Array(4).fill("window-not-seen"));
    expect(parts(without(seen, ["ann"], { asOf: day(400) }))).toEqual(Array(4).fill("window-not-seen"));
    expect(reason(without(community([observed(0, 3), ...forty]), ["ann"]).range)).toMatchObject({
      reason: "window-not-seen",
    });
  });

  it("a source that shows no replies", () => {
    const blind = community([observed(0, 90, ["openings", "authors", "conversations"]), opening("c", "ann", 0)]);
    const { answers } = without(blind, ["ann"]);
    expect(answers).toMatchObject({ status: "refused", refusal: { type: "CapabilityMissing", missing: ["replies"] } });
  });
});
