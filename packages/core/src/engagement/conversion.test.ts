import { describe, expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { Capability } from "../model/capability.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { type ConversionStep, conversion } from "./conversion.js";
import type { ConversionOptions } from "./conversion-marks.js";
import { listedMembersWhoContributed } from "./listed-members-who-contributed.js";
import { membersByStage } from "./members-by-stage.js";

const window = days(90);
const listed = (...ids: readonly string[]): readonly FactRecord[] => ids.map((id) => ({ kind: "member", id }));
const steps = (
  records: readonly FactRecord[],
  more: readonly Capability[] = ["memberList", "duties"],
  options: Partial<ConversionOptions> = {},
): readonly ConversionStep[] =>
  conversion(community([observed(-100, 400), ...records], more), { window, ...options })._unsafeUnwrap();

/** A figure of each step, or the reason why there is none. */
const told = (found: readonly ConversionStep[], figure: "people" | "rate"): readonly unknown[] =>
  found.map((step) =>
    step[figure].match<unknown>(
      ({ value }) => value,
      (refusal) => (refusal.type === "CapabilityMissing" ? refusal.missing[0] : refusal.reason),
    ),
  );

const bob = [opening("c", "bob", -48), reply("c", "bob", 10)];
const cas = [6, 13, 20].map((at) => contributed("opening", "cas", day(at), { conversation: `cas${at}` }));
const dee = [6, 13, 20].map((at) => contributed("reply", "dee", day(at), { conversation: "c" }));
const eli = [6, 13, 20].map((at) => contributed("reply", "eli", day(at), { conversation: "c" }));
const volunteer: FactRecord = {
  kind: "duty",
  holder: "eli",
  duty: "welcoming",
  engagement: "volunteer",
  from: "2026-01-02",
};
const all = [
  ...listed("ann", "bob", "cas", "dee", "eli", "fay"),
  opening("f", "fay", 5),
  ...bob,
  ...cas,
  ...dee,
  ...eli,
  volunteer,
];

// By hand: ann is silent, fay came once, bob twice, cas is regular and answers nobody, dee answers, eli holds a duty too.
describe("conversion, step by step (S21; CHAOSS, Conversion Rate)", () => {
  it("counts who has taken each step and all before it", () => {
    const found = steps(all);
    expect(told(found, "people")).toEqual([6, 5, 4, 3, 2, 1]);
    expect(told(found, "rate")).toEqual(["no-step-before", 5 / 6, 4 / 5, 3 / 4, 2 / 3, 1 / 2]);
    expect(found.map(({ of }) => of)).toEqual([undefined, ...found.slice(0, -1).map(({ stage }) => stage)]);
    expect(found[5]?.rate._unsafeUnwrap()).toMatchObject({ sampleSize: 2, definition: "conversion/duty@2" });
    expect(found[0]?.people._unsafeUnwrap().definition).toBe("conversion-people/listed@2");
  });

  it("has the share of listed members who contributed as its first rate", () => {
    const dataset = community([observed(-100, 400), ...all], ["memberList", "duties"]);
    expect(figureOf(listedMembersWhoContributed(dataset, { window }))).toBe(5 / 6);
  });

  it("leaves out of every step who is not of the step before: a guest who answers is on no list", () => {
    const guest = [6, 13, 20].map((at) => contributed("reply", "guest", day(at), { conversation: "c" }));
    expect(told(steps([...all, ...guest]), "people")).toEqual([6, 5, 4, 3, 2, 1]);
    expect(told(steps([...all, ...guest], ["duties"]), "people").slice(1)).toEqual([6, 5, 4, 3, 1]);
  });

  it("leaves hosts out where roles are known, and says so where they are not", () => {
    const host: FactRecord = {
      kind: "duty",
      holder: "dee",
      duty: "answering",
      engagement: "employee",
      from: "2026-01-01",
    };
    expect(told(steps([...all, host]), "people")).toEqual([5, 4, 3, 2, 1, 1]);
    const [first] = steps(
      all.filter((record) => record !== volunteer),
      ["memberList"],
    );
    expect(first?.people._unsafeUnwrap().caveats).toContainEqual({ code: "hosts-not-known" });
    expect(steps(all)[0]?.people._unsafeUnwrap().caveats).toBeUndefined();
  });

  it("takes a duty that is over for none, and what comes after the window for nothing", () => {
    const over: FactRecord = { ...volunteer, until: "2026-02-01" } as FactRecord;
    const later: FactRecord = { kind: "member", id: "gus", joinedAt: formatInstant(day(91)) };
    const records = [
      ...all.filter((record) => record !== volunteer),
      over,
      later,
      contributed("reply", "ann", day(90)),
    ];
    expect(told(steps(records), "people")).toEqual([6, 5, 4, 3, 2, 0]);
  });
});

describe("what the source does not show", () => {
  it("is refused, passed over, and told of whom the next rate is", () => {
    const found = steps(
      all.filter((record) => record !== volunteer),
      [],
    );
    expect(told(found, "people")).toEqual(["memberList", 5, 4, 3, 2, "duties"]);
    expect(told(found, "rate")).toEqual(["memberList", "memberList", 4 / 5, 3 / 4, 2 / 3, "duties"]);
    expect(found[1]).not.toHaveProperty("of");
    expect(found[1]?.rate._unsafeUnwrapErr().definition).toBe("conversion/first-contribution@2");
  });

  it("passes over a step in the middle", () => {
    const dataset = community(
      [
        observed(-100, 400, ["reactions", "authors"]),
        { kind: "member", id: "ann" },
        contributed("reaction", "ann", day(1)),
        volunteer,
      ],
      ["memberList", "duties"],
    );
    const found = conversion(dataset, { window })._unsafeUnwrap();
    expect(told(found, "rate")).toEqual([
      "no-step-before",
      1,
      0,
      "nobody-at-the-step-before",
      "openings",
      "nobody-at-the-step-before",
    ]);
    expect(found[5]?.of).toBe("regular");
  });

  it("refuses regulars where some of the last weeks was not looked at, as in the figure of members by stage", () => {
    const seen = { ...observed(-100, 400), gaps: [gap(70, 72)] };
    const found = conversion(community([seen, ...all], ["memberList", "duties"]), { window })._unsafeUnwrap();
    expect(told(found, "people")).toEqual([6, 5, 4, "window-not-seen", 2, 1]);
    expect(found[4]?.of).toBe("second-contribution");
    expect(
      membersByStage(community([seen, ...all]), { window })
        ._unsafeUnwrap()
        .regular.isErr(),
    ).toBe(true);
  });

  it("leaves out of all steps a venue at which nobody looked in the last weeks, and tells it", () => {
    const at = (place: string) => (record: FactRecord) =>
      record.kind === "contribution"
        ? { ...record, venue: place, conversation: `${place}${record.conversation}` }
        : record;
    const records = [
      { ...observed(-100, 400), venue: "a" },
      { ...observed(85, 400), venue: "b" },
      ...all.map(at("a")),
      ...[85, 86].map((of) => at("b")(contributed("reply", "gus", day(of), { conversation: "b" }))),
    ];
    const known = ["memberList", "duties"] as const;
    const found = conversion(community(records, known), { window })._unsafeUnwrap();
    expect(told(found, "people")).toEqual([6, 5, 4, 3, 2, 1]);
    expect(found[3]?.rate._unsafeUnwrap().caveats).toContainEqual({ code: "venues-left-out", params: { count: 1 } });
    const unlisted = conversion(community(records, known), { window, stages: ["first-contribution", "regular"] });
    expect(told(unlisted._unsafeUnwrap(), "rate")).toEqual(["no-step-before", 3 / 5]);
    const never = conversion(community(records, known), { window, stages: ["first-contribution"] });
    expect(told(never._unsafeUnwrap(), "people")).toEqual([6]);
  });

  it("is refused as a whole where authors cannot be seen", () => {
    expect(conversion(community([]), { window })._unsafeUnwrapErr()).toMatchObject({ missing: ["authors"] });
  });
});

it("takes the steps that are asked for, in that order", () => {
  const found = steps(all, ["memberList", "duties"], { stages: ["first-contribution", "answering"] });
  expect(told(found, "rate")).toEqual(["no-step-before", 2 / 5]);
  expect(found[1]?.rate._unsafeUnwrap().definition).toBe("conversion-by-choice/answering@2");
  expect(told(steps(all, [], { stages: ["regular"], leastWeeks: 4 }), "people")).toEqual([0]);
});

it.each([[[]], [["listed", "listed"]], [["visitor"]]])("refuses the stages %j", (stages) => {
  // The cast: what a caller without types may hand over is just what is tried here.
  expect(() => steps(all, [], { stages: stages as never })).toThrow("Stages are some of listed,");
});
