import { ok, type Result } from "neverthrow";
import { estimatedShare } from "../activity/intervals/estimated-share.js";
import { unknownAuthors } from "../activity/people/attributed-contributions.js";
import { insufficientData } from "../activity/refusals.js";
import { openingsTooYoung } from "../activity/responses/answered-in-time.js";
import {
  type FollowedResponses,
  followedResponses,
  openingsNotFollowed,
} from "../activity/responses/followed-responses.js";
import type { AnswerOptions } from "../activity/responses/responses-to-members.js";
import { type Sides, sides } from "../activity/sides/sides.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { conversationRows } from "../dataset/contributions/grouped-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Caveat, Measurement } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";

/** Whether what the organisation begins becomes a conversation. */
export interface Echo {
  /** Of the organisation's openings, the share to which a member replied within a week. */
  readonly echoed: Measurement<"share">;
  /** Of those, the share in which the organisation replied again within a week; refused where none has had the time. */
  readonly followedUp: Result<Measurement<"share">, Refusal>;
}

/** As long as `responseRate` gives an answer. */
const limit = 7 * dayMilliseconds;

/**
 * Whether the organisation's own openings find an echo (S43), in shares (0–1): a reply by a member within a week, and
 * then a reply by the organisation, anybody of it, within a week after that.
 *
 * An opening is the organisation's if its author was a community manager or other colleague then (`sides`). What
 * colleagues reply to it is no echo, and an automated account has none; a reply whose author is not known is a
 * member's, as in `sides`. Counted over the openings that were followed for a week (caveat `openings-too-young` tells
 * how many were not), and follow-ups over the echoes that were followed for a week more; a reply exactly at the limit
 * is in time. A reply at the instant of the opening follows it, for nothing else can be replied to; one of the organisation at
 * the instant of the echo follows up only if it says that it answers a member, for else nobody knows which came first. An opening whose author is not known is nobody's (caveat `unknown-authors`). Intervals (95 %, Wilson) are
 * for openings like these. 0 is an answer, and not every announcement wants one. Refused where roles are not known or
 * not dated, as `no-openings-by-hosts` where the organisation opened nothing, as `openings-not-followed` or
 * `openings-too-young` where none could be followed for a week, and where the source cannot show it; the follow-up as
 * `no-echo` where there is no echo, and as `openings-too-young`.
 *
 * @returns Shares whose samples are the openings of the organisation, and those of them with an echo.
 * @throws RangeError if the window does not end after it begins, `asOf` is not after its start or there is no such
 * zone.
 * @see https://chaoss.community/?p=3448 CHAOSS, Time to First Response, for the responses that count
 * @example
 * const dataset = createDataset([
 *   { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "mia", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 *   { kind: "contribution", id: "3", type: "opening", at: "2026-01-02T09:00:00Z", author: "mia", conversation: "d" },
 * ]);
 * const { echoed, followedUp } = echo(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * [echoed.value, followedUp._unsafeUnwrap().value] // => [0.5, 0]
 */
export function echo(dataset: CommunityDataset, options: AnswerOptions): Result<Echo, Refusal> {
  const definition = "echo@1";
  const { window, asOf = window.until, rolesAsOf = window.until } = options;
  // Replies come after the window too: who answers then is on the side that they are on then.
  const known = sides(dataset, definition, window, options).andThen(() =>
    sides(dataset, definition, { from: window.from, until: Math.max(window.until, asOf) }, { ...options, rolesAsOf }),
  );
  return followedResponses(dataset, definition, options).andThen((followed) =>
    known.andThen((roles) => {
      const tally = tallyOf(dataset, followed, roles);
      const { opened, old, echoed, notFollowed } = tally;
      if (opened === 0)
        return insufficientData(definition, notFollowed > 0 ? "openings-not-followed" : "no-openings-by-hosts", 1, 0);
      if (old === 0) return insufficientData(definition, "openings-too-young", 1, 0);
      const caveats = [
        ...followed.caveats,
        ...openingsNotFollowed(notFollowed),
        ...unknownAuthors(followed.opener.filter((opener) => opener < 0).length),
        ...roles.caveats,
      ];
      const told = [...caveats, ...openingsTooYoung(opened - old)];
      return ok({
        echoed: estimatedShare(echoed, old, { sampleOf: "openings", window, definition, caveats: told }),
        followedUp: followedUp(tally, window, caveats),
      });
    }),
  );
}

