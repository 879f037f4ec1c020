import type { Result } from "neverthrow";
import type { Forum } from "../../forum/forum.js";
import { dailyEngagedUsersFigure, dailyEngagedUsersReport } from "../daily-engaged-users-report.js";
import type { DatedRows, DayValue } from "../day-series.js";
import type { FactsMissing } from "../facts-missing.js";
import { likesFigure, likesReport } from "../likes-report.js";
import { newContributorsFigure, newContributorsReport } from "../new-contributors-report.js";
import { postsFigure, postsReport } from "../posts-report.js";
import type { ReportPeriod } from "../report-period.js";
import type { SeriesFigure } from "../series-figure.js";
import { signupsFigure, signupsReport } from "../signups-report.js";
import { timeToFirstResponseFigure, timeToFirstResponseReport } from "../time-to-first-response-report.js";
import { topicsFigure, topicsReport } from "../topics-report.js";
import { topicsWithNoResponseFigure, topicsWithNoResponseReport } from "../topics-with-no-response-report.js";
import type { ComparableReport } from "./comparable-report.js";
import { answeredSeries, seriesNumbers } from "./series-numbers.js";

interface DayReport {
  readonly data: readonly DayValue[];
  readonly total: number;
  readonly prev30Days: number;
}

const minuteMilliseconds = 60_000;
const topicsUnseen = ["restricted-topics", "unlisted-topics"] as const;

/** A report day by day, which other rules and other days can be tried on. */
function comparableSeries<Report extends DayReport>(
  report: (forum: Forum, period: ReportPeriod) => Result<Report, FactsMissing>,
  figure: SeriesFigure<Report>,
  facts: Pick<ComparableReport, "mayMiss" | "cutShort" | "kind">,
): ComparableReport {
  return {
    ...facts,
    ours: (forum, period) => report(forum, period).map(seriesNumbers),
    theirs: answeredSeries,
    variants: {
      rule: figure.rule,
      withOffsets: true,
      measure: (forum, period, rule) => {
        const rows = figure.rows(forum, rule);
        return (offsetMinutes) => seriesNumbers(figure.report(moved(rows, offsetMinutes), period, forum));
      },
    },
  };
}

/** Rows on the clocks of a zone, so that days in UTC are days of that zone. */
function moved({ at, ...rest }: DatedRows, offsetMinutes: number): DatedRows {
  return { ...rest, at: at.map((moment) => moment + offsetMinutes * minuteMilliseconds) };
}

/** The reports that are a series of days made of rows with moments. */
export const comparableSeriesReports: Readonly<
  Record<
    | "time_to_first_response"
    | "topics_with_no_response"
    | "posts"
    | "topics"
    | "likes"
    | "signups"
    | "new_contributors"
    | "daily_engaged_users",
    ComparableReport
  >
> = {
  time_to_first_response: comparableSeries(timeToFirstResponseReport, timeToFirstResponseFigure, {
    mayMiss: topicsUnseen,
    kind: "mean",
  }),
  topics_with_no_response: comparableSeries(topicsWithNoResponseReport, topicsWithNoResponseFigure, {
    mayMiss: topicsUnseen,
    cutShort: "more-unanswered",
    kind: "count",
  }),
  posts: comparableSeries(postsReport, postsFigure, { mayMiss: topicsUnseen, cutShort: "fewer-posts", kind: "count" }),
  topics: comparableSeries(topicsReport, topicsFigure, { mayMiss: topicsUnseen, kind: "count" }),
  likes: comparableSeries(likesReport, likesFigure, {
    mayMiss: ["private-messages", ...topicsUnseen, "withdrawn-likes"],
    kind: "count",
  }),
  signups: comparableSeries(signupsReport, signupsFigure, { mayMiss: ["accounts-not-shown"], kind: "count" }),
  new_contributors: comparableSeries(newContributorsReport, newContributorsFigure, {
    mayMiss: ["private-messages", ...topicsUnseen, "deleted", "whispers", "accounts-not-shown"],
    kind: "first-time",
  }),
  daily_engaged_users: comparableSeries(dailyEngagedUsersReport, dailyEngagedUsersFigure, {
    mayMiss: ["private-messages", ...topicsUnseen, "whispers"],
    kind: "count",
  }),
};
