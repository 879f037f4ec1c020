import { ok, type Result } from "neverthrow";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import type { AnswerOptions } from "../activity/responses/responses-to-members.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { type AnswerCount, answersByLabel } from "./answers-by-label.js";
import { groupOfLabel, groupsOfOpeners, unlabelled } from "./labels-of-openings.js";

/** How many of the openings by a stakeholder group were answered. */
export interface GroupAnswers extends AnswerCount {
  readonly source: string;
  /** What the source calls the group. */
  readonly group: string;
}

/** Which stakeholder groups are answered. */
export interface AnswersByGroup {
  /** The groups, those with most unanswered openings first. */
  readonly groups: readonly GroupAnswers[];
  /** Groups that nobody answers; the sample is those with three openings at least. Refused where there are none of those. */
  readonly unanswered: Result<Measurement<"groups">, Refusal>;
}

/**
 * Which stakeholder groups begin conversations, and which of them nobody answers (S01, S41): openings by members of
 * each group and answers within a week.
 *
 * As `answersBySubject`, by who opened and not by what it is about: nobody answers a group of which three or more
 * openings had a week and none got a response in it. Somebody of two groups counts for both; who is in none is in no
 * number. None gives 0, which is an answer. A count of what happened, so without interval. Refused where no source says
 * who is in which group, as `no-groups` where nobody of a group opened anything that had a week, and where
 * `responseRate` is.
 *
 * @throws RangeError if the window does not end after it begins, `asOf` is not after its start or there is no such
 * zone.
 * @see https://area51.meta.stackexchange.com/q/4613 Stack Exchange, Area 51: percentage answered
 * @example
 * const dataset = createDataset([
 *   { kind: "member", id: "ann", groups: ["teachers"] },
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const { groups } = answersByGroup(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * groups.map(({ group, openings, answered }) => [group, openings, answered]) // => [["teachers", 1, 1]]
 */
export function answersByGroup(dataset: CommunityDataset, options: AnswerOptions): Result<AnswersByGroup, Refusal> {
  const definition = "unanswered-groups@1";
  const groupsOf = groupsOfOpeners(dataset);
  const labelled = answersByLabel(dataset, definition, options, groupsOf ?? unlabelled);
  if (groupsOf === undefined) return labelled.andThen(() => capabilityMissing(definition, ["stakeholderGroups"]));
  return labelled.andThen(({ counts, unanswered, caveats }) => {
    if (counts.length === 0) return insufficientData(definition, "no-groups", 1, 0);
    const { window } = options;
    return ok({
      groups: counts.map(({ label, openings, answered }) => ({ ...groupOfLabel(label), openings, answered })),
      unanswered: unanswered.map(({ count, judged }) =>
        measurement({
          value: count,
          unit: "groups",
          sampleSize: judged,
          sampleOf: "groups",
          window,
          definition,
          caveats,
        }),
      ),
    });
  });
}
