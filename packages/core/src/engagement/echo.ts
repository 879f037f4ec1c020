import { ok, type Result } from "neverthrow";
import { estimatedShare } from "../activity/intervals/estimated-share.js";
import { insufficientData } from "../activity/refusals.js";
import { openingsTooYoung } from "../activity/responses/answered-in-time.js";
import type { AnswerOptions } from "../activity/responses/responses-to-members.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { type OwnOpenings, ownOpenings } from "./own-openings.js";

/** Whether what the organisation begins becomes a conversation. */
export interface Echo {
  /** Of the organisation's openings, the share to which a member replied within a week. */
  readonly echoed: Measurement<"share">;
  /** Of those, the share in which the organisation replied again within a week; refused where none has had the time. */
  readonly followedUp: Result<Measurement<"share">, Refusal>;
}

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
  const { window } = options;
  return ownOpenings(dataset, definition, options).andThen((own) => {
    const { openings, notFollowed, caveats } = own;
    if (openings.length === 0) {
      const reason = notFollowed.length > 0 ? "openings-not-followed" : "no-openings-by-hosts";
      return insufficientData(definition, reason, 1, 0);
    }
    const old = openings.filter(({ isOld }) => isOld).length;
    if (old === 0) return insufficientData(definition, "openings-too-young", 1, 0);
    const echoed = openings.filter(({ echoedAt }) => echoedAt !== undefined).length;
    const told = [...caveats, ...openingsTooYoung(openings.length - old)];
    return ok({
      echoed: estimatedShare(echoed, old, { sampleOf: "openings", window, definition, caveats: told }),
      followedUp: followedUp(own, echoed, window),
    });
  });
}

function followedUp(
  { openings, caveats }: OwnOpenings,
  echoed: number,
  window: TimeWindow,
): Result<Measurement<"share">, Refusal> {
  const definition = "echo-followed-up@2";
  if (echoed === 0) return insufficientData(definition, "no-echo", 1, 0);
  const long = openings.filter(({ isFollowedUp }) => isFollowedUp !== undefined);
  if (long.length === 0) return insufficientData(definition, "openings-too-young", 1, 0);
  const count = long.filter(({ isFollowedUp }) => isFollowedUp === true).length;
  const told = [...caveats, ...openingsTooYoung(echoed - long.length)];
  return ok(estimatedShare(count, long.length, { sampleOf: "openings", window, definition, caveats: told }));
}
