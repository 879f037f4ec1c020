import { measureNames } from "@org/community-core";
import {
  assessInvolvement,
  type InvolvementDocument,
  type InvolvementOptions,
  type WinCandidates,
} from "@org/community-core/involvement";
import type { LanguageCode } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import { composeInvolvement } from "./compose-involvement.js";
import type { ReportDocument } from "./report-document.js";

/** How an involvement document is put in words. */
export interface InvolvementDocumentOptions {
  readonly language: LanguageCode;
  /** The day that a document describes which does not say so. */
  readonly asOf?: InvolvementOptions["asOf"];
  /** Conversations of the community that may be wins. */
  readonly candidates?: readonly WinCandidates[];
  /** The zone in which the days of those conversations are cut. Absent: UTC. */
  readonly timeZone?: string;
  /** The line of the file on which something of the document stands, such as that of `wins[1].told`. */
  readonly lineOf?: (path: string) => number | undefined;
}

/** How far an organisation is involved, in words. */
export function involvementDocument(
  document: InvolvementDocument,
  { language, asOf, candidates, timeZone = "UTC", lineOf }: InvolvementDocumentOptions,
): ReportDocument {
  const assessment = assessInvolvement(document, { measures: measureNames, ...(asOf === undefined ? {} : { asOf }) });
  return composeInvolvement(
    {
      assessment,
      ...(candidates === undefined ? {} : { candidates }),
      ...(lineOf === undefined ? {} : { lineOf }),
    },
    speech(language, timeZone),
  );
}
