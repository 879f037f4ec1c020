import type { Result } from "neverthrow";
import { isAnswer } from "../../activity/duties/is-answer.js";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { needsOfAnswers } from "../../activity/responses/followed-responses.js";
import { hourOfWeek } from "../../activity/rhythm/hour-of-week.js";
import { subjectsOfConversations } from "../../activity/subjects-of-conversations.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { Refusal } from "../../model/errors.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import type { AwayPeople } from "./away-people.js";
import type { OnlyThey } from "./only-they.js";
import { SoleTally } from "./sole-tally.js";

/** An hour of the week. */
export interface WeekHour {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** 0–23: the hour that begins then. */
  readonly hour: number;
}

/** Where, when and on what only they answered others. */
export interface CoverageWithout {
  readonly venues: OnlyThey<{ readonly source: string; readonly venue: string }>;
  readonly weekHours: OnlyThey<WeekHour>;
  /** Absent where no conversation has subjects. */
  readonly subjects?: OnlyThey<{ readonly subject: string }>;
}

/**
 * The venues, hours of the week and subjects in which those who are away replied to what others opened, and nobody else
 * did. A reply whose author is not known is somebody else's.
 */
export function coverageWithout(
  dataset: CommunityDataset,
  window: TimeWindow,
  timeZone: TimeZone,
  { mask }: AwayPeople,
): Result<CoverageWithout, Refusal> {
  return venuesForFigure(dataset, "covered-by-them-alone@1", needsOfAnswers, window).map(({ venues: counted }) => {
    const { contributions, people, venues } = dataset;
    const isAct = isAnswer(dataset);
    const hourAt = hourOfWeek(timeZone);
    const subjectsOf = subjectsOfConversations(dataset);
    const byVenue = new SoleTally<number>();
    const byHour = new SoleTally<number>();
    const bySubject = new SoleTally<string>();
    const { start, end } = windowRows(dataset, window);
    for (let row = start; row < end; row++) {
      const venue = contributions.venue[row] ?? -1;
      const author = contributions.author[row] ?? -1;
      if (counted[venue] !== 1 || people.automated[author] === 1 || !isAct(row)) continue;
      const isTheirs = mask[author] === 1;
      byVenue.add(venue, isTheirs);
      byHour.add(hourAt(contributions.at[row] ?? 0), isTheirs);
      for (const subject of subjectsOf?.(contributions.conversation[row] ?? -1) ?? []) bySubject.add(subject, isTheirs);
    }
    const named = {
      venues: byVenue.only((venue) => ({ source: venues[venue]?.source ?? "", venue: venues[venue]?.id ?? "" })),
      weekHours: byHour.only((hour) => ({ weekday: Math.floor(hour / 24) + 1, hour: hour % 24 })),
    };
    return subjectsOf === undefined ? named : { ...named, subjects: bySubject.only((subject) => ({ subject })) };
  });
}
