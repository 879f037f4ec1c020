import type { Result } from "neverthrow";
import { contributorAbsenceFactor } from "../continuity/contributor-absence-factor.js";
import { firstResponseConcentration } from "../continuity/first-response-concentration.js";
import { largestShare } from "../continuity/largest-share.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { activeContributors } from "../engagement/active-contributors.js";
import { conversationDepth } from "../engagement/conversation-depth.js";
import { listedMembersWhoContributed } from "../engagement/listed-members-who-contributed.js";
import { newContributors } from "../engagement/new-contributors.js";
import { participationInequality } from "../engagement/participation-inequality.js";
import { postsWithoutReaction } from "../engagement/posts-without-reaction.js";
import { responseRate } from "../engagement/response-rate.js";
import { responsesPerPost } from "../engagement/responses-per-post.js";
import { retention } from "../engagement/retention.js";
import { shareOfVoice } from "../engagement/share-of-voice.js";
import { timeToFirstResponse } from "../engagement/time-to-first-response.js";
import { contributionTypes } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Measurement } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { activityTrend } from "../viability/activity-trend.js";
import { followerGrowth } from "../viability/follower-growth.js";
import { impressions } from "../viability/impressions.js";
import { longestSilence } from "../viability/longest-silence.js";
import { newFollowers } from "../viability/new-followers.js";
import { selfGeneratedShare } from "../viability/self-generated-share.js";
import type { Figure } from "./health-report.js";

/** Days after a first contribution until retention is known: it looks at days 60 to 90. */
const followUpDays = 90;

/** Over which window figures are measured, and in which zone the days of duties are cut. */
export interface FigureOptions {
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
}

/** All figures of the report over one window, measured or refused, in the order in which a reader wants them. */
export function measureFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  return [
    ...viabilityFigures(dataset, options),
    ...dialogueFigures(dataset, options),
    ...participationFigures(dataset, options),
    ...continuityFigures(dataset, options),
    ...totalFigures(dataset, options),
  ];
}

function viabilityFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  return [
    figure("active-contributors", activeContributors(dataset, options)),
    figure("new-contributors", newContributors(dataset, options)),
    figure("activity-trend", activityTrend(dataset, options)),
    figure("longest-silence", longestSilence(dataset, options)),
    figure("self-generated-share", selfGeneratedShare(dataset, options)),
  ];
}

function dialogueFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  const response = timeToFirstResponse(dataset, options);
  const depth = conversationDepth(dataset, options);
  const voice = shareOfVoice(dataset, options);
  return [
    figure("response-rate", responseRate(dataset, options)),
    figure(
      "time-to-first-response/lower-quartile",
      response.andThen(({ lowerQuartile }) => lowerQuartile),
    ),
    figure(
      "time-to-first-response/median",
      response.andThen(({ median }) => median),
    ),
    figure(
      "time-to-first-response/upper-quartile",
      response.andThen(({ upperQuartile }) => upperQuartile),
    ),
    figure(
      "answered-openings",
      response.map(({ answered }) => answered),
    ),
    figure(
      "unanswered-openings",
      response.map(({ unanswered }) => unanswered),
    ),
    figure(
      "replies-per-conversation/mean",
      depth.map(({ replies }) => replies.mean),
    ),
    figure(
      "replies-per-conversation/median",
      depth.map(({ replies }) => replies.median),
    ),
    figure(
      "participants-per-conversation/mean",
      depth.map(({ participants }) => participants.mean),
    ),
    figure(
      "share-of-voice/community-managers",
      voice.map(({ communityManagers }) => communityManagers),
    ),
    figure(
      "share-of-voice/colleagues",
      voice.map(({ colleagues }) => colleagues),
    ),
    figure(
      "share-of-voice/members",
      voice.map(({ members }) => members),
    ),
  ];
}

function participationFigures(dataset: CommunityDataset, { window }: FigureOptions): readonly Figure[] {
  const inequality = participationInequality(dataset, { window });
  const shift = followUpDays * dayMilliseconds;
  const cohort = { from: window.from - shift, until: window.until - shift };
  return [
    figure("listed-members-who-contributed", listedMembersWhoContributed(dataset, { window })),
    figure("retention", retention(dataset, { window: cohort, asOf: window.until })),
    figure(
      "core-contributors",
      inequality.map(({ core }) => core),
    ),
    figure(
      "regular-contributors",
      inequality.map(({ regular }) => regular),
    ),
    figure(
      "casual-contributors",
      inequality.map(({ casual }) => casual),
    ),
    figure(
      "top-ten-share",
      inequality.andThen(({ topTenShare }) => topTenShare),
    ),
    figure(
      "top-hundredth-share",
      inequality.andThen(({ topHundredthShare }) => topHundredthShare),
    ),
    figure(
      "gini/contributors",
      inequality.map(({ giniAmongContributors }) => giniAmongContributors),
    ),
    figure(
      "gini/members",
      inequality.andThen(({ giniWithSilentMembers }) => giniWithSilentMembers),
    ),
  ];
}

function continuityFigures(dataset: CommunityDataset, { window }: FigureOptions): readonly Figure[] {
  const answering = firstResponseConcentration(dataset, { window });
  return [
    figure(
      "contributor-absence-factor/answering",
      answering.map(({ absenceFactor }) => absenceFactor),
    ),
    figure(
      "largest-share/answering",
      answering.map((shares) => shares.largestShare),
    ),
    ...contributionTypes.flatMap((type) => [
      figure(`contributor-absence-factor/${type}`, contributorAbsenceFactor(dataset, { window, type })),
      figure(`largest-share/${type}`, largestShare(dataset, { window, type })),
    ]),
  ];
}

/** Figures of totals are asked of those who have any: a forum lacks nothing where a page has followers. */
function totalFigures(dataset: CommunityDataset, { window }: FigureOptions): readonly Figure[] {
  if (!dataset.sources.some(({ capabilities }) => capabilities.includes("aggregates"))) return [];
  const responses = responsesPerPost(dataset, { window });
  return [
    figure("impressions", impressions(dataset, { window })),
    figure("new-followers", newFollowers(dataset, { window })),
    figure("follower-growth", followerGrowth(dataset, { window })),
    figure(
      "responses-per-post/mean",
      responses.map(({ mean }) => mean),
    ),
    figure(
      "responses-per-post/median",
      responses.map(({ median }) => median),
    ),
    figure("posts-without-reaction", postsWithoutReaction(dataset, { window })),
  ];
}

function figure(key: string, result: Result<Measurement, Refusal>): Figure {
  return result.match(
    (measurement): Figure => ({ key, status: "measured", measurement }),
    (refusal): Figure => ({ key, status: "refused", refusal }),
  );
}
