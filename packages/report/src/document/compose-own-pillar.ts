import type { HealthReport } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { indicatorLines, movesMostText, scoreSentence } from "./compose-pillar.js";
import type { Block } from "./report-document.js";

/** Scores of one's own, each taken apart as the library's are. */
export function composeOwnPillars(
  { ownAssessments = [], window }: HealthReport,
  speech: Speech,
  notes: CaveatNotes,
  detail = false,
): readonly Block[] {
  const { labels } = speech.language;
  return ownAssessments.flatMap((assessment): readonly Block[] => {
    const { name, coverage, score, movesMost } = assessment;
    const summary = [
      scoreSentence(assessment, speech),
      ...(score.status === "available" ? [] : [labels.nothingMeasured]),
      labels.coverage(speech.format.share(coverage)),
      ...(movesMost === undefined ? [] : [movesMostText(movesMost, assessment, speech)]),
    ];
    return [
      { kind: "heading", level: 2, text: name },
      { kind: "paragraph", text: summary.filter((sentence) => sentence !== "").join(" ") },
      { kind: "measures", measures: indicatorLines({ assessment, speech, notes, window, detail }), tight: true },
    ];
  });
}
