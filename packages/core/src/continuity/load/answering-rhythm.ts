import { isAnswer } from "../../activity/duties/is-answer.js";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { needsOfAnswers } from "../../activity/responses/followed-responses.js";
import { hourOfWeek } from "../../activity/rhythm/hour-of-week.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import type { AnsweringRhythm } from "./community-load.js";

const nightBegins = 23;
const nightEnds = 6;
const firstHourOfWeekend = 5 * 24;

/** How much of the answering by people happens by night and at weekends; nothing where no answers are shown or given. */
export function answeringRhythm(
  dataset: CommunityDataset,
  window: TimeWindow,
  timeZone: TimeZone,
): AnsweringRhythm | undefined {
  const shown = venuesForFigure(dataset, "answering-rhythm@1", needsOfAnswers, window);
  if (shown.isErr()) return undefined;
  const { contributions, people } = dataset;
  const isAct = isAnswer(dataset);
  const hourAt = hourOfWeek(timeZone);
  const byHour = new Uint32Array(168);
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    if (contributions.type[row] !== contributionTypeCode.reply) continue;
    if (shown.value.venues[contributions.venue[row] ?? -1] !== 1) continue;
    if (people.automated[contributions.author[row] ?? -1] === 1 || !isAct(row)) continue;
    const hour = hourAt(contributions.at[row] ?? 0);
    byHour[hour] = (byHour[hour] ?? 0) + 1;
  }
  const sumWhere = (isPart: (hour: number) => boolean): number =>
    byHour.reduce((sum, count, hour) => (isPart(hour) ? sum + count : sum), 0);
  const answers = sumWhere(() => true);
  if (answers === 0) return undefined;
  return {
    answers,
    nightShare: sumWhere((hour) => hour % 24 >= nightBegins || hour % 24 < nightEnds) / answers,
    weekendShare: sumWhere((hour) => hour >= firstHourOfWeekend) / answers,
  };
}
