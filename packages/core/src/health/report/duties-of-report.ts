import { isShownDuty } from "../../activity/duties/duty-acts.js";
import { type CarrierAbsence, largestAbsences } from "../../continuity/absence/largest-absences.js";
import { type CareWork, careWork } from "../../continuity/care-work.js";
import { type DutyConcentration, dutyConcentration } from "../../continuity/duty-concentration.js";
import { dutySuccession } from "../../continuity/succession/duty-succession.js";
import type { Succession } from "../../continuity/succession/succession.js";
import { type Told, told } from "../../continuity/told.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Instant } from "../../model/instant.js";
import type { Caveat } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";

/** What somebody answered and nobody else did, for those on whom most hangs. */
export interface AnsweredAlone {
  /** Conversations with a response. */
  readonly answered: number;
  /** Most conversations that only they answered first; at most five. */
  readonly people: readonly CarrierAbsence[];
  /** What a reader must know of it; absent: nothing. */
  readonly caveats?: readonly Caveat[];
}

/** The duties of a community in its report: who carries each, and what hangs on whom. */
export interface DutiesOfReport {
  /** All ten, in their order. */
  readonly each: readonly DutyConcentration[];
  readonly careWork: Told<CareWork>;
  readonly answeredAlone: Told<AnsweredAlone>;
  /** Who could take over what rests on one or two people, and what would make it rest on three. */
  readonly succession: readonly Succession[];
}

/** Of which moment and window; the days and the moment give the window. */
export interface DutiesOfReportOptions {
  readonly asOf: Instant;
  readonly days: number;
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
}

/** Fewer acts rest on one or two people by chance: as in the findings of work, ours. */
const leastActs = 30;

/** More would say more of people than the question needs. */
const mostPeople = 5;

/** Who carries which duty, and what only they answered, over the window of the report. */
export function dutiesOfReport(
  dataset: CommunityDataset,
  { asOf, days, window, timeZone }: DutiesOfReportOptions,
): DutiesOfReport {
  const each = dutyConcentration(dataset, { window, timeZone });
  return {
    each,
    careWork: told(careWork(dataset, { window, timeZone })),
    answeredAlone: told(
      largestAbsences(dataset, { asOf, days, timeZone }).map(({ answered, people, caveats }) => ({
        answered,
        people: people.slice(0, mostPeople),
        ...(caveats.length === 0 ? {} : { caveats }),
      })),
    ),
    succession: each.flatMap(({ duty, work }) => {
      if (!isShownDuty(duty) || work?.status !== "measured") return [];
      if (work.value.absenceFactor.value > 2 || work.value.acts < leastActs) return [];
      return dutySuccession(dataset, { duty, window, timeZone }).unwrapOr(undefined) ?? [];
    }),
  };
}
