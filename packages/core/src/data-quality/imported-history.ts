import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import { formatWindow } from "../model/time-window.js";
import { type ChangeLimits, changeOfShare } from "./change-of-share.js";
import type { DataFlaw } from "./data-flaw.js";
import { type FollowedRows, followedRows, rowMark } from "./followed-rows.js";
import { placeNames, rowsUntil, venuePlace } from "./places.js";
import type { QualityOptions } from "./quality-options.js";

/**
 * At least 30 openings without a reply, then at least 3 of 10 with one. Ours: fewer happen where nobody is there yet, and
 * under 3 of 10 it is the community that does not answer.
 */
const replyLimits: ChangeLimits = { least: 30, mostOfAfter: 0.1, leastAfter: 0.3 };
/** Reactions are rarer and come with habit: at least 100 contributions without, then at least one in 20 with one. Ours. */
const reactionLimits: ChangeLimits = { least: 100, mostOfAfter: 0.05, leastAfter: 0.05 };
/** In nats: a venue whose share never changes gives so much in one of some million sequences. Ours. */
const leastSurprise = 20;

/**
 * Venues whose earlier conversations have no replies, or whose earlier contributions no reactions, although later ones
 * do: history that was carried over from an older platform without them, or before a platform showed them. Figures about
 * answers call that history unanswered.
 *
 * The share of openings with a reply within 30 days (of openings and replies with a reaction at any time) rises once, from
 * at most a tenth (a twentieth) of what it is later, as the likeliest point of change says. Openings of the last 30 days
 * are left out.
 *
 * @returns One flaw a venue and kind, with the stretch from its first contribution to the change; or that no venue has
 * 60 openings.
 * @example
 * const at = (day) => new Date(Date.UTC(2026, 0, day)).toISOString();
 * const opening = (day) => ({ kind: "contribution", id: `o${day}`, type: "opening", at: at(day), author: "ann", conversation: `c${day}` });
 * const reply = (day) => ({ kind: "contribution", id: `r${day}`, type: "reply", at: at(day + 1), author: "bob", conversation: `c${day}` });
 * const days = Array.from({ length: 200 }, (_, index) => index + 1);
 * const dataset = createDataset([...days.map(opening), ...days.filter((day) => day > 80).map(reply)]);
 * importedHistory(dataset)._unsafeUnwrap().map(({ type, window }) => [type, window.until]) // => [["history-without-replies", "2026-03-22T00:00:00.000Z"]]
 */
export function importedHistory(
  dataset: CommunityDataset,
  { asOf = Number.POSITIVE_INFINITY }: QualityOptions = {},
): Result<readonly DataFlaw[], Refusal> {
  const end = rowsUntil(dataset, asOf);
  const followed = followedRows(dataset, end);
  const most = followed.oldOpenings.reduce((largest, count) => Math.max(largest, count), 0);
  const least = 2 * replyLimits.least;
  if (most < least) return insufficientData("imported-history@1", "too-few-openings", least, most);
  const replies = answersByVenue(dataset, followed, replyLook);
  // Where nobody ever reacts, reactions do not begin.
  const reactions = followed.reactions === 0 ? [] : answersByVenue(dataset, followed, reactionLook);
  return ok(
    dataset.venues.flatMap((_, venue) => [
      ...changed(dataset, venue, replies[venue], { ...replyLook, ...followed }),
      ...changed(dataset, venue, reactions[venue], { ...reactionLook, ...followed }),
    ]),
  );
}

/** What is looked for: whether rows with one mark have the other one too. */
interface Look {
  readonly type: "history-without-replies" | "history-without-reactions";
  readonly of: "oldOpenings" | "spoken";
  readonly asked: number;
  readonly followed: number;
  readonly limits: ChangeLimits;
}

const replyLook: Look = {
  type: "history-without-replies",
  of: "oldOpenings",
  asked: rowMark.oldOpening,
  followed: rowMark.replied,
  limits: replyLimits,
};
const reactionLook: Look = {
  type: "history-without-reactions",
  of: "spoken",
  asked: rowMark.spoken,
  followed: rowMark.reacted,
  limits: reactionLimits,
};

/** Of the rows of each venue that are asked about, in the order of time, whether something followed. */
function answersByVenue(
  { contributions }: CommunityDataset,
  { marks, ...counts }: FollowedRows,
  { of, asked, followed }: Look,
): readonly Uint8Array[] {
  const answers = Array.from(counts[of], (count) => new Uint8Array(count));
  const next = new Uint32Array(answers.length);
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row] ?? 0;
    if ((mark & asked) === 0) continue;
    const venue = contributions.venue[row] ?? -1;
    const place = next[venue] ?? 0;
    const own = answers[venue];
    if (own !== undefined && (mark & followed) !== 0) own[place] = 1;
    next[venue] = place + 1;
  }
  return answers;
}

/** The moment of the contribution of a venue at a place among those that are asked about. */
function momentOf(
  { contributions }: CommunityDataset,
  venue: number,
  { marks, asked }: Pick<FollowedRows, "marks"> & Pick<Look, "asked">,
  place: number,
): Instant {
  let before = 0;
  for (let row = 0; row < marks.length; row++) {
    if (contributions.venue[row] !== venue || ((marks[row] ?? 0) & asked) === 0) continue;
    if (before === place) return contributions.at[row] ?? 0;
    before++;
  }
  return 0;
}

function changed(
  dataset: CommunityDataset,
  venue: number,
  answers: Uint8Array = new Uint8Array(),
  look: Look & Pick<FollowedRows, "marks">,
): readonly DataFlaw[] {
  const { type, limits } = look;
  const change = changeOfShare(answers, limits);
  if (change === undefined || change.surprise < leastSurprise) return [];
  const window = { from: momentOf(dataset, venue, look, 0), until: momentOf(dataset, venue, look, change.before) };
  if (!(window.from < window.until)) return [];
  return [
    {
      type,
      certainty: "likely",
      ...placeNames(venuePlace(dataset, venue)),
      window: formatWindow(window),
      params: { count: change.before, shareBefore: change.shareBefore, shareAfter: change.shareAfter },
      sampleSize: answers.length,
      sampleOf: type === "history-without-replies" ? "openings" : "contributions",
      remedy: "begin-later",
    },
  ];
}
