import { expect, it } from "vitest";
import { indicatorRules } from "./indicator-rule.js";

/** How many there were of something, which says nothing of whether anybody was helped. */
const counts = /^(?:active-contributors|new-contributors|contributions|impressions|new-followers|gatherings|acts)\b/;

it("rests no score on counts alone, and counts no contributions (S37)", () => {
  for (const pillar of ["viability", "engagement", "continuityRisk"]) {
    const own = indicatorRules.filter((rule) => rule.pillar === pillar);
    const ofCounts = own.filter(({ key }) => counts.test(key)).reduce((sum, { weight }) => sum + weight, 0);
    // A count of people may say whether a community can live, and a score needs 40 % of its weight.
    expect(ofCounts).toBeLessThan(0.4);
    expect(own.filter(({ key }) => /^(?:contributions|impressions|new-followers)\b/.test(key))).toEqual([]);
  }
  expect(indicatorRules.some(({ key }) => counts.test(key))).toBe(true);
});
