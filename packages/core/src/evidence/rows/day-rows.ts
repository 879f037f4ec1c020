import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { daysOfActivity } from "../../engagement/days-of-activity.js";
import { formatInstant, type Instant } from "../../model/instant.js";
import { daysLookedAt } from "../../viability/days-looked-at.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow } from "./evidence-row.js";

/** Each day, by whether anybody contributed on it; of a day on which somebody did, the first contribution. */
export function livelyRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return daysLookedAt(dataset, frame.definition, frame).map(({ days }) =>
    days.map(({ isSeen, firstRow, ...day }): EvidenceRow => {
      if (!isSeen) return { ...dayRow(day), leftOut: "not-looked-at" };
      if (firstRow < 0) return { ...dayRow(day), as: "silent" };
      const { id } = evidenceRow(dataset, firstRow, {});
      const followedAt = formatInstant(dataset.contributions.at[firstRow] ?? 0);
      return { ...dayRow(day), ...(id === undefined ? {} : { id }), followedAt, as: "contributed" };
    }),
  );
}

/** The first contribution of each person on each day, and the days, of which some end a span that was looked at throughout. */
export function spanRows(dataset: CommunityDataset, frame: EvidenceFrame, length: number): EvidenceRows {
  const rows: EvidenceRow[] = [];
  const onPersonDay = (row: number): void => {
    rows.push(evidenceRow(dataset, row, { as: "counted" }));
  };
  return daysOfActivity(dataset, frame.definition, frame, [length], onPersonDay).map(({ starts, run }) => [
    ...Array.from(run, (days, place): EvidenceRow => {
      const day = dayRow({ from: starts[place] ?? 0, until: starts[place + 1] ?? 0 });
      return { ...day, as: days >= length ? "end-of-span" : "day" };
    }),
    ...rows,
  ]);
}

function dayRow({ from, until }: { readonly from: Instant; readonly until: Instant }): EvidenceRow {
  return { kind: "day", at: formatInstant(from), until: formatInstant(until), source: "" };
}
