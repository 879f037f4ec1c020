import { ok, type Result } from "neverthrow";
import { estimatedShare } from "../activity/intervals/estimated-share.js";
import { membersNotFollowed } from "../activity/people/members-not-followed.js";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import type { Caveat, Measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { type NewcomersAnsweredOptions, newcomerAnswers } from "./newcomer-answers.js";

/** Whether newcomers were answered in time, and who came back. */
export interface NewcomersAnswered {
  /** Which share of the newcomers got an answer within 48 hours. */
  readonly answered: Result<Measurement<"share">, InsufficientData>;
  /** Which share of those who got one came back after the 48 hours. */
  readonly returnOfAnswered: Result<Measurement<"share">, InsufficientData>;
  /** Which share of those who got none did. */
  readonly returnOfUnanswered: Result<Measurement<"share">, InsufficientData>;
}

/** As for retention: with fewer, one more or less is a tenth. */
const fewestNewcomers = 10;

/**
 * Which share (0–1) of the newcomers got an answer to their first opening within 48 hours, and which share of those with
 * and of those without one contributed again after that, up to the 30th day: the question of Joyce & Kraut, who found 56 %
 * of 2,777 newcomers to newsgroups posting again with a reply, and 44 % without.
 *
 * **An association, never an effect**: who writes what others like to answer may be who would have come back anyway. It
 * is a *landmark analysis*: after 48 hours it is fixed to which group a newcomer belongs, whatever came later, and only
 * what they contribute after that counts as a return. Without a landmark whoever stays long would have more time to be
 * answered. *Newcomers* spoke for the first time of the whole record with the opening of a conversation in the window,
 * and not as a host (`sides`); where roles are not known, `hosts-not-known` says that hosts may be among them. An
 * answer is a first response (`firstResponses`); one at exactly 48 hours is in time. A return is any contribution at the
 * venues that carry the figure, later than 48 hours and earlier than 30 days after the opening. Only newcomers count
 * whose venue was looked at without a break until then, and for whom the 30 days are over by `asOf`; how many are left
 * out, is told as `members-not-followed`. Automated accounts are no newcomers and answer nobody; openings of unknown
 * author have no newcomer. The intervals (95 %, Wilson) are for newcomers like these.
 * Another landmark or end has a definition of its own.
 *
 * Each share is refused as `too-few-newcomers` under 10 in its group; all where openings, replies, authors and
 * conversations cannot be seen, and as `no-history` where nothing before the window was seen. A share of 0 is an answer.
 *
 * @returns Three shares; the sample is the newcomers of the group.
 * @throws RangeError if the window does not end after it begins, `asOf` is not after its start, the landmark is not above
 * 0, the look does not end after it or there is no such zone.
 * @see https://doi.org/10.1111/j.1083-6101.2006.00033.x Joyce & Kraut 2006
 * @see https://doi.org/10.1200/JCO.1983.1.11.710 Anderson, Cain & Gelber 1983, for the landmark
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "0", type: "opening", at: "2025-12-01T09:00:00Z", author: "old", conversation: "a" },
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "b" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "old", conversation: "b" },
 * ]);
 * const options = { window: { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 31) }, asOf: Date.UTC(2026, 2, 1) };
 * newcomersAnswered(dataset, options)._unsafeUnwrap().answered._unsafeUnwrapErr().reason // => "too-few-newcomers"
 */
export function newcomersAnswered(
  dataset: CommunityDataset,
  options: NewcomersAnsweredOptions,
): Result<NewcomersAnswered, Refusal> {
  const { window, landmarkHours = 48, untilDays = 30 } = options;
  const ofLook = landmarkHours === 48 && untilDays === 30 ? "" : `-${landmarkHours}-${untilDays}`;
  const definition = `newcomers-answered${ofLook}@1`;
  return newcomerAnswers(dataset, definition, options).map(({ newcomers, notFollowed, ...found }) => {
    const caveats = [...found.caveats, ...membersNotFollowed(notFollowed.length)];
    const answered = newcomers.filter(({ isAnswered }) => isAnswered);
    const unanswered = newcomers.filter(({ isAnswered }) => !isAnswered);
    const returnedOf = (group: typeof newcomers): number => group.filter(({ returnRow }) => returnRow >= 0).length;
    const share = (count: number, of: number, name: string): Result<Measurement<"share">, InsufficientData> =>
      shareOf(count, of, { window, definition: `${name}@1`, caveats });
    const returns = `return-of-newcomers${ofLook}`;
    return {
      answered: share(answered.length, newcomers.length, `newcomers-answered${ofLook}`),
      returnOfAnswered: share(returnedOf(answered), answered.length, `${returns}/answered`),
      returnOfUnanswered: share(returnedOf(unanswered), unanswered.length, `${returns}/unanswered`),
    };
  });
}

function shareOf(
  count: number,
  of: number,
  facts: { readonly window: TimeWindow; readonly definition: string; readonly caveats: readonly Caveat[] },
): Result<Measurement<"share">, InsufficientData> {
  if (of < fewestNewcomers) return insufficientData(facts.definition, "too-few-newcomers", fewestNewcomers, of);
  return ok(estimatedShare(count, of, { sampleOf: "newcomers", ...facts }));
}
