import type { ReportAnswer } from "../../answers/report-answer.js";
import { dauByMauReport } from "../dau-by-mau-report.js";
import { trustLevelGrowthReport } from "../trust-level-growth-report.js";
import { visitsReport } from "../visits-report.js";
import type { Cells, ReportNumbers } from "./cells.js";
import type { ComparableReport } from "./comparable-report.js";
import { answeredSeries, dayCells, seriesNumbers, summaryOf } from "./series-numbers.js";

/** The reports that are one or several series of days, but not of moments: days of visits, and changes of levels. */
export const comparableDayReports: Readonly<Record<"visits" | "dau_by_mau" | "trust_level_growth", ComparableReport>> =
  {
    visits: {
      // All visits of a day together: that is all that there is where rows or answer do not tell devices apart.
      ours: (forum, period) => visitsReport(forum, period).map(seriesNumbers),
      theirs: (answer) => {
        const series = answeredStack(answer);
        return series === undefined ? answeredSeries(answer) : { cells: addedUp(series), summary: summaryOf(answer) };
      },
      mayMiss: [],
      kind: "count",
    },
    dau_by_mau: {
      ours: (forum, period) => dauByMauReport(forum, period).map(seriesNumbers),
      theirs: answeredSeries,
      mayMiss: [],
      kind: "mean",
    },
    trust_level_growth: {
      ours: (forum, period) =>
        trustLevelGrowthReport(forum, period).map(({ data }) => ({
          cells: new Map(data.flatMap((level) => [...dayCells(level.data, level.req)])),
          summary: new Map(),
        })),
      theirs: (answer): ReportNumbers | undefined => {
        const series = answeredStack(answer);
        if (series === undefined) return undefined;
        return { cells: new Map(series.flatMap(({ req, days }) => [...dayCells(days, req)])), summary: new Map() };
      },
      mayMiss: [],
      kind: "count",
    },
  };

type Series = Extract<ReportAnswer["data"], { shape: "stacked" }>["series"];

/** The series of an answer; none of an empty one, which looks like days of which there are none. */
function answeredStack({ data }: ReportAnswer): Series | undefined {
  if (data.shape === "stacked") return data.series;
  return data.shape === "days" && data.days.length === 0 ? [] : undefined;
}

/** All series of a day together. */
function addedUp(series: Series): Cells {
  const cells = new Map<string, number>();
  for (const { x, y } of series.flatMap(({ days }) => days)) cells.set(x, (cells.get(x) ?? 0) + y);
  return cells;
}
