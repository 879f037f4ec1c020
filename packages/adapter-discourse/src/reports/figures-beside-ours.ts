import {
  activeContributors,
  type CommunityDataset,
  type FirstResponseConcentration,
  firstResponseConcentration,
  type Measurement,
  newContributors,
  type Refusal,
  responseRate,
  type ShareOfVoice,
  type SourceStopped,
  shareOfVoice,
  type TimeToFirstResponse,
  type TimeWindow,
  timeToFirstResponse,
} from "@org/community-core";
import type { Result } from "neverthrow";
import type { CommonOptions } from "../common-options.js";
import { collectForum } from "./collect-forum.js";
import { type DailyEngagedUsersReport, dailyEngagedUsersReport } from "./daily-engaged-users-report.js";
import type { FactsMissing } from "./facts-missing.js";
import { type ModeratorsActivityReport, moderatorsActivityReport } from "./moderators-activity-report.js";
import { type NewContributorsReport, newContributorsReport } from "./new-contributors-report.js";
import { type PostersByMemberTypeReport, postersByMemberTypeReport } from "./posters-by-member-type-report.js";
import type { ForumRead } from "./read-forum-of.js";
import { assertPeriod, type ReportPeriod } from "./report-period.js";
import { type TimeToFirstResponseReport, timeToFirstResponseReport } from "./time-to-first-response-report.js";
import { type TopicsWithNoResponseReport, topicsWithNoResponseReport } from "./topics-with-no-response-report.js";

/** A figure of Discourse and the library's own answer to the same question, each with a reason where it is refused. */
export interface FigurePair<Theirs, Ours> {
  readonly discourse: Result<Theirs, FactsMissing>;
  readonly ours: Result<Ours, Refusal>;
}

/** Discourse's figures beside those of the library that answer the same question better, under their own names. */
export interface FiguresBesideOurs {
  /**
   * How long people wait. A mean over answered topics, with staff, robots and one topic of three years in it; beside it
   * the median of all, answered or not.
   */
  readonly timeToFirstResponse: FigurePair<TimeToFirstResponseReport, TimeToFirstResponse>;
  /** Whether people are answered. A count that grows with the forum; beside it the share answered within a week. */
  readonly topicsWithNoResponse: FigurePair<TopicsWithNoResponseReport, Measurement<"share">>;
  /** Who is new. By their first post; beside it by their first contribution of any kind, with what is known of before. */
  readonly newContributors: FigurePair<NewContributorsReport, Measurement<"people">>;
  /** Who takes part. Per day, robots included; beside it the different people of the whole period. */
  readonly dailyEngagedUsers: FigurePair<DailyEngagedUsersReport, Measurement<"people">>;
  /** Who does the talking. By account and role as of today; beside it by duties at the time. */
  readonly postersByMemberType: FigurePair<PostersByMemberTypeReport, ShareOfVoice>;
  /** On whom the work rests. What each moderator did; beside it on how many people answering rests, moderators or not. */
  readonly moderatorsActivity: FigurePair<ModeratorsActivityReport, FirstResponseConcentration>;
}

/**
 * Computes Discourse's figures and, of the records of the same forum, the library's own that answer the same questions,
 * so that a reader sees both and takes neither for the other.
 *
 * Discourse's look at all that the rows carry; ours at what everybody may see, unless `alsoRead` says otherwise, and at
 * people alone. The period is one window for ours, its last day included; responses count until the forum was read, as
 * they do for Discourse. Each is refused by itself, with its reason.
 *
 * @param read - What `readForumOf` gave.
 * @returns The pairs; or why no dataset could be made of the rows, which is a defect if the read was whole.
 * @throws RangeError if the period does not end after it begins.
 * @example
 * const at = (hour: number): number => Date.UTC(2026, 0, 5, hour);
 * const forum = forumOf([
 *   { kind: "topic", id: 1, userId: 7, createdAt: at(9) },
 *   { kind: "post", id: 1, topicId: 1, postNumber: 1, postType: 1, userId: 7, createdAt: at(9) },
 *   { kind: "post", id: 2, topicId: 1, postNumber: 2, postType: 1, userId: 8, createdAt: at(12) },
 *   { kind: "topic", id: 2, userId: 7, createdAt: at(9) },
 *   { kind: "post", id: 3, topicId: 2, postNumber: 1, postType: 1, userId: 7, createdAt: at(9) },
 * ]);
 * const pairs = await figuresBesideOurs(
 *   {
 *     ...{ forum, source: "garden", issues: [], accounting: [] },
 *     capabilities: ["openings", "replies", "authors", "conversations"],
 *     coverage: { until: Date.UTC(2026, 0, 31), complete: true },
 *   },
 *   reportPeriod("2026-01-01", "2026-01-31"),
 * );
 * const { discourse, ours } = pairs._unsafeUnwrap().timeToFirstResponse;
 * discourse._unsafeUnwrap().total // => 3
 * ours._unsafeUnwrap().unanswered.value // => 1
 */
export async function figuresBesideOurs(
  read: ForumRead,
  period: ReportPeriod,
  { alsoRead = [] }: Pick<CommonOptions, "alsoRead"> = {},
): Promise<Result<FiguresBesideOurs, SourceStopped>> {
  assertPeriod(period);
  const collected = await collectForum(read, {
    restrictedCategories: alsoRead.includes("restricted-categories"),
    unlistedTopics: alsoRead.includes("unlisted-topics"),
  });
  return collected.map(({ dataset }) => pairsOf(read, dataset, period));
}

function pairsOf({ forum, coverage }: ForumRead, dataset: CommunityDataset, period: ReportPeriod): FiguresBesideOurs {
  const window: TimeWindow = { from: period.start, until: Math.floor(period.end) + 1 };
  const asOf = Math.max(window.until, coverage.until);
  return {
    timeToFirstResponse: {
      discourse: timeToFirstResponseReport(forum, period),
      ours: timeToFirstResponse(dataset, { window, asOf }),
    },
    topicsWithNoResponse: {
      discourse: topicsWithNoResponseReport(forum, period),
      ours: responseRate(dataset, { window, asOf }),
    },
    newContributors: { discourse: newContributorsReport(forum, period), ours: newContributors(dataset, { window }) },
    dailyEngagedUsers: {
      discourse: dailyEngagedUsersReport(forum, period),
      ours: activeContributors(dataset, { window }),
    },
    postersByMemberType: {
      discourse: postersByMemberTypeReport(forum, period),
      ours: shareOfVoice(dataset, { window }),
    },
    moderatorsActivity: {
      discourse: moderatorsActivityReport(forum, period),
      ours: firstResponseConcentration(dataset, { window, asOf }),
    },
  };
}
