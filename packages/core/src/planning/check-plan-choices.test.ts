import { describe, expect, it } from "vitest";
import { checkPlan } from "./check-plan.js";
import type { CommunityPlan } from "./community-plan.js";
import { wholePlan } from "./whole-plan.test-support.js";

const community = { id: "c", name: "Old hands", approach: "built", about: ["a"], notAbout: ["b"] } as const;
const [goal] = wholePlan.goals ?? [];
const planWith = (change: Partial<CommunityPlan>): CommunityPlan => ({ ...wholePlan, ...change });
const codesOf = (plan: CommunityPlan): readonly string[] => checkPlan(plan).map(({ code }) => code);

describe("a chosen approach and a goal", () => {
  it("asks for each criterion of the chosen approach that is open, and for none of another", () => {
    const plan = planWith({ community: { ...community, approach: "joined" }, elsewhere: { exists: true } });
    expect(checkPlan(plan)).toMatchObject([
      { code: "approach-criterion-open", kind: "gap", params: { approach: "joined", criterion: "welcomes-us" } },
      { code: "approach-criterion-open", kind: "gap", params: { approach: "joined", criterion: "meets-requirements" } },
    ]);
  });

  it("says once that a team or a horizon is missing", () => {
    const { horizonMonths: _, ...rest } = wholePlan;
    const plan = { ...rest, community };
    expect(codesOf(plan)).toEqual(["horizon-missing"]);
  });

  const goalWith = (measure: string, target: number): CommunityPlan =>
    planWith({ goals: [{ ...goal, id: "goal", statement: "s", measure, target }] });
  it.each([
    ["response-rate@1", 0, []],
    ["response-rate", 1, []],
    ["response-rate@1", 1.01, ["goal-target-impossible"]],
    ["retention@1", -0.1, ["goal-target-impossible"]],
    // Hours, and a measure of the plan's own: any value may be reached.
    ["time-to-first-response@1", 24, []],
    ["visits", 90, []],
  ])("%s may reach %d or not", (measure, target, codes) => {
    expect(codesOf(goalWith(measure, target))).toEqual(codes);
  });

  it("tells a measure that is none of those known only where it knows any", () => {
    expect(codesOf(goalWith("respons@9", 0.9))).toEqual([]);
    expect(checkPlan(goalWith("respons@9", 0.9), { measures: ["response-rate"] })).toMatchObject([
      { code: "goal-measure-unknown", kind: "gap", params: { goal: "goal", measure: "respons@9" } },
    ]);
    expect(checkPlan(goalWith("response-rate@1", 0.9), { measures: ["response-rate"] })).toEqual([]);
  });
});
