import type { DataFlaw, HealthReport } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import type { Block, Tone } from "./report-document.js";

/** More would be read by nobody; a report as JSON has all of them. */
const mostShown = 5;

const toneOf: Readonly<Record<DataFlaw["certainty"], Tone>> = {
  certain: "serious",
  likely: "serious",
  possible: "notice",
};

/** What makes figures lie, the latest first, with what to do about it. Nothing where nothing was found. */
export function composeDataQuality({ dataQuality }: HealthReport, speech: Speech): readonly Block[] {
  const { labels } = speech.language;
  const flaws = [...(dataQuality?.flaws ?? [])].sort(
    (one, other) => Date.parse(other.window.until) - Date.parse(one.window.until),
  );
  if (flaws.length === 0) return [];
  const more = flaws.length - mostShown;
  return [
    { kind: "heading", level: 2, text: labels.flaws },
    { kind: "paragraph", text: labels.flawsNote },
    {
      kind: "findings",
      numbered: false,
      findings: flaws
        .slice(0, mostShown)
        .map((flaw) => ({ ...speech.flaw(flaw), tone: toneOf[flaw.certainty] ?? "notice" })),
    },
    ...(more > 0 ? [{ kind: "paragraph" as const, text: labels.moreFlaws(speech.format.number(more)) }] : []),
  ];
}
