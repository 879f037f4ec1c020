import { dateOf, dayLength } from "../moments.js";
import type { ReportKind } from "./report-kind.js";

/** Who came by on a day as a share of who came by in the thirty days up to it, in per cent, rounded up. */
export const stickinessReport: ReportKind = {
  type: "dau_by_mau",
  modes: ["table", "chart"],
  labels: [
    { type: "date", property: "x", title: "Day" },
    { type: "percent", property: "y", title: "Percent" },
  ],
  average: true,
  percent: true,
  data: ({ userVisits }, from, until) => {
    const usersBetween = (first: string, last: string): number =>
      new Set(userVisits.filter(({ visitedAt }) => visitedAt >= first && visitedAt <= last).map(({ userId }) => userId))
        .size;
    const days = [...new Set(userVisits.map(({ visitedAt }) => visitedAt))].sort();
    return days
      .filter((day) => day >= dateOf(from) && day <= dateOf(until))
      .map((x) => {
        const monthBefore = dateOf(Date.parse(`${x}T00:00:00Z`) - 29 * dayLength);
        return { x, y: Math.ceil((10_000 * usersBetween(x, x)) / usersBetween(monthBefore, x)) / 100 };
      });
  },
};
