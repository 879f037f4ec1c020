import { ok, type Result } from "neverthrow";
import { estimatedShare } from "../activity/intervals/estimated-share.js";
import { membersNotFollowed } from "../activity/people/members-not-followed.js";
import { insufficientData } from "../activity/refusals.js";
import { type FollowedResponses, followedResponses } from "../activity/responses/followed-responses.js";
import { type NewcomerOpenings, newcomerOpenings } from "../activity/responses/newcomer-openings.js";
import type { FollowOptions } from "../activity/responses/openings-in-window.js";
import type { RoleOptions } from "../activity/sides/sides.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import type { Caveat, Measurement } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";

/** Whose first openings are followed: those of the window, until `asOf`; and how the roles of who opened are dated. */
export interface NewcomersAnsweredOptions extends FollowOptions, RoleOptions {
  /** After so many hours it is fixed who was answered; above 0; 48 if left out. */
  readonly landmarkHours?: number;
  /** So many days after the opening the look for a return ends; later than the landmark; 30 if left out. */
  readonly untilDays?: number;
}

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
  const { window, asOf = window.until, landmarkHours = 48, untilDays = 30 } = options;
  const ofLook = landmarkHours === 48 && untilDays === 30 ? "" : `-${landmarkHours}-${untilDays}`;
  const definition = `newcomers-answered${ofLook}@1`;
  const look = { landmark: (landmarkHours / 24) * dayMilliseconds, end: untilDays * dayMilliseconds };
  if (!(look.landmark > 0 && look.end > look.landmark && Number.isFinite(look.end)))
    throw new RangeError(
      `The landmark is above 0 hours and the look ends later, got ${landmarkHours} hours and ${untilDays} days.`,
    );
  return followedResponses(dataset, definition, { window, asOf }).andThen((responses) =>
    newcomerOpenings(dataset, definition, window, { ...responses, roles: options }).map((newcomers) => {
      const { byGroup, leftOut } = followedNewcomers(dataset, responses, newcomers, look);
      const returned = returnsByGroup(dataset, responses, byGroup, { ...look, asOf });
      const [unanswered = 0, answered = 0] = [0, 1].map((group) => byGroup.sizes[group]);
      const caveats = [...responses.caveats, ...newcomers.caveats, ...membersNotFollowed(leftOut)];
      const share = (count: number, of: number, name: string): Result<Measurement<"share">, InsufficientData> =>
        shareOf(count, of, { window, definition: `${name}@1`, caveats });
      return {
        answered: share(answered, answered + unanswered, `newcomers-answered${ofLook}`),
        returnOfAnswered: share(returned[1] ?? 0, answered, `return-of-newcomers${ofLook}/answered`),
        returnOfUnanswered: share(returned[0] ?? 0, unanswered, `return-of-newcomers${ofLook}/unanswered`),
      };
    }),
  );
}

/** Milliseconds after the opening. */
interface Look {
  readonly landmark: number;
  readonly end: number;
}

/** Who is followed, in the groups that are fixed at the landmark. */
interface Groups {
  /** When each newcomer opened, by index of the person; NaN for everybody else. */
  readonly cameAt: Float64Array;
  /** 1 for who was answered in time, by index of the person. */
  readonly answered: Uint8Array;
  /** How many were not answered, and how many were. */
  readonly sizes: Uint32Array;
}

function followedNewcomers(
  dataset: CommunityDataset,
  responses: FollowedResponses,
  { mark, isFirst }: NewcomerOpenings,
  { landmark, end }: Look,
): { readonly byGroup: Groups; readonly leftOut: number } {
  const { contributions, people } = dataset;
  let leftOut = responses.notFollowed.filter(isFirst).length;
  const cameAt = new Float64Array(people.length).fill(Number.NaN);
  const answered = new Uint8Array(people.length);
  const sizes = new Uint32Array(2);
  responses.opening.forEach((row, index) => {
    if (mark[index] !== 1) return;
    const at = contributions.at[row] ?? 0;
    if ((responses.followedUntil[index] ?? 0) < at + end) {
      leftOut++;
      return;
    }
    const person = responses.opener[index] ?? -1;
    const isInTime = responses.answered[index] === 1 && (responses.waited[index] ?? 0) <= landmark ? 1 : 0;
    cameAt[person] = at;
    answered[person] = isInTime;
    sizes[isInTime] = (sizes[isInTime] ?? 0) + 1;
  });
  return { byGroup: { cameAt, answered, sizes }, leftOut };
}

/** How many of those who were not answered, and of those who were, contributed between the landmark and the end of the look. */
function returnsByGroup(
  dataset: CommunityDataset,
  { venues, opening }: FollowedResponses,
  { cameAt, answered }: Groups,
  { landmark, end, asOf }: Look & { readonly asOf: number },
): Uint32Array {
  const { at, author, venue } = dataset.contributions;
  const returned = new Uint32Array(2);
  const since = at[opening[0] ?? -1] ?? asOf;
  if (since >= asOf) return returned;
  const rows = windowRows(dataset, { from: since, until: asOf });
  for (let row = rows.start; row < rows.end; row++) {
    const person = author[row] ?? -1;
    const waited = (at[row] ?? 0) - (cameAt[person] ?? Number.NaN);
    if (!(waited > landmark && waited < end) || venues[venue[row] ?? -1] !== 1) continue;
    const group = answered[person] ?? 0;
    returned[group] = (returned[group] ?? 0) + 1;
    cameAt[person] = Number.NaN;
  }
  return returned;
}

function shareOf(
  count: number,
  of: number,
  facts: { readonly window: FollowOptions["window"]; readonly definition: string; readonly caveats: readonly Caveat[] },
): Result<Measurement<"share">, InsufficientData> {
  if (of < fewestNewcomers) return insufficientData(facts.definition, "too-few-newcomers", fewestNewcomers, of);
  return ok(estimatedShare(count, of, { sampleOf: "newcomers", ...facts }));
}
