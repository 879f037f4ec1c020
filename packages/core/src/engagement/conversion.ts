import { err, ok, type Result } from "neverthrow";
import { countMarked } from "../activity/count-marked.js";
import { insufficientData } from "../activity/refusals.js";
import { type ConversionStage, conversionStages } from "../activity/stages/conversion-stages.js";
import { nameOfRules, requireStageRules } from "../activity/stages/stage-rules.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { type ConversionOptions, conversionMarks, type StepMarks } from "./conversion-marks.js";

/** One step: how many have taken it, of whom. */
export interface ConversionStep {
  readonly stage: ConversionStage;
  /** Who has taken this step and all before it that the source shows. */
  readonly people: Result<Measurement<"people">, Refusal>;
  /** The step before that the source shows, whose people the rate is of; absent at the first one that it shows. */
  readonly of?: ConversionStage;
  /** Which share of those took this step too; refused at the first step that the source shows. */
  readonly rate: Result<Measurement<"share">, Refusal>;
}

/**
 * How far people come, step by step: *listed*, *first contribution*, *second contribution*, *regular* (3 of 4 weeks on
 * end, at any time), *answering* (replied to what another opened), *duty* (holds one at the end of the window); in people,
 * and as a share (0–1) of those at the step before (S21).
 *
 * The variant is a funnel over the whole record until the end of the window: at each step stand those who have taken it
 * and every step before that the source shows, in whatever order they took them. So each rate is a part of its
 * denominator, which `of` names. It is no cohort: who came yesterday had little time, so a community that grows has lower
 * rates. `retention` follows newcomers for equal times. Where roles are known, only members count, volunteers with a duty
 * among them: who is a host (`sides`) at any time of the window stands at no step. Where they are not, hosts may be among the
 * people (caveat `hosts-not-known`). Regulars are seen as in
 * `membersByStage`: refused as `window-not-seen` unless all of the last weeks was looked at, and where they are asked for, all
 * steps leave out what happened at venues that were looked at for under a third of those weeks (`venues-left-out`): who
 * contributes there could not be seen to come regularly. Steps that the source does not show are refused and passed over. The rate at the
 * first step is refused: with the reason of the step before it, else as `no-step-before`; after a step that nobody has
 * taken as `nobody-at-the-step-before`. A rate of 0 is an answer. Other steps or rules
 * have a definition of their own: their rates are of other people. Counts of what happened, so without interval.
 *
 * @returns The steps in their order; the sample of both figures is the people at the step before, at the first step those
 * at it. Refused as a whole where authors cannot be seen.
 * @throws RangeError if the window does not end after it begins, there is no such zone, a stage is unknown or named twice,
 * none is named, or a rule is no rule.
 * @see https://github.com/chaoss/wg-evolution/blob/main/metrics/conversion-rate.md CHAOSS, Conversion Rate
 * @example
 * const dataset = createDataset([
 *   { kind: "member", id: "ann" },
 *   { kind: "member", id: "bob" },
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * const [listed, first, second] = conversion(dataset, { window })._unsafeUnwrap();
 * listed.people._unsafeUnwrap().value // => 2
 * first.rate._unsafeUnwrap().value // => 0.5
 * [second.of, second.rate._unsafeUnwrap().value] // => ["first-contribution", 0]
 */
export function conversion(
  dataset: CommunityDataset,
  options: ConversionOptions,
): Result<readonly ConversionStep[], Refusal> {
  const { window, stages: chosen = conversionStages } = options;
  requireStages(chosen);
  const ofRules = nameOfRules(requireStageRules(options), true);
  const name = `conversion${chosen === conversionStages ? "" : "-by-choice"}${ofRules}`;
  return conversionMarks(dataset, name, options).map(({ steps, caveats }) =>
    stepsOf(steps, { name, facts: { window, caveats } }),
  );
}

function requireStages(chosen: readonly ConversionStage[]): void {
  const known: readonly string[] = conversionStages;
  const wrong = chosen.find((stage, place) => !known.includes(stage) || chosen.indexOf(stage) !== place);
  if (wrong !== undefined || chosen.length === 0)
    throw new RangeError(`Stages are some of ${known.join(", ")}, each once, got ${wrong ?? "none"}.`);
}

/** What the figures are called, and what they share. */
interface StepNaming {
  readonly name: string;
  readonly facts: { readonly window: TimeWindow; readonly caveats: readonly Caveat[] };
}

function stepsOf(marked: readonly StepMarks[], { name, facts }: StepNaming): readonly ConversionStep[] {
  const steps: ConversionStep[] = [];
  for (const { stage, marks, before } of marked) {
    const definition = `${name}/${stage}@2`;
    const of = before === undefined ? {} : { of: before.stage };
    if (marks.isErr()) {
      steps.push({ stage, ...of, people: err(marks.error), rate: err(marks.error) });
      continue;
    }
    const count = countMarked(marks.value);
    const sampleSize = before === undefined ? count : countMarked(before.marks);
    const sample = { sampleSize, sampleOf: "people", ...facts } as const;
    const people = measurement({ value: count, unit: "people", definition: `${name}-people/${stage}@2`, ...sample });
    const share = (): Measurement<"share"> =>
      measurement({ value: count / sampleSize, unit: "share", definition, ...sample });
    const refused = whyNoRate(before === undefined ? undefined : sampleSize, steps, definition);
    steps.push({ stage, ...of, people: ok(people), rate: refused === undefined ? ok(share()) : err(refused) });
  }
  return steps;
}

function whyNoRate(
  before: number | undefined,
  steps: readonly ConversionStep[],
  definition: string,
): Refusal | undefined {
  if (before === undefined) {
    const refusedBefore = steps.at(-1)?.rate;
    if (refusedBefore?.isErr() === true) return { ...refusedBefore.error, definition };
    return insufficientData(definition, "no-step-before", 1, 0).error;
  }
  return before > 0 ? undefined : insufficientData(definition, "nobody-at-the-step-before", 1, 0).error;
}
