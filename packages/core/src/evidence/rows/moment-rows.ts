import { countedTypes, needsOfTypes } from "../../activity/counted-types.js";
import { seenTogether } from "../../activity/observation/seen-together.js";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { gapsBetween } from "../../activity/rhythm/gaps-between.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { gatherings, gatheringsIn } from "../../engagement/gatherings.js";
import { buildUpOptions } from "../../health/figures/viability-figures.js";
import { formatInstant, type Instant } from "../../model/instant.js";
import { timeOfBuildUp } from "../../viability/time-of-build-up.js";
import type { EvidenceRole } from "../evidence-role.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow } from "./evidence-row.js";

/** The gatherings that began in the window, with how many were there where that is given. */
export function gatheringRows(dataset: CommunityDataset, { window }: EvidenceFrame): EvidenceRows {
  return gatherings(dataset, { window }).map(() =>
    gatheringsIn(dataset, window).map(({ startsAt, id, source, venue, attendance, attendees }): EvidenceRow => {
      const amount = attendance ?? attendees?.length;
      return {
        kind: "gathering",
        at: startsAt,
        source,
        id,
        ...(venue === undefined ? {} : { venue }),
        ...(amount === undefined ? {} : { amount }),
        as: "counted",
      };
    }),
  );
}

const hourMilliseconds = 3_600_000;

/** Contributions, each with the hours since the one before it; the first of a stretch that was looked at has none. */
export function gapRows(dataset: CommunityDataset, { definition, window }: EvidenceFrame): EvidenceRows {
  const needs = needsOfTypes();
  return venuesForFigure(dataset, definition, needs, window).andThen((shown) =>
    seenTogether(dataset, definition, { needs, venues: shown.venues, window }).map(({ stretches, venues }) => {
      const rows: EvidenceRow[] = [];
      const onEvent = (row: number, gap: number): void => {
        const amount = Number.isNaN(gap) ? {} : { amount: gap / hourMilliseconds };
        rows.push(evidenceRow(dataset, row, { as: "counted", ...amount }));
      };
      gapsBetween(dataset, stretches, { counted: countedTypes(), venues, onEvent });
      return rows;
    }),
  );
}

/** When the building up began, when its time is over, and the moment of the report. */
export function buildUpRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return timeOfBuildUp(dataset, frame.definition, buildUpOptions(frame)).map(({ start, end, row }) => [
    row === undefined ? momentRow(start, "began") : evidenceRow(dataset, row, { as: "began" }),
    momentRow(frame.window.until, "now"),
    momentRow(end, "horizon-over"),
  ]);
}

function momentRow(at: Instant, as: EvidenceRole): EvidenceRow {
  return { kind: "moment", at: formatInstant(at), source: "", as };
}
