import type { SourceBatch, SourceRecord } from "@org/community-core/source";
import { simulationParameters } from "./parameters/parameters-schema.js";
import type { SimulationInput, SimulationParameters } from "./parameters/simulation-parameters.js";
import { timeFrame } from "./parameters/time-frame.js";
import { simulationBatches } from "./records/simulation-batches.js";
import type { SimulationForm } from "./records/simulation-form.js";
import type { CommunityTruth } from "./truth/community-truth.js";
import { communityTruthOf } from "./truth/community-truth-of.js";

/** A simulated community: what a source would tell of it, and what is true of it. */
export interface SimulatedCommunity {
  /** All parameters, with the defaults. */
  readonly parameters: SimulationParameters;
  /** What is true of it at the end of its days. Worked out when it is asked for the first time. */
  readonly truth: CommunityTruth;
  /** What a source tells of it, made while it is read: everything but the `end`. Contributions come in the order of time. */
  records(): Iterable<SourceRecord>;
  /** The same in batches. Columns must be read before the next batch is asked for. */
  batches(form: SimulationForm): Iterable<SourceBatch>;
}

/**
 * Simulates a community from a seed: day by day people join, open conversations, answer, react, care, fall silent and
 * go. No clock and no randomness but the seed, so that the same parameters always give the same community.
 *
 * @param input - The parameters that differ from the defaults, or a preset.
 * @throws RangeError if a parameter is out of range; check untrusted ones with `simulationParameters` first.
 * @example
 * simulateCommunity({ members: 30, days: 60 }).truth.members.length // => 31
 * [...simulateCommunity(presets.tiny).records()].filter(({ kind }) => kind === "venue").length // => 1
 */
export function simulateCommunity(input: SimulationInput = {}): SimulatedCommunity {
  const parameters = simulationParameters(input).match(
    (checked) => checked,
    ({ problems }) => {
      throw new RangeError(problems.map(({ path, message }) => `${path || "parameters"}: ${message}`).join("; "));
    },
  );
  const { start, end } = timeFrame(parameters);
  const batches = (form: SimulationForm): Iterable<SourceBatch> => ({
    [Symbol.iterator]: () => simulationBatches(parameters, { from: start, until: end }, form),
  });
  let truth: CommunityTruth | undefined;
  return {
    parameters,
    get truth() {
      truth ??= communityTruthOf(parameters, end);
      return truth;
    },
    batches,
    records: () => ({
      *[Symbol.iterator]() {
        for (const batch of batches("records")) if (!("kind" in batch)) yield* batch;
      },
    }),
  };
}
