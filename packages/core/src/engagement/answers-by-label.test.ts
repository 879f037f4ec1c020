import { describe, expect, it } from "vitest";
import { caveatsOf, community, days, observed, opening, reply } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { answersByGroup } from "./answers-by-group.js";
import { answersBySubject } from "./answers-by-subject.js";

const window = days(30);
const about = (id: string, ...subjects: readonly string[]): FactRecord => ({ kind: "conversation", id, subjects });
const asked = (id: string, author: string, hours: number): FactRecord => opening(id, author, hours);

describe("answers by subject (by hand)", () => {
  const records: readonly FactRecord[] = [
    ...["m1", "m2", "m3", "m4"].map((id, index) => asked(id, "ann", index)),
    ...["i1", "i2", "i3"].map((id, index) => asked(id, "ann", index + 10)),
    asked("s1", "bob", 20),
    asked("plain", "bob", 21),
    about("m1", "maps", "ink"),
    about("m2", "maps", "maps"),
    about("m3", "maps"),
    about("m4", "maps"),
    about("i1", "ink"),
    about("i2", "ink"),
    about("i3", "ink"),
    about("s1", "seals"),
    reply("i1", "cas", 12),
    // A week and an hour later is too late.
    reply("m2", "cas", 170),
    reply("plain", "cas", 22),
  ];
  const of = (all: readonly FactRecord[], over = window) =>
    answersBySubject(community([observed(0, 60), ...all]), { window: over });

  it("counts openings and answers within a week, most unanswered first", () => {
    const { subjects, unanswered } = of(records)._unsafeUnwrap();
    expect(subjects).toEqual([
      { subject: "maps", openings: 4, answered: 0 },
      { subject: "ink", openings: 4, answered: 1 },
      { subject: "seals", openings: 1, answered: 0 },
    ]);
    // One opening about seals is no pattern.
    expect(unanswered._unsafeUnwrap()).toMatchObject({
      value: 1,
      unit: "subjects",
      sampleSize: 2,
      definition: "unanswered-subjects@1",
    });
  });

  it("leaves out what had no week, and says how many", () => {
    const young = asked("y", "ann", 25 * 24);
    const result = of([...records, young, about("y", "maps")]);
    expect(result._unsafeUnwrap().subjects[0]).toEqual({ subject: "maps", openings: 4, answered: 0 });
    expect(caveatsOf(result.andThen(({ unanswered }) => unanswered))).toEqual([
      "openings-by-anyone",
      "openings-too-young",
    ]);
  });

  it("calls no subject unanswered where none was asked about three times", () => {
    const { subjects, unanswered } = of([asked("s1", "bob", 20), about("s1", "seals")])._unsafeUnwrap();
    expect(subjects).toEqual([{ subject: "seals", openings: 1, answered: 0 }]);
    expect(unanswered._unsafeUnwrapErr()).toMatchObject({ reason: "too-few-openings", needed: 3, found: 1 });
  });

  it("refuses where no subject is said, of these or at all, and where nothing was opened", () => {
    expect(of([asked("a", "ann", 1)])._unsafeUnwrapErr()).toMatchObject({ missing: ["subjects"] });
    expect(of([asked("a", "ann", 1), about("z", "maps")])._unsafeUnwrapErr()).toMatchObject({ reason: "no-subjects" });
    expect(of([about("z", "maps")])._unsafeUnwrapErr()).toMatchObject({ reason: "no-openings" });
    expect(of(records, days(10, -30))._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen" });
  });
});

describe("answers by stakeholder group (by hand)", () => {
  const member = (id: string, ...groups: readonly string[]): FactRecord => ({ kind: "member", id, groups });
  const records: readonly FactRecord[] = [
    member("ann", "teachers"),
    member("bob", "teachers", "parents"),
    member("cas"),
    ...["a", "b"].map((id, index) => asked(id, "ann", index)),
    asked("c", "bob", 3),
    asked("d", "cas", 4),
    reply("d", "ann", 5),
  ];
  const of = (all: readonly FactRecord[]) => answersByGroup(community([observed(0, 60), ...all]), { window });

  it("counts the openings of each group, and those of somebody in two for both", () => {
    const { groups, unanswered } = of(records)._unsafeUnwrap();
    expect(groups).toEqual([
      { source: "records", group: "teachers", openings: 3, answered: 0 },
      { source: "records", group: "parents", openings: 1, answered: 0 },
    ]);
    expect(unanswered._unsafeUnwrap()).toMatchObject({
      value: 1,
      unit: "groups",
      sampleSize: 1,
      definition: "unanswered-groups@1",
    });
    const answered = of([...records, reply("a", "cas", 6)])._unsafeUnwrap();
    expect(answered.unanswered._unsafeUnwrap().value).toBe(0);
  });

  it("refuses where nobody is in a group, or nobody of one opened anything", () => {
    expect(of([asked("a", "ann", 1)])._unsafeUnwrapErr()).toMatchObject({ missing: ["stakeholderGroups"] });
    expect(of([asked("a", "ann", 1), member("zoe", "teachers")])._unsafeUnwrapErr()).toMatchObject({
      reason: "no-groups",
    });
  });
});
