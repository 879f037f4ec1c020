import type { HealthReport } from "@org/community-core";
import type { Win } from "@org/community-core/involvement";
import type { Speech } from "../speech/speech.js";
import { CaveatNotes } from "./caveat-notes.js";
import { composeBasis } from "./compose-basis.js";
import { composeCarriers } from "./compose-carriers.js";
import { composeDataQuality } from "./compose-data-quality.js";
import { composeDatesAndTimes } from "./compose-dates-and-times.js";
import { composeFigures } from "./compose-figures.js";
import { composeFirstScreen } from "./compose-first-screen.js";
import { composeLoad } from "./compose-load.js";
import { composeMissing } from "./compose-missing.js";
import { composeOwnPillars } from "./compose-own-pillar.js";
import { composePillar } from "./compose-pillar.js";
import { composeReading } from "./compose-reading.js";
import { composeWins } from "./compose-wins.js";
import { notesBlocks } from "./notes-blocks.js";
import type { Reading } from "./reading.js";
import type { ReportDocument } from "./report-document.js";
import { usualBasis } from "./usual-basis.js";

/** What is told besides the report itself. */
export interface ToldBeside {
  readonly reading?: Reading | undefined;
  readonly detail?: boolean | undefined;
  /** What went well in the words of the organisation; absent: nobody looked. */
  readonly wins?: readonly Win[] | undefined;
}

/** A health report in words, in the order in which a person reads: the answers first, what they rest on after. */
export function composeReport(report: HealthReport, speech: Speech, beside: ToldBeside = {}): ReportDocument {
  const { wins } = beside;
  return [
    ...composeFirstScreen(report, speech),
    ...(wins === undefined ? [] : composeWins(wins, speech)),
    ...composeGrounds(report, speech, beside),
  ];
}

/** Everything that the answers rest on. */
export function composeGrounds(
  report: HealthReport,
  speech: Speech,
  { reading, detail = false }: ToldBeside,
): ReportDocument {
  const notes = new CaveatNotes(speech, usualBasis(report, speech).caveats);
  const pillars = report.assessments.flatMap((assessment) => composePillar(assessment, report, speech, notes, detail));
  const ownPillars = composeOwnPillars(report, speech, notes, detail);
  const carriers = composeCarriers(report, speech, notes);
  const load = composeLoad(report, speech, notes);
  const figures = composeFigures(report, speech, notes);
  const datesAndTimes = composeDatesAndTimes(report, speech, notes);
  return [
    ...composeDataQuality(report, speech),
    ...composeBasis(report, speech, notes),
    ...pillars,
    ...ownPillars,
    ...carriers,
    ...load,
    ...figures,
    ...datesAndTimes,
    ...composeMissing(report, speech, detail),
    ...notesBlocks(notes, speech),
    ...(reading === undefined ? [] : composeReading(reading, speech)),
  ];
}
