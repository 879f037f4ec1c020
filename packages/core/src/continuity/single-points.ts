import type { Result } from "neverthrow";
import { isAnswer } from "../activity/duties/is-answer.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { needsOfAnswers } from "../activity/responses/followed-responses.js";
import { hourOfWeek } from "../activity/rhythm/hour-of-week.js";
import { subjectsOfConversations } from "../activity/subjects-of-conversations.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import type { WeekHour } from "./absence/coverage-without.js";
import { SoleAnswerers } from "./sole-answerers.js";

/** Of all places, hours or subjects with enough answers, those in which one person gave all of them. */
export interface OnOnePerson<T> {
  /** Most answers first. */
  readonly onePerson: readonly (T & { readonly person: string; readonly answers: number })[];
  /** How many there are with enough answers. */
  readonly all: number;
}

/** Where, when and on what one person gives all the answers. */
export interface SinglePoints {
  readonly venues: OnOnePerson<{ readonly source: string; readonly venue: string }>;
  readonly weekHours: OnOnePerson<WeekHour>;
  /** Absent where no conversation has subjects. */
  readonly subjects?: OnOnePerson<{ readonly subject: string }>;
  readonly caveats: readonly Caveat[];
}

/** The window that is looked at, and the zone in which its hours are cut. */
export interface SinglePointsOptions {
  readonly window: TimeWindow;
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** How many answers make a place, an hour or a subject count, from 1. Absent: 5 (ours: fewer are one by chance). */
  readonly leastAnswers?: number;
}

/**
 * Single points of failure: the venues, hours of the week and subjects in which one person gave every answer to what
 * others opened (S12). If that person is away, nobody is left there. What an absence of several people would leave, and
 * what it means for duties, `simulateAbsence` says.
 *
 * Answers are those of the duty of answering. An answer whose author is not known is somebody else's; automated accounts
 * answer nobody. Places with under 5 answers (`leastAnswers`) do not count. Equal numbers stand in the order of their
 * places, hours and subjects. One pass over the contributions of the window.
 *
 * @returns Counts of what happened; refused where no venue shows openings, replies, authors and conversations.
 * @throws RangeError if the window does not end after it begins, there is no such zone or `leastAnswers` is no whole number from 1.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const points = singlePoints(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90), leastAnswers: 1 })._unsafeUnwrap();
 * points.weekHours // => { onePerson: [{ weekday: 4, hour: 10, person: "bob", answers: 1 }], all: 1 }
 */
export function singlePoints(
  dataset: CommunityDataset,
  { window, timeZone = "UTC", leastAnswers = 5 }: SinglePointsOptions,
): Result<SinglePoints, Refusal> {
  if (!Number.isInteger(leastAnswers) || leastAnswers < 1)
    throw new RangeError(`The least number of answers is a whole number from 1, got ${leastAnswers}.`);
  return venuesForFigure(dataset, "single-points@1", needsOfAnswers, window).map(({ venues: counted, caveats }) => {
    const { venues } = dataset;
    const { byVenue, byHour, byConversation } = soleAnswerers(dataset, window, timeZone, counted);
    const subjects = bySubject(dataset, byConversation);
    return {
      venues: onOnePerson(dataset, byVenue, leastAnswers, (venue) => ({
        source: venues[venue]?.source ?? "",
        venue: venues[venue]?.id ?? "",
      })),
      weekHours: onOnePerson(dataset, byHour, leastAnswers, (hour) => ({
        weekday: Math.floor(hour / 24) + 1,
        hour: hour % 24,
      })),
      ...(subjects === undefined
        ? {}
        : {
            subjects: onOnePerson(dataset, subjects.sole, leastAnswers, (subject) => ({
              subject: subjects.names[subject] ?? "",
            })),
          }),
      caveats,
    };
  });
}

function soleAnswerers(
  dataset: CommunityDataset,
  window: TimeWindow,
  timeZone: TimeZone,
  counted: Uint8Array,
): { readonly byVenue: SoleAnswerers; readonly byHour: SoleAnswerers; readonly byConversation: SoleAnswerers } {
  const { contributions, conversations, people, venues } = dataset;
  const isAct = isAnswer(dataset);
  const hourAt = hourOfWeek(timeZone);
  const byVenue = new SoleAnswerers(venues.length);
  const byHour = new SoleAnswerers(168);
  const byConversation = new SoleAnswerers(conversations.length);
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    const venue = contributions.venue[row] ?? -1;
    if (contributions.type[row] !== contributionTypeCode.reply || counted[venue] !== 1) continue;
    const author = contributions.author[row] ?? -1;
    if (people.automated[author] === 1 || !isAct(row)) continue;
    byVenue.add(venue, author, 1);
    byHour.add(hourAt(contributions.at[row] ?? 0), author, 1);
    byConversation.add(contributions.conversation[row] ?? -1, author, 1);
  }
  return { byVenue, byHour, byConversation };
}

/** Subjects belong to conversations, so that they are looked up once for each and not for each answer. */
function bySubject(
  dataset: CommunityDataset,
  byConversation: SoleAnswerers,
): { readonly names: readonly string[]; readonly sole: SoleAnswerers } | undefined {
  const subjectsOf = subjectsOfConversations(dataset);
  if (subjectsOf === undefined) return undefined;
  const stated = new Set(dataset.facts.conversation.flatMap(({ subjects = [] }) => subjects));
  const names = [...stated].sort();
  const indexes = new Map(names.map((name, index) => [name, index]));
  const sole = new SoleAnswerers(names.length);
  byConversation.forEach((conversation, person, answers) => {
    for (const subject of subjectsOf(conversation)) sole.add(indexes.get(subject) ?? -1, person, answers);
  });
  return { names, sole };
}

function onOnePerson<T>(
  { people }: CommunityDataset,
  sole: SoleAnswerers,
  least: number,
  named: (place: number) => T,
): OnOnePerson<T> {
  const found: { readonly place: number; readonly person: number; readonly answers: number }[] = [];
  let all = 0;
  sole.forEach((place, person, answers) => {
    if (answers < least) return;
    all++;
    if (person >= 0) found.push({ place, person, answers });
  });
  found.sort((one, other) => other.answers - one.answers || one.place - other.place);
  return {
    onePerson: found.map(({ place, person, answers }) => ({
      ...named(place),
      person: people.pseudonyms[person] ?? "",
      answers,
    })),
    all,
  };
}
