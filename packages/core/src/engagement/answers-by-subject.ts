import { ok, type Result } from "neverthrow";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import type { AnswerOptions } from "../activity/responses/responses-to-members.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { type AnswerCount, answersByLabel } from "./answers-by-label.js";
import { subjectsOfOpenings, unlabelled } from "./labels-of-openings.js";

/** How many of the openings about a subject were answered. */
export interface SubjectAnswers extends AnswerCount {
  readonly subject: string;
}

/** Which subjects are answered. */
export interface AnswersBySubject {
  /** The subjects, those with most unanswered openings first. */
  readonly subjects: readonly SubjectAnswers[];
  /** Subjects that nobody answers; the sample is those with three openings at least. Refused where there are none of those. */
  readonly unanswered: Result<Measurement<"subjects">, Refusal>;
}

/**
 * What people ask about, and which of it nobody answers (S41): openings by members and answers within a week, subject
 * by subject.
 *
 * Nobody answers a subject of which three or more openings had a week and none got a response in it; with fewer it is a
 * single conversation. A conversation with two subjects counts for both. Whose openings count, `responsesToMembers`
 * says, and what a response is, `firstResponses`; openings younger than a week are in no number. None gives 0, which is
 * an answer. A count of what happened, so without interval. Refused where no source says what conversations are about,
 * as `no-subjects` where none of these does, and where `responseRate` is.
 *
 * @throws RangeError if the window does not end after it begins, `asOf` is not after its start or there is no such
 * zone.
 * @see https://area51.meta.stackexchange.com/q/4613 Stack Exchange, Area 51: percentage answered
 * @example
 * const dataset = createDataset([
 *   { kind: "conversation", id: "c", subjects: ["old maps"] },
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const { subjects } = answersBySubject(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * subjects // => [{ subject: "old maps", openings: 1, answered: 1 }]
 */
export function answersBySubject(dataset: CommunityDataset, options: AnswerOptions): Result<AnswersBySubject, Refusal> {
  const definition = "unanswered-subjects@1";
  const subjectsOf = subjectsOfOpenings(dataset);
  const labelled = answersByLabel(dataset, definition, options, subjectsOf ?? unlabelled);
  if (subjectsOf === undefined) return labelled.andThen(() => capabilityMissing(definition, ["subjects"]));
  return labelled.andThen(({ counts, unanswered, caveats }) => {
    if (counts.length === 0) return insufficientData(definition, "no-subjects", 1, 0);
    const { window } = options;
    return ok({
      subjects: counts.map(({ label, openings, answered }) => ({ subject: label, openings, answered })),
      unanswered: unanswered.map(({ count, judged }) =>
        measurement({
          value: count,
          unit: "subjects",
          sampleSize: judged,
          sampleOf: "subjects",
          window,
          definition,
          caveats,
        }),
      ),
    });
  });
}
