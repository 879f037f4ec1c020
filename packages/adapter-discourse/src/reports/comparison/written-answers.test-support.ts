import { formatInstant } from "@org/community-core";
import type { Forum } from "../../forum/forum.js";
import { type AboutCounters, type AboutOptions, aboutCounters } from "../about-counters.js";
import type { CountingRule } from "../counting-rule.js";
import { dailyEngagedUsersFigure } from "../daily-engaged-users-report.js";
import { dauByMauReport } from "../dau-by-mau-report.js";
import { flagsStatusReport } from "../flags-status-report.js";
import { likesFigure } from "../likes-report.js";
import { moderatorsActivityReport } from "../moderators-activity-report.js";
import { newContributorsFigure } from "../new-contributors-report.js";
import { postEditsReport } from "../post-edits-report.js";
import { postersByMemberTypeReport } from "../posters-by-member-type-report.js";
import { postsFigure } from "../posts-report.js";
import type { ReportPeriod } from "../report-period.js";
import type { ReportType } from "../report-type.js";
import type { SeriesFigure } from "../series-figure.js";
import { signupsFigure } from "../signups-report.js";
import { timeToFirstResponseFigure } from "../time-to-first-response-report.js";
import { topicsFigure } from "../topics-report.js";
import { topicsWithNoResponseFigure } from "../topics-with-no-response-report.js";
import { trustLevelGrowthReport } from "../trust-level-growth-report.js";
import { trustLevelPipelineReport } from "../trust-level-pipeline-report.js";
import { userFlaggingRatioReport } from "../user-flagging-ratio-report.js";
import { visitsReport } from "../visits-report.js";

/** Another way of counting than Discourse's: another rule, or days of a zone so many minutes ahead of UTC. */
export interface OtherCounting {
  readonly rule?: Partial<CountingRule>;
  readonly offsetMinutes?: number;
}

type Written = Readonly<Record<string, unknown>>;

const figures: Partial<Readonly<Record<ReportType, SeriesFigure<object>>>> = {
  time_to_first_response: timeToFirstResponseFigure,
  topics_with_no_response: topicsWithNoResponseFigure,
  posts: postsFigure,
  topics: topicsFigure,
  likes: likesFigure,
  signups: signupsFigure,
  new_contributors: newContributorsFigure,
  daily_engaged_users: dailyEngagedUsersFigure,
};

/** What Discourse would answer to the question for a report, if these were all the rows of its database. */
export function writtenReport(
  forum: Forum,
  type: ReportType,
  period: ReportPeriod,
  other: OtherCounting = {},
): Written {
  const { rule = {}, offsetMinutes = 0 } = other;
  const figure = figures[type];
  if (figure === undefined) return envelope(type, period, table(forum, type, period));
  const rows = figure.rows(forum, { ...figure.rule, ...rule });
  const at = rows.at.map((moment) => moment + offsetMinutes * 60_000);
  return envelope(type, period, { ...figure.report({ ...rows, at }, period, forum) });
}

/** What Discourse would answer to everybody about itself. */
export function writtenAbout(
  forum: Forum,
  options: AboutOptions,
  style: "since-2023" | "until-2023" = "since-2023",
): Written {
  const counters: AboutCounters = aboutCounters(forum, options);
  const stats = Object.entries(counters).flatMap(([name, counter]) =>
    Object.entries(counter.unwrapOr({})).map(([span, value]) => [keyOf(name, span, style), value]),
  );
  return { about: { title: "A forum", stats: Object.fromEntries(stats) } };
}

function keyOf(name: string, span: string, style: string): string {
  const spans: Readonly<Record<string, string>> = { lastDay: "last_day", last7Days: "7_days", last30Days: "30_days" };
  if (span !== "count") return `${snakeCase(name)}_${spans[span]}`;
  return style === "until-2023" ? `${name.replace(/s$/, "")}_count` : `${name}_count`;
}

function envelope(type: string, { start, end }: ReportPeriod, report: Written): Written {
  const { prevPeriod: _, ...rest } = report;
  return {
    report: {
      title: "In the reader's language",
      description: null,
      ...rest,
      type,
      start_date: formatInstant(start).replace(".000Z", "Z"),
      end_date: formatInstant(Math.floor(end)).replace(/\.\d+Z/, "Z"),
      available_filters: [{ id: "category", type: "category", default: null }],
    },
  };
}

function table(forum: Forum, type: ReportType, period: ReportPeriod): Written {
  switch (type) {
    case "visits": {
      const { byDevice, ...report } = visitsReport(forum, period)._unsafeUnwrap();
      const stacked = Object.entries(byDevice ?? {}).map(([req, data]) => ({
        req,
        label: req,
        color: "#1EB8D1",
        data,
      }));
      return { ...report, data: byDevice === undefined ? report.data : stacked };
    }
    case "dau_by_mau":
      return { ...dauByMauReport(forum, period)._unsafeUnwrap() };
    case "trust_level_growth":
      return { data: trustLevelGrowthReport(forum, period)._unsafeUnwrap().data };
    case "trust_level_pipeline": {
      const { data, total, direction, net } = trustLevelPipelineReport(forum, period)._unsafeUnwrap();
      return { data: data.map(snakeRow), total, prev_period: { direction, net } };
    }
    case "posters_by_member_type": {
      const { data, total } = postersByMemberTypeReport(forum, period)._unsafeUnwrap();
      return { data: data.map((row) => ({ ...row, share_formatted: `${row.share}%` })), total };
    }
    case "moderators_activity":
      return { data: moderatorsActivityReport(forum, period)._unsafeUnwrap().data.map(blankRow) };
    case "user_flagging_ratio":
      // Exact numbers of the database come as text.
      return {
        data: userFlaggingRatioReport(forum, period)
          ._unsafeUnwrap()
          .data.map((row) => ({ ...snakeRow(row), score: `${row.score}.0` })),
      };
    case "flags_status":
      return {
        data: flagsStatusReport(forum, period)
          ._unsafeUnwrap()
          .data.map((flag) => writtenFlag(forum, flag)),
      };
    default:
      return {
        data: postEditsReport(forum, period)
          ._unsafeUnwrap()
          .data.map((edit) => ({ ...snakeRow(edit), created_at: formatInstant(edit.createdAt), edit_reason: null })),
      };
  }
}

function writtenFlag({ posts }: Forum, flag: { readonly postId: number; readonly responseTime?: number }): Written {
  const row = posts.rowOf(flag.postId);
  return {
    ...snakeRow(flag),
    topic_id: posts.topicId.get(row),
    post_number: posts.postNumber.get(row),
    resolution: "Im Wort des Lesers",
    response_time: flag.responseTime ?? null,
  };
}

/** A moderator's row, with the blanks that Discourse writes as null. */
function blankRow(row: object): Written {
  const blanks = { time_read: null, flag_count: null, revision_count: null, topic_count: null, post_count: null };
  return { ...blanks, ...snakeRow(row), username: "somebody" };
}

function snakeRow(row: object): Written {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]));
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
