import { describe, expect, it } from "vitest";
import { checkPlan } from "./check-plan.js";
import type { CommunityPlan } from "./community-plan.js";
import { createCommunityPlan } from "./create-community-plan.js";
import { type PlanFindingCode, planFindingCodes } from "./plan-codes.js";
import { wholePlan } from "./whole-plan.test-support.js";

type Change = { readonly [Key in keyof CommunityPlan]?: CommunityPlan[Key] | undefined };

const group = { id: "g1", motives: ["m"], subjects: ["s"], valueForMembers: "v" };
const [ann, bo] = wholePlan.team ?? [];
const [goal] = wholePlan.goals ?? [];
const duty = { holder: "ann", duty: "steering", hoursPerWeek: 4 } as const;
const community = { id: "c", name: "Old hands", approach: "built", about: ["a"], notAbout: ["b"] } as const;
const nobody = { groups: undefined, team: undefined, partners: undefined, gatherings: undefined, duties: undefined };

/** For each code a change of the whole plan that brings it about, its key and the ways into the plan. */
const cases: readonly (readonly [PlanFindingCode, Change, string, readonly string[]])[] = [
  ["groups-missing", { groups: [] }, "S01", ["groups"]],
  ["motives-missing", { groups: [{ ...group, motives: [] }] }, "S01", ["groups[0].motives"]],
  ["subjects-missing", { groups: [{ ...group, subjects: [] }] }, "S01", ["groups[0].subjects"]],
  [
    "member-value-missing",
    { groups: [{ id: "g1", motives: ["m"], subjects: ["s"] }] },
    "S01",
    ["groups[0].valueForMembers"],
  ],
  [
    "value-for-organisation-only",
    { groups: [{ id: "g1", motives: ["m"], subjects: ["s"], valueForOrganisation: "reach" }] },
    "S01",
    ["groups[0].valueForOrganisation", "groups[0].valueForMembers"],
  ],
  ["approach-missing", { community: undefined }, "S02", ["community.approach"]],
  ["approach-against-criteria", { elsewhere: { exists: true } }, "S02", ["community.approach", "elsewhere.exists"]],
  [
    "approach-criterion-open",
    { community: { ...community, approach: "adopted" }, elsewhere: undefined },
    "S02",
    ["community.approach", "elsewhere.handsOver"],
  ],
  ["venues-missing", { venues: [], gatherings: [] }, "S02", ["venues", "gatherings"]],
  ["all-platform", { ...nobody, time: undefined }, "S31", ["groups", "team", "partners", "gatherings"]],
  ["only-broadcast", { venues: [{ id: "page", style: "broadcast" }], gatherings: [] }, "S43", ["venues"]],
  ["sharing-missing", { sharing: undefined }, "S03", ["sharing"]],
  ["hosts-missing", { team: [{ ...ann, id: "ann", isHost: false }] }, "S04", ["team"]],
  ["host-without-department", { team: [{ id: "ann", isHost: true, hoursPerWeek: 9 }] }, "S04", ["team[0].department"]],
  [
    "host-without-hours",
    { team: [{ id: "ann", isHost: true, department: "Education" }], duties: undefined, time: undefined },
    "S06",
    ["team[0]", "time"],
  ],
  ["partners-missing", { partners: undefined }, "S05", ["partners"]],
  ["partner-without-path", { partners: [{ id: "p1", group: "g1" }] }, "S05", ["partners[0].path"]],
  ["group-without-partner", { groups: [group, { ...group, id: "g2" }] }, "S05", ["groups[1]", "partners"]],
  ["time-missing", { time: undefined, duties: [{ holder: "ann", duty: "steering" }] }, "S06", ["time"]],
  ["hours-unknown", { duties: [{ holder: "ann", duty: "outreach" }] }, "S28", ["duties[0].hoursPerWeek"]],
  ["hours-too-few", { duties: [{ ...duty, hoursPerWeek: 4.5 }] }, "S06", ["duties[0].hoursPerWeek", "time"]],
  ["hours-without-duty", { duties: [duty] }, "S06", ["time[1]", "duties"]],
  ["person-overbooked", { team: [{ id: "ann", hoursPerWeek: 3.5 }] }, "S06", ["team[0].hoursPerWeek", "time"]],
  ["volunteer-hours-counted", { team: [{ id: "ann", engagement: "volunteer" }] }, "S27", ["time[0]"]],
  ["requirements-missing", { requirements: [] }, "S07", ["requirements"]],
  ["requirement-not-looked-at", { requirements: [{ id: "r", statement: "s" }] }, "S07", ["requirements[0].isMet"]],
  [
    "requirement-not-met",
    { requirements: [{ id: "r", statement: "s", isMet: false }] },
    "S07",
    ["requirements[0].isMet"],
  ],
  ["means-missing", { means: undefined }, "S08", ["means"]],
  ["means-not-looked-at", { means: [{ id: "m", statement: "s" }] }, "S08", ["means[0].isPresent"]],
  ["means-not-present", { means: [{ id: "m", statement: "s", isPresent: false }] }, "S08", ["means[0].isPresent"]],
  ["goals-missing", { goals: [] }, "S09", ["goals"]],
  ["goal-unmeasured", { goals: [{ id: "g", statement: "More" }] }, "S09", ["goals[0].measure", "goals[0].question"]],
  [
    "goal-without-target",
    { goals: [{ id: "g", statement: "s", measure: "response-rate@1" }] },
    "S09",
    ["goals[0].target"],
  ],
  [
    "goal-measure-unknown",
    { goals: [{ id: "g", statement: "s", measure: "respons@9", target: 90 }] },
    "S09",
    ["goals[0].measure"],
  ],
  [
    "goal-target-impossible",
    { goals: [{ id: "g", statement: "s", measure: "response-rate@1", target: 90 }] },
    "S09",
    ["goals[0].target"],
  ],
  ["goal-without-date", { goals: [{ id: "g", statement: "s", question: "q?", owner: "ann" }] }, "S09", ["goals[0].by"]],
  ["goal-without-owner", { goals: [{ id: "g", statement: "s", question: "q?" }] }, "S09", ["goals[0].owner"]],
  ["renewal-missing", { renewal: undefined }, "S10", ["renewal.reviewEveryMonths"]],
  [
    "review-after-horizon",
    { renewal: { reviewEveryMonths: 24 } },
    "S10",
    ["renewal.reviewEveryMonths", "horizonMonths"],
  ],
  ["experiments-missing", { renewal: { reviewEveryMonths: 3 } }, "S10", ["renewal.experiments"]],
  ["duties-missing", { duties: undefined }, "S28", ["duties"]],
  ["steering-missing", { duties: [{ ...duty, duty: "answering" }] }, "S22", ["duties"]],
  ["delegated-duty-without-guide", { duties: [{ ...duty, delegated: true }] }, "S22", ["duties[0].guide"]],
  [
    "guides-themself",
    { duties: [{ ...duty, delegated: true, guide: "ann" }] },
    "S22",
    ["duties[0].guide", "duties[0].holder"],
  ],
  ["duty-without-affinity", { duties: [{ ...duty, affinity: "none" }] }, "S45", ["duties[0].affinity"]],
  ["duty-without-expertise", { team: [{ ...ann, id: "ann", expertise: "none" }] }, "S46", ["team[0].expertise"]],
  ["fit-unknown", { team: [{ id: "ann", expertise: "basic" }], duties: [duty] }, "S45", ["team[0].affinity"]],
  ["content-strategy-missing", { contentStrategy: { what: "w" } }, "S20", ["contentStrategy.why"]],
  ["activation-strategy-missing", { activationStrategy: { why: "w" } }, "S20", ["activationStrategy.what"]],
  ["scope-missing", { community: { id: "c", name: "n", about: ["a"] } }, "S26", ["community.notAbout"]],
  [
    "about-and-not-about",
    { community: { ...community, about: ["a", "Old maps"], notAbout: [" old maps"] } },
    "S26",
    ["community.about[1]", "community.notAbout[0]"],
  ],
  [
    "subject-out-of-scope",
    { groups: [{ ...group, subjects: ["s", " B "] }], community },
    "S26",
    ["groups[0].subjects[1]", "community.notAbout"],
  ],
  ["limits-missing", { limits: undefined }, "S26", ["limits"]],
  ["values-missing", { values: [] }, "S44", ["values"]],
  ["mission-missing", { mission: undefined, passion: undefined }, "S48", ["mission", "passion"]],
  ["mission-and-passion-not-both", { passion: undefined }, "S48", ["passion"]],
  ["authors-missing", { drawnUpBy: undefined }, "S11", ["drawnUpBy"]],
  ["author-departments-unknown", { drawnUpBy: [{ id: "ann" }] }, "S11", ["drawnUpBy[0].department"]],
  ["one-department-only", { drawnUpBy: [{ id: "ann", department: "Education" }] }, "S11", ["drawnUpBy"]],
  ["one-person-only", { team: [{ ...ann, id: "ann" }] }, "S12", ["team"]],
  ["horizon-missing", { horizonMonths: undefined }, "S30", ["horizonMonths"]],
  ["horizon-under-a-year", { horizonMonths: 11.5 }, "S30", ["horizonMonths"]],
];

