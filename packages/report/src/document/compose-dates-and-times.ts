import type { HealthReport } from "@org/community-core";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import type { Block } from "./report-document.js";

/** Hours that stand together in a column: eight columns fit in a line, 24 do not. */
const hoursTogether = 3;

/** When in the week people contribute: a line a day. Nothing where it cannot be told; the JSON has each hour. */
export function composeDatesAndTimes(
  { datesAndTimes }: HealthReport,
  speech: Speech,
  notes: CaveatNotes,
): readonly Block[] {
  if (datesAndTimes?.status !== "measured") return [];
  const { contributions, hoursObserved, total, timeZone, caveats } = datesAndTimes.value;
  const { language, format } = speech;
  const { labels } = language;
  const begins = Array.from({ length: 24 / hoursTogether }, (_, column) => column * hoursTogether);
  const sumOf = (day: readonly number[] | undefined, begin: number): number =>
    (day ?? []).slice(begin, begin + hoursTogether).reduce((sum, count) => sum + count, 0);
  const counted = format.count(total, labels.contributions.one, labels.contributions.other);
  const refers = notes.refer(caveats);
  const note = labels.datesAndTimesNote(counted, timeZone);
  return [
    { kind: "heading", level: 2, text: labels.datesAndTimes },
    { kind: "paragraph", text: refers === "" ? note : `${note} ${capitalised(refers)}.` },
    {
      kind: "table",
      columns: ["", ...begins.map((begin) => String(begin).padStart(2, "0"))],
      rows: contributions.map((day, index) => [
        format.weekday(index + 1),
        // What nobody looked at is not 0.
        ...begins.map((begin) => (sumOf(hoursObserved[index], begin) === 0 ? "" : format.number(sumOf(day, begin)))),
      ]),
    },
  ];
}
