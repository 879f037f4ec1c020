/**
 * The entry `@org/community-core/continuity`: does a community last when the one person who carries it leaves. What
 * carries the work, and what an absence would take away, part by part.
 *
 * @module
 */

// Who carries the work:

export { type CarrierOfWork, type Carriers, type CarriersOptions, carriers } from "./continuity/carriers.js";
export { absenceFactorOf, type CarriedWork, effectiveCarriersOf, largestShareOf } from "./continuity/concentration.js";
export { contributorAbsenceFactor } from "./continuity/contributor-absence-factor.js";
export {
  type FirstResponseConcentration,
  firstResponseConcentration,
} from "./continuity/first-response-concentration.js";
export { largestShare } from "./continuity/largest-share.js";
export type { WorkOptions } from "./continuity/work-options.js";

// On how few people each duty rests:

export { type CareWork, careWork } from "./continuity/care-work.js";
export type { DutyComparison } from "./continuity/duty-comparison.js";
export {
  type DutyConcentration,
  type DutyConcentrationOptions,
  dutyConcentration,
} from "./continuity/duty-concentration.js";
export type { SpreadFigures, SpreadOfActs } from "./continuity/spread-of-acts.js";

// What hangs on one person alone:

export {
  type OnOnePerson,
  type SinglePoints,
  type SinglePointsOptions,
  singlePoints,
} from "./continuity/single-points.js";

// Who could take over:

export { type ActsToPassOn, actsToPassOn } from "./continuity/succession/acts-to-pass-on.js";
export { dutySuccession, type SuccessionOptions } from "./continuity/succession/duty-succession.js";
export type { SharedPresence } from "./continuity/succession/shared-presence.js";
export type { AlreadySharing, PossibleSuccessor, Succession } from "./continuity/succession/succession.js";

// When somebody is usually there:

export { type AnsweringCoverage, answeringCoverage } from "./continuity/answering-coverage.js";
export type { CoverageOptions } from "./continuity/hours-of-demand.js";

// The time that it asks, against the time that there is:

export type {
  AnsweringRhythm,
  CommunityLoad,
  DutyLoad,
  HoursRange,
  PersonLoad,
  PlannedAbsence,
  Utilisation,
} from "./continuity/load/community-load.js";
export type { LoadOptions } from "./continuity/load/load-frame.js";
export { measureLoad } from "./continuity/load/measure-load.js";
export type { GivenMinutes, MinutesPerAct } from "./continuity/load/minutes-per-act.js";

// Who does which duty, by what the source shows:

export type { DutyActs, DutyActsOptions, ShownDuty } from "./activity/duties/acts.js";
export { dutyActs, isShownDuty } from "./activity/duties/duty-acts.js";

// An absence:

export type { AbsenceOptions } from "./continuity/absence/absence-options.js";
export type { AbsenceFrame, AbsenceSimulation } from "./continuity/absence/absence-simulation.js";
export { type CarrierAbsence, type LargestAbsences, largestAbsences } from "./continuity/absence/largest-absences.js";
export { type SimulateAbsenceOptions, simulateAbsence } from "./continuity/absence/simulate-absence.js";

// Its parts:

export type { AbsenceRange, AnsweredShareRange, MedianWaitRange, Range } from "./continuity/absence/absence-range.js";
export type { AnswersWithout } from "./continuity/absence/answers-without.js";
export type { AwayChoice, AwayGroup } from "./continuity/absence/away-people.js";
export type { CoverageWithout, WeekHour } from "./continuity/absence/coverage-without.js";
export type { DutyWithout, LostDuty } from "./continuity/absence/duties-without.js";
export type { HoursOfDuty } from "./continuity/absence/hours-to-take-over.js";
export type { OnlyThey } from "./continuity/absence/only-they.js";
export { middleOf, noiseBand } from "./continuity/absence/range-of-loss.js";
export type { SharedWork } from "./continuity/absence/share-of-work.js";
export type { StructureWithout } from "./continuity/absence/structure-without.js";
export type { Told } from "./continuity/told.js";

// In the report:

export { fullestUse } from "./health/findings/load-findings.js";
export type { AnsweredAlone, DutiesOfReport } from "./health/report/duties-of-report.js";

// For whom it is:

export { sharedReport } from "./health/sharing/shared-report.js";
