import { describe, expect, it } from "vitest";
import type { Interview } from "../model/interview.js";
import { assessConcept } from "./assess-concept.js";
import { createCommunityConcept } from "./create-community-concept.js";
import { memberValue } from "./member-value.js";
import { fewestInterviews } from "./willingness.js";

/** So many interviews, of whom so many want to contribute actively. */
function interviews(
  willing: number,
  all: number,
  rest: Partial<Interview> = { yields: ["a network"] },
): readonly Interview[] {
  return Array.from({ length: all }, (_, at) => ({ id: `${at}`, willing: at < willing ? "yes" : "no", ...rest }));
}

describe("the rule and how sure it is, side by side", () => {
  // Wilson's ends from its definition in plain Python (z = 1.959963984540054), and how many interviews decide by trying one
  // number after the other there with the share kept as it is.
  it.each([
    [5, 25, "has-a-chance", "met", "open", 0.0886058469, 0.3913095037, { status: "no-number" }],
    [6, 25, "has-a-chance", "met", "open", undefined, undefined, { status: "more", more: 360, inAll: 385 }],
    [4, 25, "open", "not-met", "open", 0.0640345146, 0.3465362161, { status: "more", more: 360, inAll: 385 }],
    [1, 25, "no-chance-yet", "not-met", "clearly-below", 0.0070962335, 0.1954406374, { status: "decided" }],
    [10, 25, "has-a-chance", "met", "clearly-above", 0.2340330238, 0.5926054264, { status: "decided" }],
    [24, 120, "has-a-chance", "met", "open", 0.1382447648, 0.2803667351, { status: "no-number" }],
    [30, 120, "has-a-chance", "met", "open", 0.1810982166, 0.3344113666, { status: "more", more: 126, inAll: 246 }],
    [12, 120, "no-chance-yet", "not-met", "clearly-below", 0.058133592, 0.1666817411, { status: "decided" }],
    [7, 30, "has-a-chance", "met", "open", undefined, undefined, { status: "more", more: 524, inAll: 554 }],
    [1, 9, "open", "not-met", "too-few", undefined, undefined, { status: "more", more: 69, inAll: 78 }],
  ] as const)("%i of %i: %s, %s, %s", (willing, all, verdict, rule, certainty, lower, upper, more) => {
    const found = assessConcept({ interviews: interviews(willing, all) });
    expect(found).toMatchObject({
      verdict,
      all: { interviewed: all, willing, share: willing / all, rule, certainty, more },
    });
    if (lower === undefined) return;
    expect(found.all.interval?.lower).toBeCloseTo(lower, 9);
    expect(found.all.interval?.upper).toBeCloseTo(upper, 9);
    expect(found.all.interval).toMatchObject({ level: 0.95, method: "wilson" });
  });

  // The last count wholly below 20 % and the first wholly above it, by Wilson's ends in decimals of 40 digits.
  it.each([
    [16, 0, 7],
    [25, 1, 9],
    [50, 4, 16],
    [100, 12, 28],
    [120, 15, 33],
    [200, 28, 52],
  ])("of %i interviewed turns after %i and at %i, and at no other count", (all, lastBelow, firstAbove) => {
    for (let willing = 0; willing <= all; willing++) {
      const { certainty } = assessConcept({ interviews: interviews(willing, all) }).all;
      const side = willing <= lastBelow ? "clearly-below" : willing >= firstAbove ? "clearly-above" : "open";
      expect([willing, certainty]).toEqual([willing, side]);
    }
  });

  // With all of one willing Wilson's lower end is 0.2065: that is no reason to call one interview enough.
  it.each([
    [1, 1, "has-a-chance", { status: "more", more: 15, inAll: 16 }],
    [15, 15, "has-a-chance", { status: "more", more: 1, inAll: 16 }],
    [0, 15, "open", { status: "more", more: 1, inAll: 16 }],
    [1, 5, "has-a-chance", { status: "no-number" }],
  ] as const)("says of %i of %i that they are too few to say how sure it is", (willing, all, verdict, more) => {
    const found = assessConcept({ interviews: interviews(willing, all) });
    expect(found).toMatchObject({ verdict, all: { certainty: "too-few", more } });
  });

  it("counts only yes", () => {
    const asked = [...interviews(4, 20), ...interviews(0, 5, { willing: "perhaps", yields: ["help"] })];
    expect(assessConcept({ interviews: asked }).all).toMatchObject({ willing: 4, perhaps: 5, rule: "not-met" });
  });

  it("leaves it open where nobody was interviewed", () => {
    const { verdict, all } = assessConcept({ groups: [{ id: "g", valueForMembers: "help" }] });
    expect({ verdict, all }).toEqual({
      verdict: "open",
      all: { interviewed: 0, willing: 0, perhaps: 0, certainty: "too-few" },
    });
  });

  it("says how to read it, whatever came of it", () => {
    for (const willing of [0, 5, 25])
      expect(assessConcept({ interviews: interviews(willing, 25) }).caveats).toEqual([
        "chosen-not-drawn",
        "willing-is-not-doing",
      ]);
  });
});

