import { type CommunityDataset, createDataset, type Measurement } from "@org/community-core";
import { type SimulationInput, simulateCommunity } from "@org/community-simulator";
import { type Estimate, estimates } from "./estimates.js";

/** Communities from quiet to lively, from answered at once to hardly at all. */
export const shapes: Readonly<Record<string, SimulationInput>> = {
  tiny: { openingsPerDay: 0.08 },
  quiet: { openingsPerDay: 0.25 },
  small: { openingsPerDay: 0.5, unansweredShare: 0.3 },
  plain: { openingsPerDay: 2 },
  lively: { openingsPerDay: 8, members: 1_000 },
  "hardly answered": { openingsPerDay: 2, unansweredShare: 0.7 },
  "all answered": { openingsPerDay: 1, unansweredShare: 0.02 },
  slow: { openingsPerDay: 2, responseDelay: { medianHours: 48, spread: 1.5 } },
  churning: { openingsPerDay: 4, members: 900, activeMedianDays: 40 },
  "rarely back": { openingsPerDay: 1.5, members: 1_500, activeMedianDays: 8 },
};

/** The communities of which the truth of a quartile is taken: so lively that chance hardly moves it. */
const largeOpeningsPerDay = 100;
const largeSeeds: readonly number[] = [1, 2, 3];

/** How often the interval of an estimate held the truth. */
export interface Coverage {
  readonly estimate: string;
  readonly shape: string;
  readonly truth: number;
  /** Communities of which the estimate was given with an interval. */
  readonly given: number;
  /** Of these, those whose interval holds the truth. */
  readonly held: number;
  readonly refused: number;
  /** Mean of the samples that were used. */
  readonly sample: number;
  /** Mean width of intervals with two ends, in the unit of the figure. */
  readonly width: number;
}

function datasetOf(shape: SimulationInput, seed: number): CommunityDataset {
  const records = [
    ...simulateCommunity({ members: 300, days: 366, growth: "linear", foundingShare: 0.3, ...shape, seed }).records(),
  ];
  const facts = records.filter(
    (record) => record.kind !== "removal" && record.kind !== "issue" && record.kind !== "end",
  );
  return createDataset(facts, { source: "simulator" });
}

/** The coverage of every estimate over communities of a shape, one for each seed. */
export function coverageOf(shape: string, seeds: readonly number[]): readonly Coverage[] {
  const input = shapes[shape];
  if (input === undefined) throw new RangeError(`A shape is one of ${Object.keys(shapes).join(", ")}, got ${shape}.`);
  const datasets = seeds.map((seed) => datasetOf(input, seed));
  const large = largeSeeds.map((seed) => datasetOf({ ...input, openingsPerDay: largeOpeningsPerDay }, seed));
  return estimates.map((estimate) => {
    const results = datasets.map((dataset) => estimate.measure(dataset));
    const measured = results.filter((result) => result !== undefined);
    const truth = truthOf(estimate, measured, large);
    return summary(estimate.name, shape, truth, measured, results.length - measured.length);
  });
}

/** A quartile that even a large community does not reach lies beyond every end. */
function truthOf(
  { truth, measure }: Estimate,
  measured: readonly Measurement[],
  large: readonly CommunityDataset[],
): number {
  if (truth === "large-communities") return mean(large.map((one) => measure(one)?.value ?? Number.POSITIVE_INFINITY));
  const successes = measured.reduce((sum, { value, sampleSize }) => sum + value * sampleSize, 0);
  return successes / measured.reduce((sum, { sampleSize }) => sum + sampleSize, 0);
}

function summary(
  estimate: string,
  shape: string,
  truth: number,
  measured: readonly Measurement[],
  refused: number,
): Coverage {
  const intervals = measured.flatMap(({ interval }) => (interval === undefined ? [] : [interval]));
  const held = intervals.filter(({ lower = -Infinity, upper = Infinity }) => lower <= truth && truth <= upper).length;
  const widths = intervals.flatMap(({ lower, upper }) =>
    lower === undefined || upper === undefined ? [] : [upper - lower],
  );
  return {
    estimate,
    shape,
    truth,
    refused,
    held,
    given: intervals.length,
    sample: mean(measured.map(({ sampleSize }) => sampleSize)),
    width: mean(widths),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
