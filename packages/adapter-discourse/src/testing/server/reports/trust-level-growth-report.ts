import { dateOf } from "../moments.js";
import type { ReportKind } from "./report-kind.js";

/** How many reached each trust level, day by day: four series over the days on which any level changed. */
export const trustLevelGrowthReport: ReportKind = {
  type: "trust_level_growth",
  modes: ["stacked_chart"],
  labels: [],
  data: ({ trustLevelChanges }, from, until) => {
    const changes = trustLevelChanges.filter(({ createdAt }) => createdAt >= from && createdAt <= until);
    const days = [...new Set(changes.map(({ createdAt }) => dateOf(createdAt)))].sort();
    return [1, 2, 3, 4].map((level) => ({
      req: `tl${level}_reached`,
      label: `TL${level} reached`,
      color: "#1EB8D1",
      data: days.map((x) => ({
        x,
        y: changes.filter((change) => {
          return dateOf(change.createdAt) === x && change.from < level && change.to === level;
        }).length,
      })),
    }));
  },
};
