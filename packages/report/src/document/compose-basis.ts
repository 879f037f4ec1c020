import type { HealthReport } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import { windowText } from "../speech/value-text.js";
import type { CaveatNotes } from "./caveat-notes.js";
import type { Block } from "./report-document.js";
import { whenText } from "./when-text.js";

/** What all that follows rests on, said once: what was read, as of when, over which period. */
export function composeBasis(report: HealthReport, speech: Speech, notes: CaveatNotes): readonly Block[] {
  const { labels } = speech.language;
  const period = windowText(report, speech);
  const refers = notes.referToAll();
  return [
    { kind: "heading", level: 2, text: labels.basis },
    {
      kind: "paragraph",
      text: [
        `${whenText(report.asOf, report.timeZone, speech)}.`,
        whatWasRead(report, speech),
        labels.periodOfAll(period, refers === "" ? undefined : refers),
      ].join(" "),
    },
  ];
}

/** What was read of which sources, as a sentence or two. */
export function whatWasRead({ data, sources }: HealthReport, { language, format }: Speech): string {
  const { labels } = language;
  const names = [...new Set(sources.map(({ source }) => source))];
  const from = names.length === 0 ? "" : ` ${labels.source(format.list(names), names.length > 1)}.`;
  if (data.contributions === 0) {
    const { totals = 0 } = data;
    const read = labels.totalsRead(format.count(totals, labels.totals.one, labels.totals.other));
    return `${totals === 0 ? labels.nothingRead : read}${from}`;
  }
  const read = labels.read(
    format.count(data.contributions, labels.contributions.one, labels.contributions.other),
    format.count(data.contributors, labels.people.one, labels.people.other),
    format.count(data.conversations, labels.conversations.one, labels.conversations.other),
  );
  const span =
    data.firstAt === undefined || data.lastAt === undefined
      ? ""
      : `, ${labels.span(format.date(data.firstAt), format.date(data.lastAt))}`;
  const { automated = 0 } = data;
  const byMachines = automated === 0 ? "" : ` ${labels.readAutomated(format.number(automated), automated > 1)}.`;
  return `${read}${span}.${byMachines}${from}`;
}
