import { needsOfTypes } from "../activity/counted-types.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { firstContributions } from "../activity/people/first-contributions.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import { followedNewcomers } from "../engagement/followed-newcomers.js";
import { retentionCohort } from "../health/figures/cohorts.js";
import { dayMilliseconds } from "../model/time-window.js";
import type { EvidenceFrame, EvidenceRows } from "./counted-rows.js";
import { evidenceRow } from "./evidence-row.js";

/** The first contribution of everybody: in the window it counts, before it the person is no newcomer. */
export function firstRows(dataset: CommunityDataset, { window }: EvidenceFrame): EvidenceRows {
  return venuesForFigure(dataset, "evidence@1", needsOfTypes(), window).map(({ venues }) => {
    const { start, end } = windowRows(dataset, window);
    return [...firstContributions(dataset, { venues })]
      .filter((row) => row >= 0 && row < end)
      .sort((one, other) => one - other)
      .map((row) => evidenceRow(dataset, row, row >= start ? { as: "counted" } : { leftOut: "came-before" }));
  });
}

/** Newcomers of the window whose return is known by now, with the contribution with which each came back. */
export function retentionRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  const { window, asOf } = retentionCohort(frame.window);
  const needs = ["authors"] as const;
  return venuesForFigure(dataset, "evidence@1", needs, window).map(({ venues }) => {
    const look = { after: 60 * dayMilliseconds, during: 30 * dayMilliseconds };
    const { first, returned, notFollowed } = followedNewcomers(dataset, { window, asOf, venues, needs, ...look });
    const { at } = dataset.contributions;
    return [
      ...first.map((row, index) => {
        const back = returned[index] ?? -1;
        if (back < 0) return evidenceRow(dataset, row, { as: "did-not-come-back" });
        return evidenceRow(dataset, row, { as: "came-back", followedAt: at[back] ?? 0 });
      }),
      ...notFollowed.map((row) => evidenceRow(dataset, row, { leftOut: "not-followed-long-enough" })),
    ];
  });
}
