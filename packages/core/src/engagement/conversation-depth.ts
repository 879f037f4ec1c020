import { ok, type Result } from "neverthrow";
import { conversationSizes } from "../activity/conversation-sizes.js";
import { type FollowOptions, openingsInWindow } from "../activity/openings-in-window.js";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import { carryingVenues } from "../dataset/carrying-venues.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import { type Caveat, type Measurement, measurement, type Unit } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";
import { distributionSummary } from "../stats/distribution-summary.js";

/** How a number per conversation is spread. */
export interface PerConversation<U extends Unit> {
  readonly mean: Measurement<U>;
  readonly lowerQuartile: Measurement<U>;
  readonly median: Measurement<U>;
  readonly upperQuartile: Measurement<U>;
}

/** How deep conversations go. */
export interface ConversationDepth {
  readonly replies: PerConversation<"replies-per-conversation">;
  readonly participants: PerConversation<"people-per-conversation">;
}

/** A conversation is hardly over within a week: the limit that `responseRate` has too. */
const youngMilliseconds = 7 * dayMilliseconds;

/**
 * How deep the conversations go that people opened in a window: written replies and participants per conversation,
 * each with mean, median and quartiles (type 7). S25: at DELA every question got about ten replies.
 *
 * All replies by people count until `asOf`, those of the opener and of unknown authors too; likes do not, and automated
 * accounts do not. Participants are the distinct people who opened or replied, the opener included; who is not known is
 * nobody. A conversation without a reply counts with 0. Read the median beside the mean: a few long conversations make
 * a mean. Openings of the last 7 days may still get replies: caveat `conversations-too-young`. A count of what happened,
 * so without interval. Refused as `no-openings` where nothing was opened, and where the source cannot show it.
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
  const { window, asOf = window.until } = options;
  const carrying = carryingVenues(dataset, ["openings", "replies", "authors", "conversations"], window);
  const openings = openingsInWindow(dataset, options, { venues: carrying.mask });
  if (carrying.count === 0) return capabilityMissing("conversation-depth@1", carrying.missing);
  if (openings.length === 0) return insufficientData("conversation-depth@1", "no-openings", 1, 0);
  const { replies, participants } = conversationSizes(dataset, openings, asOf);
  const young = openings.reduce((sum, row) => sum + (isYoung(dataset, row, asOf) ? 1 : 0), 0);
  const caveats: readonly Caveat[] =
    young === 0
      ? carrying.caveats
      : [...carrying.caveats, { code: "conversations-too-young", params: { count: young } }];
  const spread = <U extends Unit>(amounts: Float64Array, unit: U, definition: string): PerConversation<U> => {
    const summary = distributionSummary(amounts);
    const figure = (name: "mean" | "lowerQuartile" | "median" | "upperQuartile"): Measurement<U> =>
      measurement({
        value: summary?.[name] ?? Number.NaN,
        unit,
        sampleSize: amounts.length,
        sampleOf: "conversations",
        window,
        definition,
        caveats,
      });
    return {
      mean: figure("mean"),
      lowerQuartile: figure("lowerQuartile"),
      median: figure("median"),
      upperQuartile: figure("upperQuartile"),
    };
  };
  return ok({
    replies: spread(replies, "replies-per-conversation", "replies-per-conversation@1"),
    participants: spread(participants, "people-per-conversation", "participants-per-conversation@1"),
  });
}

function isYoung({ contributions }: CommunityDataset, opening: number, asOf: Instant): boolean {
  return (contributions.at[opening] ?? 0) > asOf - youngMilliseconds;
}
