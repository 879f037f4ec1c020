import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import { openingsTooYoung } from "../activity/responses/answered-in-time.js";
import type { FirstResponses } from "../activity/responses/first-responses.js";
import {
  type AnswerOptions,
  type ResponsesToMembers,
  responsesToMembers,
} from "../activity/responses/responses-to-members.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";

/** How many openings under one label were answered. */
export interface AnswerCount {
  /** Those that were followed for a week. */
  readonly openings: number;
  /** Of those, with a response within the week. */
  readonly answered: number;
}

/** Openings by label, those with most unanswered openings first. */
export interface AnswersByLabel {
  readonly counts: readonly (AnswerCount & { readonly label: string })[];
  /** How many labels are answered by nobody; refused as `too-few-openings` where none has enough openings to tell. */
  readonly unanswered: Result<UnansweredLabels, Refusal>;
  readonly caveats: readonly Caveat[];
}

/** How many labels nobody answers. */
interface UnansweredLabels {
  readonly count: number;
  /** How many had enough openings to tell. */
  readonly judged: number;
}

/** The labels of an opening, each once, by its index among the responses. */
export type LabelsOfOpenings = (responses: FirstResponses) => (index: number) => readonly string[];

/** Is told of each opening that can be told, by its index among the responses, once for each of its labels. */
export type LabelObserver = (index: number, told: "answered" | "unanswered" | "too-young", label?: string) => void;

/** As long as `responseRate` gives an answer. */
const limit = 7 * dayMilliseconds;

/** Fewer openings without an answer are single conversations, which `unansweredOpenings` lists, and no pattern: ours. */
export const fewestOpenings = 3;

/**
 * How many of the openings by members under each label were answered within a week. Openings that were not followed for
 * a week are in no number (caveat `openings-too-young`). Labels with as many unanswered stand in their own order.
 *
 * @param labelsOf - The labels of an opening, each once, by its index among the responses.
 */
export function answersByLabel(
  dataset: CommunityDataset,
  definition: string,
  options: AnswerOptions,
  labelsOf: LabelsOfOpenings,
  onOpening?: LabelObserver,
): Result<AnswersByLabel, Refusal> {
  return responsesToMembers(dataset, definition, options).map((responses) => {
    const { byLabel, young } = tallied(dataset, responses, labelsOf(responses), onOpening);
    const counts = [...byLabel].map(([label, { openings, answered }]) => ({ label, openings, answered }));
    counts.sort(
      (one, other) =>
        other.openings - other.answered - (one.openings - one.answered) || (one.label < other.label ? -1 : 1),
    );
    return {
      counts,
      unanswered: unansweredAmong(counts, definition),
      caveats: [...responses.caveats, ...openingsTooYoung(young)],
    };
  });
}

function unansweredAmong(counts: readonly AnswerCount[], definition: string): Result<UnansweredLabels, Refusal> {
  const judged = counts.filter(({ openings }) => openings >= fewestOpenings);
  if (judged.length === 0) {
    const most = counts.reduce((largest, { openings }) => Math.max(largest, openings), 0);
    return insufficientData(definition, "too-few-openings", fewestOpenings, most);
  }
  return ok({ count: judged.filter(({ answered }) => answered === 0).length, judged: judged.length });
}

interface Tally {
  readonly byLabel: ReadonlyMap<string, AnswerCount>;
  readonly young: number;
}

function tallied(
  { contributions }: CommunityDataset,
  { opening, followedUntil, answered, waited }: ResponsesToMembers,
  labelsOf: (index: number) => readonly string[],
  onOpening: LabelObserver | undefined,
): Tally {
  const byLabel = new Map<string, { openings: number; answered: number }>();
  let young = 0;
  opening.forEach((row, index) => {
    if ((contributions.at[row] ?? 0) + limit >= (followedUntil[index] ?? 0)) {
      young++;
      onOpening?.(index, "too-young");
      return;
    }
    const isAnswered = answered[index] === 1 && (waited[index] ?? 0) <= limit;
    for (const label of labelsOf(index)) {
      onOpening?.(index, isAnswered ? "answered" : "unanswered", label);
      const count = byLabel.get(label) ?? { openings: 0, answered: 0 };
      count.openings++;
      if (isAnswered) count.answered++;
      byLabel.set(label, count);
    }
  });
  return { byLabel, young };
}
