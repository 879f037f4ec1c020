import type { ComparedApproach, PlanFinding } from "@org/community-core/planning";
import type { Speech } from "../speech/speech.js";
import { composeDocumentFindings, countFindings } from "./compose-document-findings.js";
import type { Block, ReportDocument } from "./report-document.js";

/** What was found in a plan, in words. */
export interface PlanToCompose {
  readonly findings: readonly PlanFinding[];
  readonly approaches: readonly ComparedApproach[];
  /** The line of the file on which something of the plan stands, where it is known. */
  readonly lineOf?: (path: string) => number | undefined;
}

/** A plan in words: what does not go together first, then what is not said, each with the question that leads on. */
export function composePlan({ findings, approaches, ...places }: PlanToCompose, speech: Speech): ReportDocument {
  const { plan } = speech.language;
  return [
    { kind: "title", text: plan.title },
    { kind: "paragraph", text: findings.length === 0 ? plan.nothingFound : countFindings(findings, speech) },
    ...composeDocumentFindings({ findings, words: plan.findings, ...places }, speech),
    ...composeApproaches(approaches, speech),
  ];
}

/** What speaks for and against each approach; left out where the plan says nothing that bears on any. */
function composeApproaches(approaches: readonly ComparedApproach[], { language }: Speech): readonly Block[] {
  const { plan } = language;
  if (!approaches.some(({ criteria }) => criteria.some(({ speaks }) => speaks !== "open"))) return [];
  return [
    { kind: "heading", level: 2, text: plan.approachesTitle },
    { kind: "paragraph", text: plan.approachesNote },
    ...approaches.flatMap(({ approach, criteria }): readonly Block[] => [
      { kind: "heading", level: 3, text: plan.approaches[approach] },
      {
        kind: "list",
        numbered: false,
        items: criteria.map(({ criterion, speaks }) => `${plan.speaks[speaks]}: ${plan.criteria[criterion][speaks]}`),
      },
    ]),
  ];
}
