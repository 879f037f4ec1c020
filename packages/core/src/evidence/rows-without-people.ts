import { historyLimits } from "../activity/observation/history-limits.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { TimeWindow } from "../model/time-window.js";
import type { EvidenceRow } from "./figure-evidence.js";

/**
 * The rows with nobody's name on those of a source whose rules let nobody follow people for as long as the window is. A figure of
 * answers may be taken there, for it follows conversations; who made them is not handed out with it.
 */
export function rowsWithoutPeople(
  dataset: CommunityDataset,
  window: TimeWindow,
  rows: readonly EvidenceRow[],
): readonly EvidenceRow[] {
  const limited = new Set(historyLimits(dataset, "evidence@1", ["authors"], window).filter((by) => by !== undefined));
  if (limited.size === 0) return rows;
  return rows.map((row) => {
    if (!limited.has(row.source)) return row;
    const { person: _, by: __, to: ___, ...rest } = row;
    return rest;
  });
}
