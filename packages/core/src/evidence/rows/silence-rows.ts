import { ok } from "neverthrow";
import { seenTogether } from "../../activity/observation/seen-together.js";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { type SilenceObserver, silentDays } from "../../activity/rhythm/silent-days.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { formatInstant } from "../../model/instant.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow } from "./evidence-row.js";

/** Each silence with the contribution that ends it, in days. */
export function silenceRows(dataset: CommunityDataset, { definition, window }: EvidenceFrame): EvidenceRows {
  const needs = ["authors"] as const;
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues }) =>
    seenTogether(dataset, definition, { needs, venues, window }).andThen(({ stretches }) => {
      const rows: EvidenceRow[] = [];
      silentDays(dataset, stretches, venues, undefined, silencesIn(dataset, rows));
      return ok(rows);
    }),
  );
}

/** Silences as rows, while they are looked for. */
export function silencesIn(dataset: CommunityDataset, rows: EvidenceRow[]): SilenceObserver {
  return (row, from, until) => {
    const amount = (until - from) / dayMilliseconds;
    if (row >= 0) rows.push(evidenceRow(dataset, row, { as: "silence", amount }));
    else rows.push({ kind: "end-of-observation", at: formatInstant(until), source: "", as: "silence", amount });
  };
}
