import fc from "fast-check";
import { expect, it } from "vitest";
import { createDataset } from "../../dataset/create-dataset.js";
import { activeContributors } from "../../engagement/active-contributors.js";
import { newContributors } from "../../engagement/new-contributors.js";
import { participationInequality } from "../../engagement/participation-inequality.js";
import { timeToFirstResponse } from "../../engagement/time-to-first-response.js";
import type { ContributionType } from "../../model/contribution-type.js";
import type { FactRecord } from "../../model/fact.js";
import { formatInstant, instantOf } from "../../model/instant.js";
import { assessHealth } from "../assess-health.js";
import { healthReportSchema } from "../schemas/health-report-schema.js";
import { reportWithoutPeople } from "../sharing/report-without-people.js";
import { mostPeriods } from "./periods.js";

const seed = 20260301;
const day = 86_400_000;
const begin = Date.UTC(2025, 0, 1);
const people = ["ann", "bob", "cas", "dee", "eli", "fay", "gus", "hal", "ida", "jan", "kim", "lea"];

const said = fc.record({
  type: fc.constantFrom<ContributionType>("opening", "reply", "reply", "reaction"),
  author: fc.constantFrom(...people, undefined),
  hour: fc.integer({ min: 0, max: 400 * 24 - 1 }),
  conversation: fc.integer({ min: 0, max: 12 }),
});

/** Up to 400 days of up to 150 contributions, some of nobody known. */
const community = fc.array(said, { maxLength: 150 }).map((list) => {
  const records = list.map(
    ({ hour, author, conversation, type }, index): FactRecord => ({
      kind: "contribution",
      id: `c${index}`,
      type,
      at: formatInstant(begin + hour * 3_600_000),
      ...(author === undefined ? {} : { author }),
      conversation: `t${conversation}`,
    }),
  );
  return createDataset(records, { pseudonyms: "ids" });
});

const zone = fc.constantFrom("UTC", "Europe/Amsterdam", "America/St_Johns", "Pacific/Auckland");
const asOf = begin + 400 * day;

it("is of the schema, and so small that it can be shown", () => {
  fc.assert(
    fc.property(community, zone, (dataset, timeZone) => {
      const report = assessHealth(dataset, { asOf, timeZone, series: true });
      expect(healthReportSchema.safeParse(report).error).toBeUndefined();
      const { activity, waiting } = report.series ?? expect.unreachable("no series");
      if (activity.status === "measured") expect(activity.value.periods.length).toBeLessThanOrEqual(mostPeriods);
      if (waiting.status === "measured") expect(waiting.value.curve.length).toBeLessThanOrEqual(82);
      expect(assessHealth(dataset, { asOf, timeZone })).not.toHaveProperty("series");
    }),
    { seed, numRuns: 60 },
  );
});

it("counts in each period whom the figures count there", () => {
  fc.assert(
    fc.property(community, zone, (dataset, timeZone) => {
      const { activity } = assessHealth(dataset, { asOf, timeZone, series: true }).series ?? expect.unreachable();
      if (activity.status === "refused") return;
      const { periods, until } = activity.value;
      periods.forEach(({ from, active, newcomers }, index) => {
        const window = { from: instantOf(from), until: instantOf(periods[index + 1]?.from ?? until) };
        const counted = activeContributors(dataset, { window }).match(
          ({ value }) => value,
          () => 0,
        );
        expect(active).toBe(counted);
        const isNew = newContributors(dataset, { window });
        if (isNew.isOk() && newcomers !== undefined) expect(newcomers).toBe(isNew.value.value);
      });
    }),
    { seed, numRuns: 60 },
  );
});

it("has curves that say what the figures of the window say", () => {
  fc.assert(
    fc.property(community, (dataset) => {
      const { series, window: written } = assessHealth(dataset, { asOf, series: true });
      const window = { from: instantOf(written.from), until: instantOf(written.until) };
      const { concentration, waiting } = series ?? expect.unreachable("no series");
      const gini = participationInequality(dataset, { window }).map((found) => found.giniAmongContributors.value);
      expect(concentration.status === "measured").toBe(gini.isOk());
      if (concentration.status === "measured") {
        // Twice the area between the curve and the diagonal is the Gini coefficient, by trapezia.
        const { points } = concentration.value;
        const area = points.slice(1).reduce((sum, point, index) => {
          const before = points[index] ?? point;
          return (
            sum + ((point.amountShare + before.amountShare) * (point.populationShare - before.populationShare)) / 2
          );
        }, 0);
        expect(1 - 2 * area).toBeCloseTo(gini.unwrapOr(Number.NaN), 10);
      }
      if (waiting.status === "refused") return;
      const figures = timeToFirstResponse(dataset, { window })._unsafeUnwrap();
      expect(waiting.value.unanswered).toBe(figures.unanswered.value);
      const half = waiting.value.curve.find(({ answered }) => answered >= 0.5);
      expect(half?.hours).toBe(figures.median.map(({ value }) => value).unwrapOr(undefined));
    }),
    { seed, numRuns: 100 },
  );
});

it("forgets people in the network with their ties", () => {
  fc.assert(
    fc.property(community, fc.subarray(people, { minLength: 1 }), (dataset, gone) => {
      const report = assessHealth(dataset, { asOf, days: 400, series: true });
      const text = JSON.stringify(reportWithoutPeople(report, new Set(gone)));
      for (const name of gone) expect(text).not.toContain(`"${name}"`);
    }),
    { seed, numRuns: 60 },
  );
});
