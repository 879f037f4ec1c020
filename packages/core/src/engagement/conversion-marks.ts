import type { Result } from "neverthrow";
import { needsOfTypes } from "../activity/counted-types.js";
import { historyBefore } from "../activity/observation/history-before.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { hostsNotKnown } from "../activity/sides/hosts-not-known.js";
import { type RoleOptions, sides } from "../activity/sides/sides.js";
import { type ConversionStage, conversionStages, reachedStage } from "../activity/stages/conversion-stages.js";
import { type MemberStages, memberStages } from "../activity/stages/member-stages.js";
import { sightOfRegulars } from "../activity/stages/sight-of-regulars.js";
import type { StageRules } from "../activity/stages/stage-rules.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/** Which steps, and until when. */
export interface ConversionOptions extends RoleOptions, Pick<StageRules, "leastWeeks" | "ofWeeks"> {
  /** At its end it is asked who has come how far. */
  readonly window: TimeWindow;
  /** In the order in which they are taken, each once. Absent: all six. */
  readonly stages?: readonly ConversionStage[];
}

/** Who stands at a step: 1, by index of the person. */
export interface StepMarks {
  readonly stage: ConversionStage;
  /** Who has taken this step and all before it that the source shows, or why the source does not show it. */
  readonly marks: Result<Uint8Array, Refusal>;
  /** The step before that the source shows, and who stands at it; absent at the first one that it shows. */
  readonly before?: { readonly stage: ConversionStage; readonly marks: Uint8Array };
}

/** Who has come how far. */
export interface ConversionMarks {
  readonly steps: readonly StepMarks[];
  readonly stages: MemberStages;
  readonly caveats: readonly Caveat[];
}

/**
 * Who stands at each step at the end of a window.
 *
 * @param name - What the figures are called; they are `@2`.
 */
export function conversionMarks(
  dataset: CommunityDataset,
  name: string,
  options: ConversionOptions,
): Result<ConversionMarks, Refusal> {
  const { window, stages: chosen = conversionStages, timeZone = "UTC" } = options;
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
      return { steps: stepsOf(chosen, atStep), stages, caveats };
    });
  });
}

/** The dataset as if nobody had looked elsewhere, so that all steps are taken at the same venues. */
function onlySeenAt(dataset: CommunityDataset, venues: Uint8Array): CommunityDataset {
  return { ...dataset, spans: dataset.spans.filter(({ venue }) => venues[venue] === 1) };
}

function stepsOf(
  chosen: readonly ConversionStage[],
  atStep: (stage: ConversionStage) => Result<Uint8Array, Refusal>,
): readonly StepMarks[] {
  let before: StepMarks["before"];
  return chosen.map((stage): StepMarks => {
    const last = before;
    const marks = atStep(stage).map((reached) => (last === undefined ? reached : both(last.marks, reached)));
    if (marks.isOk()) before = { stage, marks: marks.value };
    return { stage, marks, ...(last === undefined ? {} : { before: last }) };
  });
}

function both(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((mark, person) => (mark === 1 && other[person] === 1 ? 1 : 0));
}
