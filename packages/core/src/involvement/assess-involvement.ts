import type { CalendarDate } from "../model/calendar-date.js";
import type { Id } from "../model/id.js";
import { type AmbassadorCoverage, ambassadorCoverage } from "./ambassador-coverage.js";
import { ambassadorChecks } from "./checks/ambassador-checks.js";
import { aspectChecks } from "./checks/aspect-checks.js";
import { initiativeChecks } from "./checks/initiative-checks.js";
import { learningChecks } from "./checks/learning-checks.js";
import { personalGoalChecks } from "./checks/personal-goal-checks.js";
import { positionChecks } from "./checks/position-checks.js";
import { rhythmChecks } from "./checks/rhythm-checks.js";
import { singleInitiativeChecks } from "./checks/single-initiative-checks.js";
import { supportChecks } from "./checks/support-checks.js";
import { winChecks } from "./checks/win-checks.js";
import { type InitiativeKind, initiativeKinds } from "./document/initiative.js";
import type { InvolvementDocument } from "./document/involvement-document.js";
import { type InvolvementAspectName, involvementAspects } from "./involvement-aspects.js";
import type { InvolvementCheck, InvolvementFinding } from "./involvement-finding.js";
import { type InvolvementThresholds, thresholdsWith } from "./involvement-thresholds.js";
import { type StandingAlone, standingAlone } from "./standing-alone.js";
import { type WinRhythm, winRhythm } from "./wins/win-rhythm.js";

/** What a document is held against that does not stand in it. */
export interface InvolvementOptions {
  /** The day that a document describes which does not say so, such as today. Absent: nothing is held against a day then. */
  readonly asOf?: CalendarDate;
  /** The names of everything that is measured, such as `measureNames`: no personal goal is counted by one (S37). */
  readonly measures?: readonly string[];
  /** Where a number becomes a finding. */
  readonly thresholds?: Partial<InvolvementThresholds>;
}

/** How far an organisation is involved in a community, as far as somebody wrote it down. */
export interface InvolvementAssessment {
  readonly definition: "involvement@1";
  /** The day that it is about; absent where nobody says. */
  readonly asOf?: CalendarDate;
  /** How much is known: it says nothing about whether what is known is good. */
  readonly coverage: {
    readonly described: number;
    readonly of: number;
    /** 0–1. */
    readonly share: number;
    readonly missing: readonly InvolvementAspectName[];
  };
  /** The six kinds, each with its initiatives. */
  readonly initiatives: readonly { readonly kind: InitiativeKind; readonly initiatives: readonly Id[] }[];
  readonly ambassadors: AmbassadorCoverage;
  readonly wins: WinRhythm;
  readonly standingAlone: readonly StandingAlone[];
  readonly findings: readonly InvolvementFinding[];
}

/** Every group of rules, in the order of the source text: why, how, who, what is told, who carries it. */
const checks: readonly InvolvementCheck[] = [
  aspectChecks,
  initiativeChecks,
  singleInitiativeChecks,
  ambassadorChecks,
  winChecks,
  rhythmChecks,
  learningChecks,
  supportChecks,
  personalGoalChecks,
  positionChecks,
];

/**
 * How far an organisation is involved (S13 to S18, S39, S42): how many of the twenty aspects are described, what is missing,
 * what contradicts, and what experience warns of. There is no score: a document says what somebody wrote, and a figure of it
 * would reward writing. That a key is left out never counts as bad news, only as not known.
 *
 * @throws RangeError if a threshold can be none.
 * @example
 * const { coverage, findings } = assessInvolvement({ sponsors: [], manager: { money: "none" } });
 * [coverage.described, coverage.of] // => [2, 20]
 * findings.some(({ code }) => code === "stands-alone") // => true
 */
export function assessInvolvement(
  document: InvolvementDocument,
  options: InvolvementOptions = {},
): InvolvementAssessment {
  const asOf = document.asOf ?? options.asOf;
  const dated = asOf === undefined ? document : { ...document, asOf };
  const context = { measures: options.measures ?? [], thresholds: thresholdsWith(options.thresholds) };
  const missing = involvementAspects.filter(({ isDescribed }) => !isDescribed(document)).map(({ name }) => name);
  const described = involvementAspects.length - missing.length;
  return {
    definition: "involvement@1",
    ...(asOf === undefined ? {} : { asOf }),
    coverage: { described, of: involvementAspects.length, share: described / involvementAspects.length, missing },
    initiatives: initiativeKinds.map((kind) => ({
      kind,
      initiatives: (document.initiatives ?? []).filter((one) => one.kind === kind).map(({ id }) => id),
    })),
    ambassadors: ambassadorCoverage(document),
    wins: winRhythm(dated),
    standingAlone: standingAlone(document),
    findings: checks.flatMap((check) => check(dated, context)),
  };
}
