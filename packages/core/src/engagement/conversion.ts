import { err, ok, type Result } from "neverthrow";
import { countMarked } from "../activity/count-marked.js";
import { needsOfTypes } from "../activity/counted-types.js";
import { historyBefore } from "../activity/observation/history-before.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { insufficientData } from "../activity/refusals.js";
import { hostsNotKnown } from "../activity/sides/hosts-not-known.js";
import { type RoleOptions, sides } from "../activity/sides/sides.js";
import { type ConversionStage, conversionStages, reachedStage } from "../activity/stages/conversion-stages.js";
import { memberStages } from "../activity/stages/member-stages.js";
import { sightOfRegulars } from "../activity/stages/sight-of-regulars.js";
import { nameOfRules, requireStageRules, type StageRules } from "../activity/stages/stage-rules.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/** Which steps, and until when. */
export interface ConversionOptions extends RoleOptions, Pick<StageRules, "leastWeeks" | "ofWeeks"> {
  /** At its end it is asked who has come how far. */
  readonly window: TimeWindow;
  /** In the order in which they are taken, each once. Absent: all six. */
  readonly stages?: readonly ConversionStage[];
}

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
  const { window, stages: chosen = conversionStages, timeZone = "UTC" } = options;
  requireStages(chosen);
  const ofRules = nameOfRules(requireStageRules(options), true);
  const name = `conversion${chosen === conversionStages ? "" : "-by-choice"}${ofRules}`;
  const definition = `${name}@2`;
  const roles = sides(dataset, definition, window, options);
  const needs = needsOfTypes();
  const isAsked = chosen.includes("regular");
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues }) => {
    const sight = sightOfRegulars(dataset, definition, options, venues);
    const seen = isAsked && sight.isOk() && sight.value.leftOut > 0 ? onlySeenAt(dataset, sight.value.venues) : dataset;
    const told = isAsked ? sight.map(({ caveats }) => caveats).unwrapOr([]) : [];
    return memberStages(seen, definition, options).map((stages) => {
      const history = historyBefore(seen, definition, { needs, venues: stages.venues, window });
      const before = history.unwrapOr([{ code: "history-incomplete" }]);
      const caveats = [...stages.caveats, ...told, ...before, ...hostsNotKnown(roles)];
      const atStep = (stage: ConversionStage): Result<Uint8Array, Refusal> => {
        const knowledge = { definition: `${name}/${stage}@2`, window, timeZone, stages, sight, roles };
        return reachedStage(seen, stage, knowledge).map((reached) =>
          roles.match(
            ({ isHost }) => reached.map((mark, person) => (mark === 1 && !isHost(person) ? 1 : 0)),
            () => reached,
          ),
        );
      };
      return stepsOf(chosen, atStep, { name, facts: { window, caveats } });
    });
  });
}

/** The dataset as if nobody had looked elsewhere, so that all steps are taken at the same venues. */
function onlySeenAt(dataset: CommunityDataset, venues: Uint8Array): CommunityDataset {
  return { ...dataset, spans: dataset.spans.filter(({ venue }) => venues[venue] === 1) };
}

function requireStages(chosen: readonly ConversionStage[]): void {
  const known: readonly string[] = conversionStages;
  const wrong = chosen.find((stage, place) => !known.includes(stage) || chosen.indexOf(stage) !== place);
  if (wrong !== undefined || chosen.length === 0)
    throw new RangeError(`Stages are some of ${known.join(", ")}, each once, got ${wrong ?? "none"}.`);
}

/** The people at the last step that the source shows. */
interface StepBefore {
  readonly stage: ConversionStage;
  readonly marks: Uint8Array;
  readonly count: number;
}

/** What the figures are called, and what they share. */
interface StepNaming {
  readonly name: string;
  readonly facts: { readonly window: TimeWindow; readonly caveats: readonly Caveat[] };
}

function stepsOf(
  chosen: readonly ConversionStage[],
  atStep: (stage: ConversionStage) => Result<Uint8Array, Refusal>,
  { name, facts }: StepNaming,
): readonly ConversionStep[] {
  const steps: ConversionStep[] = [];
  let before: StepBefore | undefined;
  for (const stage of chosen) {
    const definition = `${name}/${stage}@2`;
    const reached = atStep(stage);
    const of = before === undefined ? {} : { of: before.stage };
    if (reached.isErr()) {
      steps.push({ stage, ...of, people: err(reached.error), rate: err(reached.error) });
      continue;
    }
    const marks = before === undefined ? reached.value : both(before.marks, reached.value);
    const count = countMarked(marks);
    const sample = { sampleSize: before?.count ?? count, sampleOf: "people", ...facts } as const;
    const people = measurement({ value: count, unit: "people", definition: `${name}-people/${stage}@2`, ...sample });
    const share = (): Measurement<"share"> =>
      measurement({ value: count / sample.sampleSize, unit: "share", definition, ...sample });
    const refused = whyNoRate(before, steps, definition);
    steps.push({ stage, ...of, people: ok(people), rate: refused === undefined ? ok(share()) : err(refused) });
    before = { stage, marks, count };
  }
  return steps;
}

function whyNoRate(
  before: StepBefore | undefined,
  steps: readonly ConversionStep[],
  definition: string,
): Refusal | undefined {
  if (before === undefined) {
    const refusedBefore = steps.at(-1)?.rate;
    if (refusedBefore?.isErr() === true) return { ...refusedBefore.error, definition };
    return insufficientData(definition, "no-step-before", 1, 0).error;
  }
  return before.count > 0 ? undefined : insufficientData(definition, "nobody-at-the-step-before", 1, 0).error;
}

function both(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((mark, person) => (mark === 1 && other[person] === 1 ? 1 : 0));
}
