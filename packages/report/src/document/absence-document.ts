import type { AbsenceReport } from "@org/community-core";
import type { LanguageCode } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import { composeAbsence } from "./compose-absence.js";
import { composeLargestAbsences } from "./compose-largest-absences.js";
import { composeReading } from "./compose-reading.js";
import type { Reading } from "./reading.js";
import type { ReportDocument } from "./report-document.js";

/** What hangs on some people, or on whom most hangs, in words. */
export function absenceDocument(
  report: AbsenceReport,
  { language, reading }: { readonly language: LanguageCode; readonly reading?: Reading },
): ReportDocument {
  const speaks = speech(language, report.timeZone);
  const document =
    report.schema === "absence-simulation@1" ? composeAbsence(report, speaks) : composeLargestAbsences(report, speaks);
  return [...document, ...(reading === undefined ? [] : composeReading(reading, speaks))];
}