describe("value for members", () => {
  const onPaper = [{ id: "g", valueForOrganisation: "reach" }];
  const both = [{ id: "g", valueForOrganisation: "reach", valueForMembers: "help" }];
  it.each([
    ["named by members", { interviews: interviews(25, 25), groups: onPaper }, "named-by-members", "has-a-chance"],
    ["written down for them", { interviews: interviews(25, 25, {}), groups: both }, "stated", "has-a-chance"],
    [
      "for the organisation alone",
      { interviews: interviews(25, 25, {}), groups: onPaper },
      "for-organisation-only",
      "no-chance-yet",
    ],
    [
      "asked of all, named by none",
      { interviews: interviews(25, 25, { yields: [] }), groups: both },
      "none-named",
      "no-chance-yet",
    ],
    ["not asked", { interviews: interviews(25, 25, {}) }, "not-asked", "open"],
  ])("%s", (_, concept, value, verdict) => {
    expect(assessConcept(concept)).toMatchObject({ value, verdict, all: { rule: "met" } });
  });

  it("counts how many name something that it would bring them", () => {
    const asked = [...interviews(1, 1), ...interviews(1, 1, { yields: [] }), ...interviews(1, 2, {})];
    expect(assessConcept({ interviews: asked })).toMatchObject({ value: "named-by-members", valueNamedBy: 1 });
  });

  it("is not without value because one of many was asked in vain", () => {
    const asked = [...interviews(1, 1, { yields: [] }), ...interviews(1, 1, {})];
    expect(memberValue({ interviews: asked, groups: both })).toBe("stated");
  });
});

describe("per stakeholder group", () => {
  it("judges a group of 16 and says of 15 that they are too few", () => {
    // In plain Python: 0 of 15 reaches up to 0.2038833, 0 of 16 to 0.1936077.
    expect(fewestInterviews).toBe(16);
    const asked = [
      ...interviews(0, 16, { group: "large" }).map((one) => ({ ...one, id: `l${one.id}` })),
      ...interviews(0, 15, { group: "small" }).map((one) => ({ ...one, id: `s${one.id}` })),
      ...interviews(1, 3, {}),
    ];
    const found = assessConcept({ groups: [{ id: "silent" }], interviews: asked });
    expect(found.groups.map(({ group, certainty, interviewed }) => [group, interviewed, certainty])).toEqual([
      ["silent", 0, "too-few"],
      ["large", 16, "clearly-below"],
      ["small", 15, "too-few"],
    ]);
    expect(found.withoutGroup).toBe(3);
  });

  it("has no groups where none is named", () => {
    expect(assessConcept({ interviews: interviews(5, 25) })).toMatchObject({ groups: [], withoutGroup: 0 });
  });
});

describe("first conversations", () => {
  const asked = (subjects: readonly string[], motives: readonly string[], willing: Interview["willing"] = "yes") =>
    ({ id: "i", subjects, motives, needs: ["an archivist"], willing }) as const;

  it("suggests what at least three share, with the motives that meet", () => {
    const { subjects } = assessConcept({
      interviews: [
        asked(["Old hands", "old hands"], ["to learn", "to help"]),
        asked([" old hands "], ["To learn"], "no"),
        asked(["old hands", "maps"], ["to be seen"]),
        asked(["maps"], ["to learn"]),
      ],
    });
    expect(subjects).toEqual([
      {
        subject: "Old hands",
        people: 3,
        willing: 2,
        motives: [{ name: "To learn", people: 2 }],
        needs: [{ name: "an archivist", people: 3 }],
      },
    ]);
  });

  it("shows five at most", () => {
    const seven = ["a", "b", "c", "d", "e", "f", "g"];
    const { subjects } = assessConcept({ interviews: [asked(seven, []), asked(seven, []), asked(seven, [])] });
    expect(subjects.map(({ subject }) => subject)).toEqual(["a", "b", "c", "d", "e"]);
  });
});

describe("createCommunityConcept", () => {
  it.each([
    [{ interviews: [{ id: "1", willing: "maybe" }] }, "interviews[0].willing"],
    [
      {
        interviews: [
          { id: "1", willing: "yes" },
          { id: "1", willing: "no" },
        ],
      },
      "interviews[1].id",
    ],
    [{ groups: [{ id: "a" }], interviews: [{ id: "1", group: "b", willing: "yes" }] }, "interviews[0].group"],
    [{ groups: [{ id: "a" }, { id: "a" }] }, "groups[1].id"],
    [{ interview: [] }, "interview"],
    [{ interviews: [{ id: "1", date: "last week", willing: "yes" }] }, "interviews[0].date"],
  ])("refuses %j", (input, path) => {
    expect(
      createCommunityConcept(input)
        ._unsafeUnwrapErr()
        .problems.map((problem) => problem.path),
    ).toEqual([path]);
  });

  it("reads half a concept", () => {
    expect(createCommunityConcept({})._unsafeUnwrap()).toEqual({});
  });
});
