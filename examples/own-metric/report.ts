import { assessHealth, type HealthReport, type IndicatorRule, windowBefore } from "@org/community-core";
import type { CommunityDataset } from "@org/community-core/dataset";
import { peopleInSeveralVenues } from "./people-in-several-venues.js";

/** How the figure counts in a score: 0 points where nobody is in several places, 100 from half of the people on. */
const rule: IndicatorRule = {
  ...{ pillar: "engagement", key: "people-in-several-venues", weight: 0.1, leastSample: 10 },
  threshold: { none: 0, full: 0.5, source: { kind: "user", name: "our team", reasoning: "agreed in May" } },
};

/** A health report with a figure of one's own, which is handed in with the rule by which it counts. */
export function ownReport(dataset: CommunityDataset, asOf: number): HealthReport {
  const figure = peopleInSeveralVenues(dataset, windowBefore(asOf, 90));
  return assessHealth(dataset, { asOf, days: 90, figures: [figure], rules: [rule] });
}
