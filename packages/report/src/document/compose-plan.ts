import type { ComparedApproach, PlanFinding } from "@org/community-core/planning";
import { givenParams } from "../speech/given-params.js";
import type { Speech } from "../speech/speech.js";
import type { Block, FindingLine, ReportDocument } from "./report-document.js";

/** What stands first: two things that do not fit, what experience warns of, what is not said. */
const kinds = ["contradiction", "risk", "gap"] as const;

/** What was found in a plan, in words. */
export interface PlanToCompose {
  readonly findings: readonly PlanFinding[];
  readonly approaches: readonly ComparedApproach[];
  /** The line of the file on which something of the plan stands, where it is known. */
  readonly lineOf?: (path: string) => number | undefined;
}

/** A plan in words: what does not go together first, then what is not said, each with the question that leads on. */
export function composePlan({ findings, approaches, lineOf }: PlanToCompose, speech: Speech): ReportDocument {
  const { plan } = speech.language;
  const count = (kind: PlanFinding["kind"]): string => {
    const { one, other } = plan.counts[kind];
    return speech.format.count(findings.filter((finding) => finding.kind === kind).length, one, other);
  };
  const found =
    findings.length === 0 ? plan.nothingFound : plan.found(count("contradiction"), count("risk"), count("gap"));
  return [
    { kind: "title", text: plan.title },
    { kind: "paragraph", text: found },
    ...kinds.flatMap((kind) => ofKind(kind, findings, speech, lineOf)),
    ...composeApproaches(approaches, speech),
  ];
}

function ofKind(
  kind: PlanFinding["kind"],
  findings: readonly PlanFinding[],
  speech: Speech,
  lineOf: PlanToCompose["lineOf"],
): readonly Block[] {
  const bySeverity = findings
    .filter((finding) => finding.kind === kind)
    .sort((one, other) => Number(one.severity === "notice") - Number(other.severity === "notice"));
  if (bySeverity.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: speech.language.plan.headings[kind] },
    { kind: "findings", numbered: false, findings: bySeverity.map((finding) => lineFor(finding, speech, lineOf)) },
  ];
}

function lineFor(
  { code, params, severity, key, paths }: PlanFinding,
  { language, format }: Speech,
  lineOf: PlanToCompose["lineOf"] = () => undefined,
): FindingLine {
  const { findings, question, place } = language.plan;
  const given = givenParams(params, language, format);
  const words = findings[code];
  const places = paths.map((path) => {
    const line = lineOf(path);
    return place(path, line === undefined ? undefined : `${line}`);
  });
  return {
    says: `${words.says(given)} (${key}; ${places.join("; ")})`,
    step: question(words.asks(given)),
    tone: severity,
  };
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
