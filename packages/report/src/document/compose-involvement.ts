import type { InvolvementAssessment, WinCandidates } from "@org/community-core/involvement";
import type { Speech } from "../speech/speech.js";
import { composeDocumentFindings, countFindings } from "./compose-document-findings.js";
import { composeStandingAlone, composeWays } from "./compose-involved-people.js";
import { composeWinCandidates } from "./compose-win-candidates.js";
import { composeWinRhythm } from "./compose-win-rhythm.js";
import type { Block, ReportDocument } from "./report-document.js";

/** How far an organisation is involved, to be put in words. */
export interface InvolvementToCompose {
  readonly assessment: InvolvementAssessment;
  /** Conversations of the community that may be wins; absent: nobody looked at its data. */
  readonly candidates?: readonly WinCandidates[];
  /** The line of the file on which something of the document stands, where it is known. */
  readonly lineOf?: (path: string) => number | undefined;
}

/** How far an organisation is involved, in words: how much is known, what was found, what there is, what could be told. */
export function composeInvolvement(
  { assessment, candidates, ...places }: InvolvementToCompose,
  speech: Speech,
): ReportDocument {
  const { involvement } = speech.language;
  const { findings } = assessment;
  return [
    { kind: "title", text: involvement.title },
    ...coverage(assessment, speech),
    { kind: "paragraph", text: findings.length === 0 ? involvement.nothingFound : countFindings(findings, speech) },
    ...composeDocumentFindings({ findings, words: involvement.findings, ...places }, speech),
    ...composeWays(assessment, speech),
    ...composeWinRhythm(assessment.wins, speech),
    ...composeStandingAlone(assessment.standingAlone, speech),
    ...(candidates === undefined ? [] : composeWinCandidates(candidates, speech)),
  ];
}

function coverage({ coverage, asOf }: InvolvementAssessment, { language, format }: Speech): readonly Block[] {
  const { involvement } = language;
  const known = involvement.coverage(format.number(coverage.described), format.number(coverage.of));
  const missing = format.list(coverage.missing.map((name) => involvement.aspects[name]));
  return [
    { kind: "paragraph", text: asOf === undefined ? known : `${involvement.asOf(format.date(asOf))} ${known}` },
    // Of a document in which nothing is described, the findings say the same.
    ...(coverage.missing.length === 0 || coverage.described === 0
      ? []
      : [{ kind: "paragraph", text: involvement.notDescribed(missing) } as const]),
  ];
}
