import type { HealthReport } from "@org/community-core";
import type { DutyConcentration, SpreadOfActs } from "@org/community-core/continuity";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { otherDuties } from "./compose-duties.js";
import type { Block, MeasureLine } from "./report-document.js";

/** On how few people each duty rests, for everybody: without a name, and without the parts of single people but the largest. */
export function composeSpread({ duties }: HealthReport, speech: Speech, notes: CaveatNotes): readonly Block[] {
  const measured = (duties?.each ?? []).filter(({ basis }) => basis === "measured");
  const measures = measured.flatMap((one) =>
    one.work?.status === "measured" ? [spreadLine(one, one.work.value, speech, notes)] : [],
  );
  if (measures.length === 0) return [];
  const { title, note } = speech.language.shared;
  const others = otherDuties(measured, speech);
  return [
    { kind: "heading", level: 2, text: title },
    { kind: "paragraph", text: note },
    { kind: "measures", measures, tight: true },
    ...(others.length === 0 ? [] : [{ kind: "list" as const, numbered: false, items: others.map(capitalised) }]),
  ];
}

function spreadLine(
  { duty }: DutyConcentration,
  { acts, people, absenceFactor, largestShare }: SpreadOfActs,
  speech: Speech,
  notes: CaveatNotes,
): MeasureLine {
  const { language, format } = speech;
  const { labels, shared, units } = language;
  const counted = (count: number): string => format.count(count, units.people.one, units.people.other);
  const done = shared.doneBy(format.count(acts, labels.samples.acts.one, labels.samples.acts.other), counted(people));
  const refers = notes.refer(absenceFactor.caveats);
  return {
    name: capitalised(speech.work(duty)),
    value: shared.restsOn(counted(absenceFactor.value)),
    details: [[done, shared.largest(format.share(largestShare.value)), ...(refers === "" ? [] : [refers])].join(" · ")],
  };
}
