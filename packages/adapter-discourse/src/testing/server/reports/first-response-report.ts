import { dateOf } from "../moments.js";
import { answers, listableTopics } from "./count-reports.js";
import { dayLabels, type ReportKind } from "./report-kind.js";

/** Hours from a topic to the first answer of somebody else, as the mean over the topics opened on a day. */
export const firstResponseReport: ReportKind = {
  type: "time_to_first_response",
  modes: ["table", "chart"],
  labels: dayLabels,
  average: true,
  higherIsBetter: false,
  data: (forum, from, until) => {
    const hours = new Map<string, number[]>();
    for (const topic of listableTopics(forum)) {
      const { createdAt = 0 } = topic;
      if (createdAt < from || createdAt >= until) continue;
      const waits = answers(forum, topic)
        .map((answer) => (answer.createdAt ?? 0) - createdAt)
        .filter((wait) => wait > 0);
      if (waits.length === 0) continue;
      const day = dateOf(createdAt);
      hours.set(day, [...(hours.get(day) ?? []), Math.min(...waits) / 3_600_000]);
    }
    return [...hours]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([x, own]) => ({ x, y: Math.round((100 * own.reduce((sum, one) => sum + one, 0)) / own.length) / 100 }));
  },
};
