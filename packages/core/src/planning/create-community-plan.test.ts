import { describe, expect, it } from "vitest";
import { createCommunityPlan } from "./create-community-plan.js";
import { wholePlan } from "./whole-plan.test-support.js";

const problemsOf = (input: unknown) => createCommunityPlan(input)._unsafeUnwrapErr().problems;

describe("createCommunityPlan", () => {
  it("reads nothing at all and each part alone: half a plan is a plan", () => {
    expect(createCommunityPlan({})._unsafeUnwrap()).toEqual({});
    for (const key of ["groups", "venues", "team", "goals", "renewal", "means", "limits"] as const)
      expect(createCommunityPlan({ [key]: wholePlan[key] }).isOk(), key).toBe(true);
  });

  it("reads a community that has no name yet, and nothing else of it either", () => {
    expect(createCommunityPlan({ community: {} }).isOk()).toBe(true);
    expect(createCommunityPlan({ community: { approach: "joined" } }).isOk()).toBe(true);
    expect(problemsOf({ community: { name: "" } })[0]?.path).toBe("community.name");
  });

  it("reads a goal without a measure: that is a finding", () => {
    expect(createCommunityPlan({ goals: [{ id: "g", statement: "More members" }] }).isOk()).toBe(true);
  });

  it.each(Object.keys(wholePlan))("refuses null and a function as %s", (key) => {
    for (const wrong of [null, () => 1]) expect(problemsOf({ ...wholePlan, [key]: wrong })[0]?.path).toBe(key);
  });

  it.each<readonly [string, object, string, string]>([
    ["an unknown key", { horizn: 1 }, "horizn", "is no field"],
    ["a misspelt key", { gaols: [] }, "gaols", "is no field; did you mean goals?"],
    [
      "a misspelt key within",
      { goals: [{ id: "g", statement: "s", mesure: "x" }] },
      "goals[0].mesure",
      "is no field; did you mean measure?",
    ],
    [
      "a word that is none of a few",
      { team: [{ id: "a", affinity: "stong" }] },
      "team[0].affinity",
      "must be none or some or strong, got another word; did you mean strong?",
    ],
    ["a wrong type", { horizonMonths: "a year" }, "horizonMonths", "must be a number, got text"],
    [
      "a day in words",
      { goals: [{ id: "g", statement: "s", by: "the end of March" }] },
      "goals[0].by",
      "must be a day that exists, written YYYY-MM-DD",
    ],
    [
      "a misspelt department",
      {
        organisation: { id: "o", departments: ["Education", "Collection"] },
        team: [{ id: "a", department: "Eduction" }],
      },
      "team[0].department",
      "is not a department of organisation.departments (Education, Collection); did you mean Education?",
    ],
    [
      "an id that stands twice",
      {
        means: [
          { id: "m", statement: "s" },
          { id: "m", statement: "t" },
        ],
      },
      "means[1].id",
      "has the id of means[0]: give each its own",
    ],
    [
      "a group that is not there",
      { groups: [{ id: "teachers" }], partners: [{ id: "p", group: "teacher" }] },
      "partners[0].group",
      "is not the id of one of groups (teachers); did you mean teachers?",
    ],
    [
      "a person who is not there, without naming anybody",
      { team: [{ id: "jan" }], duties: [{ holder: "jam", duty: "steering" }] },
      "duties[0].holder",
      "is not the id of one of team",
    ],
    [
      "hours that end before they begin",
      { time: [{ person: "a", duty: "steering", hoursPerWeek: 1, from: "2027-02-01", until: "2027-01-01" }] },
      "time[0].until",
      "ends before it begins",
    ],
  ])("refuses %s", (_, input, path, message) => {
    expect(problemsOf(input)).toEqual([{ path, message: expect.stringContaining(message), reason: expect.anything() }]);
  });

  it.each<readonly [string, object]>([
    ["any department where none is listed", { team: [{ id: "a", department: "Anything" }] }],
    ["anybody as holder where no team is listed", { duties: [{ holder: "a", duty: "steering" }] }],
    ["any group where none is listed", { partners: [{ id: "p", group: "g" }] }],
  ])("allows %s", (_, input) => {
    expect(createCommunityPlan(input).isOk()).toBe(true);
  });
});
