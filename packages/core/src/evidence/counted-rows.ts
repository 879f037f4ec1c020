import { ok, type Result } from "neverthrow";
import { needsOfTypes } from "../activity/counted-types.js";
import { moderatingActs } from "../activity/duties/moderating-acts.js";
import { tidyingActs } from "../activity/duties/tidying-acts.js";
import { againstWindowBefore } from "../activity/observation/against-window-before.js";
import { seenTogether } from "../activity/observation/seen-together.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { attributedContributions } from "../activity/people/attributed-contributions.js";
import { contributionsByPerson } from "../activity/people/contributions-by-person.js";
import { silentDays } from "../activity/rhythm/silent-days.js";
import { type LeftOutBecause, leftOutReasons, type RowObserver } from "../activity/row-observer.js";
import { voices } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { type ContributionType, capabilityOfType } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import { formatInstant } from "../model/instant.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { evidenceRow } from "./evidence-row.js";
import type { EvidenceRole, EvidenceRow } from "./figure-evidence.js";

/** Over which window a figure is explained. */
export interface EvidenceFrame {
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
}

/** The rows under a figure, or why there are none. */
export type EvidenceRows = Result<readonly EvidenceRow[], Refusal>;

/** Rows that a count of the library tells of while it counts. */
function observed(dataset: CommunityDataset, rows: EvidenceRow[], as: EvidenceRole = "counted"): RowObserver {
  return (row, leftOut) => rows.push(evidenceRow(dataset, row, leftOut === undefined ? { as } : { leftOut }));
}

/** Contributions of known people, of some types or of all. */
export function attributedRows(
  dataset: CommunityDataset,
  { window }: EvidenceFrame,
  types?: readonly ContributionType[],
): EvidenceRows {
  const rows: EvidenceRow[] = [];
  const choice = { window, ...(types === undefined ? {} : { types }) };
  return attributedContributions(dataset, "evidence@1", choice, observed(dataset, rows)).map(() => rows);
}

/** Contributions of one type, those of unknown people too. */
export function typeRows(dataset: CommunityDataset, { window }: EvidenceFrame, type: ContributionType): EvidenceRows {
  return venuesForFigure(dataset, "evidence@1", [capabilityOfType[type]], window).map(({ venues }) => {
    const rows: EvidenceRow[] = [];
    const tell = observed(dataset, rows);
    // Volume without a person is volume.
    const onRow: RowObserver = (row, leftOut) => tell(row, leftOut === "unknown-author" ? undefined : leftOut);
    contributionsByPerson(dataset, { window, venues, types: [type], onRow });
    return rows;
  });
}

/** Contributions of two windows, at the venues that were seen in both. */
export function trendRows(dataset: CommunityDataset, { window }: EvidenceFrame): EvidenceRows {
  return againstWindowBefore(dataset, "evidence@1", needsOfTypes(), window).map(({ venues, previous }) => {
    const rows: EvidenceRow[] = [];
    contributionsByPerson(dataset, { venues, window: previous, onRow: observed(dataset, rows, "window-before") });
    contributionsByPerson(dataset, { venues, window, onRow: observed(dataset, rows, "this-window") });
    return rows;
  });
}

/** Openings and replies by the side of who made them. */
export function sideRows(dataset: CommunityDataset, { window, timeZone }: EvidenceFrame): EvidenceRows {
  const rows: EvidenceRow[] = [];
  const isLeftOut = (told: string): told is LeftOutBecause => leftOutReasons.some((reason) => reason === told);
  return voices(dataset, "evidence@1", { window, timeZone }, (row, told) => {
    rows.push(evidenceRow(dataset, row, isLeftOut(told) ? { leftOut: told } : { as: told }));
  }).map(() => rows);
}

/** Acts of a duty that carries others' content. */
export function dutyRows(
  dataset: CommunityDataset,
  frame: EvidenceFrame,
  duty: "tidying" | "moderating",
): EvidenceRows {
  const rows: EvidenceRow[] = [];
  const acts = duty === "tidying" ? tidyingActs : moderatingActs;
  return acts(dataset, frame, observed(dataset, rows)).map(() => rows);
}

/** Each silence with the contribution that ends it, in days. */
export function silenceRows(dataset: CommunityDataset, { window }: EvidenceFrame): EvidenceRows {
  const needs = ["authors"] as const;
  return venuesForFigure(dataset, "evidence@1", needs, window).andThen(({ venues }) =>
    seenTogether(dataset, "evidence@1", { needs, venues, window }).andThen(({ stretches }) => {
      const rows: EvidenceRow[] = [];
      silentDays(dataset, stretches, venues, undefined, (row, from, until) => {
        const amount = (until - from) / dayMilliseconds;
        if (row >= 0) rows.push(evidenceRow(dataset, row, { as: "silence", amount }));
        else rows.push({ kind: "end-of-observation", at: formatInstant(until), source: "", as: "silence", amount });
      });
      return ok(rows);
    }),
  );
}
