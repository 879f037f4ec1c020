import { ok, type Result } from "neverthrow";
import { conversationSizes } from "../activity/responses/conversation-sizes.js";
import {
  type FollowedResponses,
  followedResponses,
  openingsNotFollowed,
} from "../activity/responses/followed-responses.js";
import { noOpenings } from "../activity/responses/no-openings.js";
import type { FollowOptions } from "../activity/responses/openings-in-window.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, type MeasurementFacts, measurement, type Unit } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";
import { distributionSummary } from "../stats/distribution-summary.js";

/** How a number per conversation is spread. */
export interface PerConversation<U extends Unit> {
  readonly mean: Measurement<U>;
  readonly lowerQuartile: Measurement<U>;
  readonly median: Measurement<U>;
  readonly upperQuartile: Measurement<U>;
  readonly largest: Measurement<U>;
}

/** How deep conversations go. */
export interface ConversationDepth {
  readonly replies: PerConversation<"replies-per-conversation">;
  readonly participants: PerConversation<"people-per-conversation">;
}

/** A conversation is hardly over within a week: the limit that `responseRate` has too. */
const youngMilliseconds = 7 * dayMilliseconds;

/**
 * How deep the conversations go that people opened in a window: written replies and participants per conversation, each
 * with mean, median, quartiles (type 7) and the largest. S25: at DELA every question got about ten replies.
 *
 * All replies by people count until `asOf`, and while replies were looked at without a break (`firstResponses`), those
 * of the opener and of unknown authors too; likes do not, and automated accounts do not. Participants are the distinct
 * people who opened or replied, the opener included; who is not known is nobody. A conversation without a reply counts
 * with 0. Read the median beside the mean: a few long conversations make a mean. Openings followed for under 7 days may
 * still get replies: caveat `conversations-too-young`. Openings that came while nobody looked at replies are left out:
 * caveat `openings-not-followed`. A count of what happened, so without interval. Refused as `no-openings` where nothing
 * was opened, as `openings-not-followed` where nobody looked at replies then, and where the source cannot show it.
 *
 * @param options - When the conversations were opened, and until when replies count (the end of the window).
 * @throws RangeError if the window does not end after it begins or `asOf` is not after its start.
 * @see https://chaoss.community/?p=3484 CHAOSS, Collaboration Platform Activity
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 *   { kind: "contribution", id: "3", type: "reply", at: "2026-01-01T12:00:00Z", author: "ann", conversation: "c" },
 * ]);
 * const depth = conversationDepth(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * [depth.replies.median.value, depth.participants.median.value] // => [2, 2]
 */
export function conversationDepth(
  dataset: CommunityDataset,
  options: FollowOptions,
): Result<ConversationDepth, Refusal> {
  const { window } = options;
  const definition = "conversation-depth@1";
  return followedResponses(dataset, definition, options).andThen((followed) => {
    if (followed.length === 0) return noOpenings(definition, followed.notFollowed.length);
    const { replies, participants } = conversationSizes(dataset, followed.opening, followed.followedUntil);
    const facts = { window, caveats: caveatsOf(dataset, followed) };
    return ok({
      replies: spread(replies, "replies-per-conversation", "replies-per-conversation", facts),
      participants: spread(participants, "people-per-conversation", "participants-per-conversation", facts),
    });
  });
}

function spread<U extends Unit>(
  amounts: Float64Array,
  unit: U,
  name: string,
  facts: Pick<MeasurementFacts<U>, "window" | "caveats">,
): PerConversation<U> {
  const summary = distributionSummary(amounts);
  const figure = (value: number | undefined, part: string): Measurement<U> =>
    measurement({
      value: value ?? Number.NaN,
      unit,
      sampleSize: amounts.length,
      sampleOf: "conversations",
      definition: `${name}/${part}@1`,
      ...facts,
    });
  return {
    mean: figure(summary?.mean, "mean"),
    lowerQuartile: figure(summary?.lowerQuartile, "lower-quartile"),
    median: figure(summary?.median, "median"),
    upperQuartile: figure(summary?.upperQuartile, "upper-quartile"),
    largest: figure(summary?.maximum, "largest"),
  };
}

function caveatsOf({ contributions }: CommunityDataset, followed: FollowedResponses): readonly Caveat[] {
  const { opening, followedUntil, notFollowed, caveats } = followed;
  const isYoung = (row: number, index: number): boolean =>
    (contributions.at[row] ?? 0) > (followedUntil[index] ?? 0) - youngMilliseconds;
  const young = opening.filter(isYoung).length;
  const told = [...caveats, ...openingsNotFollowed(notFollowed.length)];
  return young === 0 ? told : [...told, { code: "conversations-too-young", params: { count: young } }];
}
