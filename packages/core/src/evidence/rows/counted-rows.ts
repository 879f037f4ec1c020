import { needsOfTypes } from "../../activity/counted-types.js";
import { moderatingActs } from "../../activity/duties/moderating-acts.js";
import { tidyingActs } from "../../activity/duties/tidying-acts.js";
import { againstWindowBefore } from "../../activity/observation/against-window-before.js";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { attributedContributions } from "../../activity/people/attributed-contributions.js";
import { contributionsByPerson } from "../../activity/people/contributions-by-person.js";
import type { RowObserver } from "../../activity/row-observer.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { type ContributionType, capabilityOfType } from "../../model/contribution-type.js";
import type { EvidenceRole } from "../evidence-role.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow } from "./evidence-row.js";

/** Rows that a count of the library tells of while it counts. */
export function observed(dataset: CommunityDataset, rows: EvidenceRow[], as: EvidenceRole = "counted"): RowObserver {
  return (row, leftOut) => rows.push(evidenceRow(dataset, row, leftOut === undefined ? { as } : { leftOut }));
}

/** Contributions of known people, of some types or of all. */
export function attributedRows(
  dataset: CommunityDataset,
  { definition, window }: EvidenceFrame,
  types?: readonly ContributionType[],
): EvidenceRows {
  const rows: EvidenceRow[] = [];
  const choice = { window, ...(types === undefined ? {} : { types }) };
  return attributedContributions(dataset, definition, choice, observed(dataset, rows)).map(() => rows);
}

/** Contributions of one type, those of unknown people too. */
export function typeRows(
  dataset: CommunityDataset,
  { definition, window }: EvidenceFrame,
  type: ContributionType,
): EvidenceRows {
  return venuesForFigure(dataset, definition, [capabilityOfType[type]], window).map(({ venues }) => {
    const rows: EvidenceRow[] = [];
    const tell = observed(dataset, rows);
    // Volume without a person is volume.
    const onRow: RowObserver = (row, leftOut) => tell(row, leftOut === "unknown-author" ? undefined : leftOut);
    contributionsByPerson(dataset, { window, venues, types: [type], onRow });
    return rows;
  });
}

/** Contributions of two windows, at the venues that were seen in both. */
export function trendRows(dataset: CommunityDataset, { definition, window }: EvidenceFrame): EvidenceRows {
  return againstWindowBefore(dataset, definition, needsOfTypes(), window).map(({ venues, previous }) => {
    const rows: EvidenceRow[] = [];
    contributionsByPerson(dataset, { venues, window: previous, onRow: observed(dataset, rows, "window-before") });
    contributionsByPerson(dataset, { venues, window, onRow: observed(dataset, rows, "this-window") });
    return rows;
  });
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