/** What became of the organisation's openings. */
interface Tally {
  readonly opened: number;
  /** Followed for a week. */
  readonly old: number;
  /** Of those, with an echo. */
  readonly echoed: number;
  /** Of those, followed for a week after the echo. */
  readonly echoedLongAgo: number;
  /** Of those, with a reply of the organisation. */
  readonly followedUp: number;
  readonly notFollowed: number;
}

function tallyOf(dataset: CommunityDataset, followed: FollowedResponses, { sideOf }: Sides): Tally {
  const { at, author, target, type } = dataset.contributions;
  const isByHost = (row: number): boolean => {
    const opener = author[row] ?? -1;
    return opener >= 0 && sideOf(opener, at[row] ?? 0) !== "member";
  };
  const answersMember = (row: number): boolean => {
    const answered = target[row] ?? -1;
    return type[answered] === contributionTypeCode.reply && !isByHost(answered);
  };
  let [opened, old, echoed, echoedLongAgo, followedUp] = [0, 0, 0, 0, 0];
  followed.opening.forEach((row, index) => {
    if (!isByHost(row)) return;
    opened++;
    const [openedAt, end] = [at[row] ?? 0, followed.followedUntil[index] ?? 0];
    if (openedAt + limit >= end) return;
    old++;
    const reply = firstReplyBetween(dataset, row, { from: openedAt, until: openedAt + limit }, (one) => !isByHost(one));
    if (reply === undefined) return;
    echoed++;
    if (reply + limit >= end) return;
    echoedLongAgo++;
    const isFollowUp = (one: number): boolean => isByHost(one) && ((at[one] ?? 0) > reply || answersMember(one));
    if (firstReplyBetween(dataset, row, { from: reply, until: reply + limit }, isFollowUp) !== undefined) followedUp++;
  });
  return { opened, old, echoed, echoedLongAgo, followedUp, notFollowed: followed.notFollowed.filter(isByHost).length };
}

/** When the first of the replies that count came, in a stretch of which both ends count. */
function firstReplyBetween(
  dataset: CommunityDataset,
  opening: number,
  { from, until }: TimeWindow,
  counts: (row: number) => boolean,
): Instant | undefined {
  const { contributions, people } = dataset;
  const { starts, rows } = conversationRows(dataset);
  const conversation = contributions.conversation[opening] ?? -1;
  for (let place = starts[conversation] ?? 0; place < (starts[conversation + 1] ?? 0); place++) {
    const row = rows[place] ?? -1;
    const at = contributions.at[row] ?? 0;
    if (at > until) return undefined;
    if (at < from || contributions.type[row] !== contributionTypeCode.reply) continue;
    if (people.automated[contributions.author[row] ?? -1] !== 1 && counts(row)) return at;
  }
  return undefined;
}

function followedUp(
  { echoed, echoedLongAgo, followedUp }: Tally,
  window: TimeWindow,
  caveats: readonly Caveat[],
): Result<Measurement<"share">, Refusal> {
  const definition = "echo-followed-up@2";
  if (echoed === 0) return insufficientData(definition, "no-echo", 1, 0);
  if (echoedLongAgo === 0) return insufficientData(definition, "openings-too-young", 1, 0);
  const told = [...caveats, ...openingsTooYoung(echoed - echoedLongAgo)];
  return ok(estimatedShare(followedUp, echoedLongAgo, { sampleOf: "openings", window, definition, caveats: told }));
}
