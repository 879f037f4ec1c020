import type { WinRhythm } from "@org/community-core/involvement";
import { dayCount } from "../speech/duration.js";
import type { Speech } from "../speech/speech.js";
import type { Block } from "./report-document.js";

/** How regularly wins are told, over which channels and by whom; left out where there are none. */
export function composeWinRhythm(rhythm: WinRhythm, speech: Speech): readonly Block[] {
  const { involvement } = speech.language;
  const { terms } = involvement;
  if (rhythm.wins === 0) return [];
  const { format } = speech;
  const channels = rhythm.channels.map(({ channel, count }) => `${terms.channels[channel]} (${format.number(count)})`);
  const tellers = rhythm.tellers.map(({ by, count }) => `${terms.tellers[by]} (${format.number(count)})`);
  const items = [
    ...daysOf(rhythm, speech),
    ...(channels.length === 0 ? [] : [involvement.over(format.list(channels))]),
    ...(tellers.length === 0 ? [] : [involvement.by(format.list(tellers))]),
  ];
  return [
    { kind: "heading", level: 2, text: involvement.winsTitle },
    { kind: "list", numbered: false, items },
  ];
}

function daysOf(rhythm: WinRhythm, { language, format }: Speech): readonly string[] {
  const { involvement } = language;
  const { days, first, last, medianGapDays, longestGapDays, daysSinceLast } = rhythm;
  if (first === undefined || last === undefined) return [involvement.neverTold];
  const written = (count: number): string => dayCount(count, language, format);
  const told =
    days === 1
      ? involvement.onceTold(format.date(first))
      : involvement.daysTold(written(days), format.date(first), format.date(last));
  return [
    told,
    ...(medianGapDays === undefined ? [] : [involvement.usualGap(written(medianGapDays))]),
    ...(longestGapDays === undefined ? [] : [involvement.longestGap(written(longestGapDays))]),
    ...(daysSinceLast === undefined ? [] : [involvement.sinceLast(written(daysSinceLast))]),
  ];
}
