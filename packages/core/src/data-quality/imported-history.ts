import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import { dayMilliseconds, formatWindow } from "../model/time-window.js";
import { type ChangeLimits, changeOfShare } from "./change-of-share.js";
import type { DataFlaw } from "./data-flaw.js";
import { placeNames, rowsUntil, venuePlace } from "./places.js";
import type { QualityOptions } from "./quality-options.js";

/** A reply to imported history that comes after the move comes later than this. Ours. */
const replyDays = 30;
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
  const replies = repliedOpenings(dataset, end);
  const reactions = reactedContributions(dataset, end);
  const most = replies.reduce((largest, { rows }) => Math.max(largest, rows.length), 0);
  const least = 2 * replyLimits.least;
  if (most < least) return insufficientData("imported-history@1", "too-few-openings", least, most);
  return ok(
    dataset.venues.flatMap((_, venue) => [
      ...changed(dataset, venue, "history-without-replies", replies[venue], replyLimits),
      ...changed(dataset, venue, "history-without-reactions", reactions[venue], reactionLimits),
    ]),
  );
}

/** Rows of one venue, each with whether something followed. */
interface Followed {
  readonly rows: Int32Array;
  readonly isFollowed: Uint8Array;
}

function changed(
  dataset: CommunityDataset,
  venue: number,
  type: "history-without-replies" | "history-without-reactions",
  { rows, isFollowed }: Followed = { rows: new Int32Array(), isFollowed: new Uint8Array() },
  limits: ChangeLimits,
): readonly DataFlaw[] {
  const change = changeOfShare(answersOf(rows, isFollowed), limits);
  if (change === undefined || change.surprise < leastSurprise) return [];
  const { at } = dataset.contributions;
  const window = { from: at[rows[0] ?? 0] ?? 0, until: at[rows[change.before] ?? 0] ?? 0 };
  if (!(window.from < window.until)) return [];
  return [
    {
      type,
      certainty: "likely",
      ...placeNames(venuePlace(dataset, venue)),
      window: formatWindow(window),
      params: { count: change.before, shareBefore: change.shareBefore, shareAfter: change.shareAfter },
      sampleSize: rows.length,
      sampleOf: type === "history-without-replies" ? "openings" : "contributions",
      remedy: "begin-later",
    },
  ];
}

function answersOf(rows: Int32Array, isFollowed: Uint8Array): Uint8Array {
  const answers = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    answers[index] = isFollowed[row] ?? 0;
  });
  return answers;
}

/** The openings of each venue that are old enough, with whether a reply by somebody else came within 30 days. */
function repliedOpenings({ contributions, conversations, venues }: CommunityDataset, end: number): readonly Followed[] {
  const isFollowed = new Uint8Array(end);
  const isAsked = new Uint8Array(end);
  const youngest = (contributions.at[end - 1] ?? 0) - replyDays * dayMilliseconds;
  for (let row = 0; row < end; row++) {
    const opening = conversations.opening[contributions.conversation[row] ?? -1] ?? -1;
    if (opening === row && (contributions.at[row] ?? 0) < youngest) isAsked[row] = 1;
    if (contributions.type[row] !== contributionTypeCode.reply || opening < 0) continue;
    const waited = (contributions.at[row] ?? 0) - (contributions.at[opening] ?? 0);
    if (waited <= replyDays * dayMilliseconds && contributions.author[row] !== contributions.author[opening])
      isFollowed[opening] = 1;
  }
  return rowsByVenue(contributions.venue, isAsked, venues.length).map((rows) => ({ rows, isFollowed }));
}

/** The openings and replies of each venue, with whether somebody reacted to them. */
function reactedContributions({ contributions, venues }: CommunityDataset, end: number): readonly Followed[] {
  const { opening, reply, reaction } = contributionTypeCode;
  const isFollowed = new Uint8Array(end);
  const isAsked = new Uint8Array(end);
  let reactions = 0;
  for (let row = 0; row < end; row++) {
    const type = contributions.type[row] ?? 0;
    if (type === opening || type === reply) isAsked[row] = 1;
    const target = contributions.target[row] ?? -1;
    if (type !== reaction || target < 0 || target >= end) continue;
    isFollowed[target] = 1;
    reactions++;
  }
  if (reactions === 0) return [];
  return rowsByVenue(contributions.venue, isAsked, venues.length).map((rows) => ({ rows, isFollowed }));
}

/** The rows that are asked for, by venue. */
function rowsByVenue(venue: Int32Array, isAsked: Uint8Array, venues: number): readonly Int32Array[] {
  const counts = new Uint32Array(venues);
  for (let row = 0; row < isAsked.length; row++)
    if (isAsked[row] === 1) counts[venue[row] ?? -1] = (counts[venue[row] ?? -1] ?? 0) + 1;
  const rows = Array.from(counts, (count) => new Int32Array(count));
  const next = new Uint32Array(venues);
  for (let row = 0; row < isAsked.length; row++) {
    if (isAsked[row] !== 1) continue;
    const place = venue[row] ?? -1;
    const own = rows[place];
    if (own === undefined) continue;
    own[next[place] ?? 0] = row;
    next[place] = (next[place] ?? 0) + 1;
  }
  return rows;
}
