import fc from "fast-check";
import { expect, it } from "vitest";
import { wilsonInterval } from "../stats/wilson-interval.js";
import { assessConcept } from "./assess-concept.js";
import { checkPlan } from "./check-plan.js";
import type { CommunityPlan } from "./community-plan.js";
import { createCommunityPlan } from "./create-community-plan.js";
import { moreInterviews } from "./more-interviews.js";
import { wholePlan } from "./whole-plan.test-support.js";
import { fewestInterviews } from "./willingness.js";

const counts = fc
  .integer({ min: 1, max: 400 })
  .chain((interviewed) =>
    fc.record({ interviewed: fc.constant(interviewed), willing: fc.integer({ min: 0, max: interviewed }) }),
  );

it("any part of a whole plan is a plan, and taking parts away contradicts nothing that is left out", () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(wholePlan)), (keys) => {
      const plan: CommunityPlan = Object.fromEntries(Object.entries(wholePlan).filter(([key]) => keys.includes(key)));
      expect(createCommunityPlan(plan)._unsafeUnwrap()).toEqual(plan);
      for (const { paths, key } of checkPlan(plan)) {
        expect(paths.length).toBeGreaterThan(0);
        expect(key).toMatch(/^S\d\d$/);
      }
    }),
  );
});

it("how sure it is agrees with the interval, and never changes a rule that is met", () => {
  fc.assert(
    fc.property(counts, ({ interviewed, willing }) => {
      const interviews = Array.from({ length: interviewed }, (_, at) => ({
        id: `${at}`,
        willing: at < willing ? ("yes" as const) : ("no" as const),
        yields: ["help"],
      }));
      const { verdict, all } = assessConcept({ interviews });
      expect(all.rule).toBe(willing * 5 >= interviewed ? "met" : "not-met");
      if (all.rule === "met") expect(verdict).toBe("has-a-chance");
      if (all.certainty === "clearly-below") expect(verdict).toBe("no-chance-yet");
      expect(all.more?.status === "decided").toBe(["clearly-above", "clearly-below"].includes(all.certainty));
      expect(all.certainty === "too-few").toBe(interviewed < fewestInterviews);
    }),
  );
});

it("so many interviews decide at the same share, and a tenth fewer do not", () => {
  // Shares that can be kept: the counts are multiplied by a whole number.
  fc.assert(
    fc.property(counts, ({ interviewed, willing }) => {
      const found = moreInterviews({ interviewed, willing, needed: 0.2, level: 0.95 });
      if (found.status !== "more") return;
      const decides = (times: number): boolean => {
        const interval = wilsonInterval(willing * times, interviewed * times);
        return interval !== undefined && (interval.lower >= 0.2 || interval.upper < 0.2);
      };
      expect(decides(Math.ceil(found.inAll / interviewed))).toBe(true);
      const fewer = Math.floor((found.inAll * 0.9) / interviewed);
      if (fewer >= 1) expect(decides(fewer)).toBe(false);
    }),
  );
});
