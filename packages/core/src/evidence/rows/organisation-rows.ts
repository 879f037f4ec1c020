import { needsOfTypes } from "../../activity/counted-types.js";
import { againstWindowBefore } from "../../activity/observation/against-window-before.js";
import { type LeftOutBecause, leftOutReasons } from "../../activity/row-observer.js";
import type { SideObserver } from "../../activity/sides/contributions-by-side.js";
import type { HeldRole } from "../../activity/sides/held-roles.js";
import type { Side } from "../../activity/sides/sides.js";
import { spokenTypes, voices } from "../../activity/sides/voices.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { departmentOfRole, type Named } from "../../engagement/departments-of.js";
import { type OwnOpening, ownOpenings } from "../../engagement/own-openings.js";
import { rolesTakingPart, whoRunsIt } from "../../engagement/roles-taking-part.js";
import type { ContributionType } from "../../model/contribution-type.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import { formatInstant } from "../../model/instant.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow, type RowFacts } from "./evidence-row.js";

/** Contributions by the side of who made them; absent types: openings and replies. */
export function sideRows(
  dataset: CommunityDataset,
  { definition, window, timeZone }: EvidenceFrame,
  types: readonly ContributionType[] = spokenTypes,
): EvidenceRows {
  const rows: EvidenceRow[] = [];
  return voices(dataset, definition, { window, timeZone, types }, bySide(dataset, rows)).map(() => rows);
}

/** The same of this window and of the one before, at the venues that were seen in both. */
export function sideTrendRows(
  dataset: CommunityDataset,
  { definition, window, timeZone }: EvidenceFrame,
): EvidenceRows {
  return againstWindowBefore(dataset, definition, needsOfTypes(spokenTypes), window).andThen(
    ({ compared, previous }) => {
      const rows: EvidenceRow[] = [];
      const options = { timeZone, rolesAsOf: window.until };
      const tell = bySide(dataset, rows);
      return voices(compared, definition, { ...options, window: previous }, tell)
        .andThen(() => voices(compared, definition, { ...options, window }, tell))
        .map(() => rows);
    },
  );
}

/** What the organisation said itself: what it opened, and what it replied. */
export function ownRows(dataset: CommunityDataset, { definition, window, timeZone }: EvidenceFrame): EvidenceRows {
  const rows: EvidenceRow[] = [];
  return voices(dataset, definition, { window, timeZone }, (row, told) => {
    rows.push(evidenceRow(dataset, row, ownFacts(dataset, row, told)));
  }).map(() => rows);
}

function ownFacts({ contributions }: CommunityDataset, row: number, told: Side | LeftOutBecause): RowFacts {
  if (isLeftOut(told)) return { leftOut: told };
  if (told === "member") return { leftOut: "not-by-the-organisation" };
  return { as: contributions.type[row] === contributionTypeCode.reply ? "own-reply" : "own-opening" };
}

function bySide(dataset: CommunityDataset, rows: EvidenceRow[]): SideObserver {
  return (row, told) => {
    rows.push(evidenceRow(dataset, row, isLeftOut(told) ? { leftOut: told } : { as: told }));
  };
}

function isLeftOut(told: Side | LeftOutBecause): told is LeftOutBecause {
  return leftOutReasons.some((reason) => reason === told);
}

/** The organisation's openings, with whether and when a member replied. */
export function echoRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return ownOpeningRows(dataset, frame, ({ isOld, echoedAt }) => {
    if (!isOld) return { leftOut: "too-young" };
    return echoedAt === undefined ? { as: "not-echoed" } : { as: "echoed", followedAt: echoedAt };
  });
}

/** The organisation's openings with an echo, by whether the organisation replied to it. */
export function followUpRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return ownOpeningRows(dataset, frame, ({ isOld, echoedAt, isFollowedUp }) => {
    if (isOld && echoedAt === undefined) return { leftOut: "no-response" };
    if (echoedAt === undefined || isFollowedUp === undefined) return { leftOut: "too-young" };
    return { followedAt: echoedAt, as: isFollowedUp ? "followed-up" : "not-followed-up" };
  });
}

function ownOpeningRows(
  dataset: CommunityDataset,
  { definition, window, timeZone }: EvidenceFrame,
  became: (opening: OwnOpening) => RowFacts,
): EvidenceRows {
  return ownOpenings(dataset, definition, { window, timeZone }).map(({ openings, notFollowed }) => [
    ...openings.map((one) => evidenceRow(dataset, one.row, became(one))),
    ...notFollowed.map((row) => evidenceRow(dataset, row, { leftOut: "not-followed" })),
  ]);
}

/** Each role of the organisation, with the first contribution of its holder while they held it. */
export function roleRows(
  dataset: CommunityDataset,
  { definition, window, timeZone }: EvidenceFrame,
  of: "colleagues" | "departments",
): EvidenceRows {
  return rolesTakingPart(dataset, definition, { window, timeZone }).map(({ roles, took }) => {
    const departmentOf = departmentOfRole(dataset, roles);
    const running = whoRunsIt(roles);
    return roles.map((role): EvidenceRow => {
      const label = departmentName(departmentOf(role));
      const row = { ...roleRow(dataset, role), ...(label === undefined ? {} : { label }) };
      if (of === "colleagues" && running.has(role.person)) return { ...row, leftOut: "runs-the-community" };
      if (of === "departments" && label === undefined) return { ...row, leftOut: "no-department" };
      const first = took.get(role);
      if (first === undefined) return { ...row, as: "did-not-take-part" };
      return { ...row, followedAt: formatInstant(dataset.contributions.at[first] ?? 0), as: "took-part" };
    });
  });
}

function roleRow({ people }: CommunityDataset, { person, from, until }: HeldRole): EvidenceRow {
  return {
    kind: "role",
    source: "",
    person: people.pseudonyms[person] ?? "",
    ...(from === undefined ? {} : { at: formatInstant(from) }),
    ...(Number.isFinite(until) ? { until: formatInstant(until) } : {}),
  };
}

function departmentName(named: Named | undefined): string | undefined {
  if (named === undefined) return undefined;
  return named.organisation === undefined ? named.department : `${named.organisation}: ${named.department}`;
}
