import { type FederationReport, sharedFederation } from "@org/community-core/federation";
import type { LanguageCode } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import type { Audience } from "./audience.js";
import { composeFederation } from "./compose-federation.js";
import { composeReading } from "./compose-reading.js";
import type { Reading } from "./reading.js";
import type { ReportDocument } from "./report-document.js";

/** Local communities in words. */
export function federationDocument(
  report: FederationReport,
  {
    language,
    audience,
    reading,
  }: { readonly language: LanguageCode; readonly audience: Audience; readonly reading?: Reading },
): ReportDocument {
  const speaks = speech(language, report.timeZone);
  const shown = audience === "shared" ? sharedFederation(report) : report;
  return [...composeFederation(shown, speaks), ...(reading === undefined ? [] : composeReading(reading, speaks))];
}
