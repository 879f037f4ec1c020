import type { Result } from "neverthrow";
import { isAnswer } from "../../activity/duties/is-answer.js";
import { historyBefore } from "../../activity/observation/history-before.js";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { needsOfAnswers } from "../../activity/responses/followed-responses.js";
import { hostsNotKnown } from "../../activity/sides/hosts-not-known.js";
import { sides } from "../../activity/sides/sides.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { Refusal } from "../../model/errors.js";
import type { Candidates } from "./candidates.js";
import { candidateAt } from "./win-candidate.js";
import type { ChosenWinCandidates } from "./win-candidate-options.js";

const definition = "win-candidates/first-time-helper@1";

/**
 * Conversations in which a member answered somebody else for the first time in the whole record, the latest first. Refused
 * where nothing before the window was seen: everybody would look new.
 */
export function firstHelp(
  dataset: CommunityDataset,
  { window, timeZone }: ChosenWinCandidates,
): Result<Candidates, Refusal> {
  const roles = sides(dataset, definition, window, { timeZone });
  const isHost = roles.match(
    (known) => known.isHost,
    () => () => false,
  );
  const needs = needsOfAnswers;
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues, caveats }) =>
    historyBefore(dataset, definition, { needs, venues, window }).map((history) => {
      const { start, end } = windowRows(dataset, window);
      const rows = firstAnswers(dataset, venues, end).filter(
        (row) => row >= start && !isHost(dataset.contributions.author[row] ?? -1),
      );
      return {
        candidates: rows.reverse().map((row) => candidateAt(dataset, "first-time-helper", row)),
        caveats: [...caveats, ...history, ...hostsNotKnown(roles)],
      };
    }),
  );
}

/** The row of each person's first answer before a row, in order of time. */
function firstAnswers(dataset: CommunityDataset, venues: Uint8Array, end: number): number[] {
  const { contributions, people } = dataset;
  const answers = isAnswer(dataset);
  const hasHelped = new Uint8Array(people.length);
  const rows: number[] = [];
  for (let row = 0; row < end; row++) {
    const author = contributions.author[row] ?? -1;
    if (author < 0 || people.automated[author] === 1 || hasHelped[author] === 1) continue;
    if (venues[contributions.venue[row] ?? -1] !== 1 || !answers(row)) continue;
    hasHelped[author] = 1;
    rows.push(row);
  }
  return rows;
}
