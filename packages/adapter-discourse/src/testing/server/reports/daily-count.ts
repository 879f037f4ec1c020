import type { Instant } from "@org/community-core/source";
import type { PlayedForum } from "../../played-forum.js";
import { dateOf } from "../moments.js";
import { dayLabels, type ReportKind } from "./report-kind.js";

/** A report that counts things by the day on which they happened; days on which nothing did are not there. */
export function dailyCount(type: string, momentsOf: (forum: PlayedForum) => readonly Instant[]): ReportKind {
  return {
    type,
    modes: ["table", "chart"],
    labels: dayLabels,
    data: (forum, from, until) => {
      const counts = new Map<string, number>();
      for (const at of momentsOf(forum)) {
        if (at >= from && at <= until) counts.set(dateOf(at), (counts.get(dateOf(at)) ?? 0) + 1);
      }
      return [...counts].map(([x, y]) => ({ x, y })).sort((one, other) => (one.x < other.x ? -1 : 1));
    },
  };
}