/** The whole plan with a change; what is `undefined` is left out. */
function planWith(change: Change): CommunityPlan {
  const entries = Object.entries({ ...wholePlan, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

const codesOf = (plan: CommunityPlan): readonly PlanFindingCode[] => checkPlan(plan).map(({ code }) => code);

describe("checkPlan", () => {
  it("finds nothing in a plan that is thought through", () => {
    expect(createCommunityPlan(wholePlan)._unsafeUnwrap()).toEqual(wholePlan);
    expect(checkPlan(wholePlan)).toEqual([]);
  });

  // The other branch of each rule is the whole plan above, in which none is found.
  it.each(cases)("finds %s", (code, change, key, paths) => {
    expect(checkPlan(planWith(change), { measures: ["response-rate"] })).toContainEqual(
      expect.objectContaining({ code, key, paths }),
    );
  });

  it("has a case for every code", () => {
    expect(cases.map(([code]) => code)).toEqual(planFindingCodes);
  });

  it("asks of an empty plan for each starting point, and contradicts nothing", () => {
    const found = checkPlan({});
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["gap"]));
    const keys = new Set(found.map(({ key }) => key));
    for (const key of ["S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10"])
      expect(keys).toContain(key);
  });
});

describe("what just holds is not found", () => {
  it.each<readonly [PlanFindingCode, string, Change]>([
    ["horizon-under-a-year", "twelve months", { horizonMonths: 12 }],
    ["hours-too-few", "as many hours as are needed", {}],
    ["person-overbooked", "as many hours as are planned", { team: [{ id: "ann", hoursPerWeek: 4 }] }],
    ["goal-unmeasured", "a question instead of a measure", { goals: [{ id: "g", statement: "s", question: "q?" }] }],
    ["goal-without-target", "a question needs no value", { goals: [{ id: "g", statement: "s", question: "q?" }] }],
    ["host-without-hours", "hours of a duty", { time: undefined }],
    ["all-platform", "meetings alone", { ...nobody, gatherings: ["a walk"] }],
    ["all-platform", "nothing at all", { ...nobody, time: undefined, venues: undefined, requirements: undefined }],
    ["only-broadcast", "meetings beside the page", { venues: [{ id: "page", style: "broadcast" }] }],
    ["venues-missing", "meetings without a venue", { venues: [] }],
    ["review-after-horizon", "a look before the end", { renewal: { reviewEveryMonths: 23 } }],
    ["duty-without-affinity", "the duty's own word counts", { duties: [{ ...duty, affinity: "some" }] }],
    ["duty-without-expertise", "basic knowledge is the least", { duties: [{ ...duty, expertise: "basic" }] }],
    ["steering-missing", "no duties: that is said already", { duties: undefined }],
    [
      "one-department-only",
      "another whose department is not known",
      { drawnUpBy: [{ id: "a", department: "E" }, { id: "b" }] },
    ],
    ["hours-without-duty", "no duties: that is said already", { duties: undefined }],
    ["group-without-partner", "no partners: that is said already", { partners: undefined }],
  ])("%s: %s", (code, _, change) => {
    expect(codesOf(planWith(change))).not.toContain(code);
  });

  it("counts a duty that is budgeted and needs hours once", () => {
    const plan = planWith({
      team: [
        { ...ann, id: "ann", hoursPerWeek: 7 },
        { ...bo, id: "bo" },
      ],
    });
    expect(codesOf(plan)).not.toContain("person-overbooked");
  });

  it("says by how much hours fall short", () => {
    const [found] = checkPlan(planWith({ duties: [{ ...duty, hoursPerWeek: 10 }] })).filter(
      ({ code }) => code === "hours-too-few",
    );
    expect(found?.params).toEqual({ person: "ann", duty: "steering", hours: 4, needed: 10 });
  });

  it("adds what somebody needs for one duty at several venues, and says it once", () => {
    const atVenues = [
      { ...duty, hoursPerWeek: 3, venue: "a" },
      { ...duty, hoursPerWeek: 3, venue: "b" },
    ];
    expect(checkPlan(planWith({ duties: atVenues })).filter(({ code }) => code === "hours-too-few")).toMatchObject([
      { params: { hours: 4, needed: 6 }, paths: ["duties[0].hoursPerWeek", "duties[1].hoursPerWeek", "time"] },
    ]);
  });

  it("does not trip over tenths of an hour", () => {
    const tenths = [0.7, 0.1].map((hoursPerWeek) => ({ person: "ann", duty: "steering", hoursPerWeek }) as const);
    const plan = planWith({
      time: tenths,
      duties: [{ ...duty, hoursPerWeek: 0.8 }],
      team: [{ id: "ann", hoursPerWeek: 0.8 }],
    });
    expect(codesOf(plan)).not.toContain("hours-too-few");
    expect(codesOf(plan)).not.toContain("person-overbooked");
  });

  it("asks for the owner of a goal by its id", () => {
    const { owner: _, ...rest } = { ...goal, id: "goal", statement: "s" };
    expect(checkPlan(planWith({ goals: [rest] }))).toMatchObject([
      { code: "goal-without-owner", params: { goal: "goal" } },
    ]);
  });
});
