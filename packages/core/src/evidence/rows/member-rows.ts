import { needsOfTypes } from "../../activity/counted-types.js";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { attributedContributions } from "../../activity/people/attributed-contributions.js";
import { firstContributions } from "../../activity/people/first-contributions.js";
import { listedMembers, membersAreListed } from "../../activity/people/listed-members.js";
import { capabilityMissing } from "../../activity/refusals.js";
import type { LeftOutBecause } from "../../activity/row-observer.js";
import { sides } from "../../activity/sides/sides.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import { spokenByMembers } from "../../viability/spoken-by-members.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow, personRow } from "./evidence-row.js";

/** Everybody on the list of members: with their first contribution, if they ever made one. */
export function listedRows(dataset: CommunityDataset, { definition, window }: EvidenceFrame): EvidenceRows {
  if (!membersAreListed(dataset)) return capabilityMissing(definition, ["memberList"]);
  return venuesForFigure(dataset, definition, needsOfTypes(), window).map(({ venues }) => {
    const first = firstContributions(dataset, { venues });
    const { end } = windowRows(dataset, window);
    return listedPeople(dataset, window.until).map((person) => {
      const row = first[person] ?? -1;
      if (row < 0 || row >= end) return personRow(dataset, person, { as: "silent" });
      return evidenceRow(dataset, row, { as: "contributed" });
    });
  });
}

/** Contributions of known people, with everybody on the list of members who made none. */
export function contributionsOfMembers(dataset: CommunityDataset, { definition, window }: EvidenceFrame): EvidenceRows {
  if (!membersAreListed(dataset)) return capabilityMissing(definition, ["memberList"]);
  const rows: EvidenceRow[] = [];
  const tell = (row: number, leftOut?: LeftOutBecause): void => {
    rows.push(evidenceRow(dataset, row, leftOut === undefined ? { as: "counted" } : { leftOut }));
  };
  return attributedContributions(dataset, definition, { window }, tell).map(({ counts }) => {
    const silent = listedPeople(dataset, window.until).filter((person) => counts[person] === 0);
    return [...rows, ...silent.map((person) => personRow(dataset, person, { as: "silent" }))];
  });
}

/** Contributions of members, those of hosts left out. */
export function headRows(dataset: CommunityDataset, { definition, window, timeZone }: EvidenceFrame): EvidenceRows {
  return sides(dataset, definition, window, { timeZone }).andThen(({ isHost }) => {
    const rows: EvidenceRow[] = [];
    const tell = (row: number, leftOut?: LeftOutBecause): void => {
      const why = leftOut ?? (isHost(dataset.contributions.author[row] ?? -1) ? "by-the-organisation" : undefined);
      rows.push(evidenceRow(dataset, row, why === undefined ? { as: "counted" } : { leftOut: why }));
    };
    return attributedContributions(dataset, definition, { window }, tell).map(() => rows);
  });
}

/** What members said, by which it is told who is active and who very active. */
export function massRows(dataset: CommunityDataset, { definition, window, timeZone }: EvidenceFrame): EvidenceRows {
  const rows: EvidenceRow[] = [];
  return spokenByMembers(dataset, definition, { window, timeZone }, (row, leftOut) => {
    rows.push(evidenceRow(dataset, row, leftOut === undefined ? { as: "counted" } : { leftOut }));
  }).map(() => rows);
}

function listedPeople(dataset: CommunityDataset, until: number): readonly number[] {
  return Array.from(listedMembers(dataset, until)).flatMap((isListed, person) => (isListed === 1 ? person : []));
}
