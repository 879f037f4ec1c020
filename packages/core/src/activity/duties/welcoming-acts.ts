import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import type { Instant } from "../../model/instant.js";
import type { TimeWindow } from "../../model/time-window.js";
import { seenByVenue } from "../observation/seen-by-venue.js";
import { stretchAt } from "../observation/stretches.js";
import { venuesForFigure } from "../observation/venues-for-figure.js";
import { unknownAuthors } from "../people/attributed-contributions.js";
import { firstResponseRow } from "../responses/first-response-row.js";
import { needsOfAnswers } from "../responses/followed-responses.js";
import { newcomerOpenings } from "../responses/newcomer-openings.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";

/**
 * First responses, given in the window, to members who spoke for the first time by opening a conversation; by person. An act
 * counts when it is done: the opening may have come before the window. The first response is the welcome; whether others
 * answered after it until the window ended, is told beside it (`othersAnswered`), because then a newcomer did not hang on
 * one person alone.
 */
export function welcomingActs(
  dataset: CommunityDataset,
  { window, timeZone = "UTC", venues: chosen }: DutyActsOptions,
): Result<DutyActs, Refusal> {
  const definition = "duty-acts/welcoming@2";
  return venuesForFigure(dataset, definition, needsOfAnswers, window).andThen(({ venues: shown, caveats }) => {
    const choice = {
      venues: shown,
      opening: new Int32Array(),
      roles: { timeZone },
      openedSince: firstInstant(dataset),
    };
    return newcomerOpenings(dataset, definition, window, choice).map(({ isFirst, venues, caveats: more }) => {
      const here = chosen === undefined ? venues : venues.map((one, venue) => one & (chosen[venue] ?? 0));
      const { unknown, ...welcomes } = countWelcomes(dataset, window, here, isFirst);
      return { ...welcomes, caveats: [...caveats, ...more, ...unknownAuthors(unknown)] };
    });
  });
}

function firstInstant({ contributions }: CommunityDataset): number {
  return contributions.at[0] ?? Number.POSITIVE_INFINITY;
}

interface Welcomes {
  readonly counts: Uint32Array;
  readonly total: number;
  readonly othersAnswered: number;
  readonly unknown: number;
}

/** Each conversation of a newcomer is looked at once: with the first of its replies that came in the window. */
function countWelcomes(
  dataset: CommunityDataset,
  window: TimeWindow,
  venues: Uint8Array,
  isFirst: (row: number) => boolean,
): Welcomes {
  const { contributions, conversations, people } = dataset;
  const seen = seenByVenue(dataset, { needs: ["replies", "conversations"], venues });
  const isLookedAt = new Uint8Array(conversations.length);
  const counts = new Uint32Array(people.length);
  let [total, othersAnswered, unknown] = [0, 0, 0];
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    const conversation = contributions.conversation[row] ?? -1;
    if (contributions.type[row] !== contributionTypeCode.reply || isLookedAt[conversation] !== 0) continue;
    isLookedAt[conversation] = 1;
    const opening = conversations.opening[conversation] ?? -1;
    const venue = contributions.venue[opening] ?? -1;
    if (venues[venue] !== 1 || !isFirst(opening)) continue;
    // A reply after a time at which nobody looked may not be the first.
    const followed = stretchAt(seen[venue] ?? [], contributions.at[opening] ?? 0);
    const end = Math.min(window.until, followed?.until ?? 0);
    const welcome = firstResponseRow(dataset, opening, end);
    if (welcome < start) continue;
    const author = contributions.author[welcome] ?? -1;
    if (author < 0) unknown++;
    else {
      counts[author] = (counts[author] ?? 0) + 1;
      total++;
      othersAnswered += isAnsweredByOthers(dataset, opening, end, author);
    }
  }
  return { counts, total, othersAnswered, unknown };
}

/** 1 where somebody else than who came first answered before a moment too. */
function isAnsweredByOthers(dataset: CommunityDataset, opening: number, end: Instant, first: number): 0 | 1 {
  return firstResponseRow(dataset, opening, end, (person) => person === first) < 0 ? 0 : 1;
}
