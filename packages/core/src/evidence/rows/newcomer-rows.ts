import { needsOfTypes } from "../../activity/counted-types.js";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { firstContributions } from "../../activity/people/first-contributions.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import { followedNewcomers } from "../../engagement/followed-newcomers.js";
import { type NewcomerAnswer, newcomerAnswers } from "../../engagement/newcomer-answers.js";
import { retentionCohort, returnCohort } from "../../health/figures/cohorts.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import { evidenceRow, type RowFacts } from "./evidence-row.js";

/** The first contribution of everybody: in the window it counts, before it the person is no newcomer. */
export function firstRows(dataset: CommunityDataset, { definition, window }: EvidenceFrame): EvidenceRows {
  return venuesForFigure(dataset, definition, needsOfTypes(), window).map(({ venues }) => {
    const { start, end } = windowRows(dataset, window);
    return [...firstContributions(dataset, { venues })]
      .filter((row) => row >= 0 && row < end)
      .sort((one, other) => one - other)
      .map((row) => evidenceRow(dataset, row, row >= start ? { as: "counted" } : { leftOut: "came-before" }));
  });
}

/** Newcomers of the window whose return is known by now, with the contribution with which each came back. */
export function retentionRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  const { window, asOf } = retentionCohort(frame.window);
  const needs = ["authors"] as const;
  return venuesForFigure(dataset, frame.definition, needs, window).map(({ venues }) => {
    const look = { after: 60 * dayMilliseconds, during: 30 * dayMilliseconds };
    const { first, returned, notFollowed } = followedNewcomers(dataset, { window, asOf, venues, needs, ...look });
    const { at } = dataset.contributions;
    return [
      ...first.map((row, index) => {
        const back = returned[index] ?? -1;
        if (back < 0) return evidenceRow(dataset, row, { as: "did-not-come-back" });
        return evidenceRow(dataset, row, { as: "came-back", followedAt: at[back] ?? 0 });
      }),
      ...notFollowed.map((row) => evidenceRow(dataset, row, { leftOut: "not-followed-long-enough" })),
    ];
  });
}

/** The first openings of newcomers whose 30 days are over, by whether they were answered within 48 hours. */
export function welcomeRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return newcomersOf(dataset, frame, ({ isAnswered }) => ({ as: isAnswered ? "answered" : "unanswered" }));
}

/** The same of those who were answered, or of the others, by whether they came back after it. */
export function returnRows(
  dataset: CommunityDataset,
  frame: EvidenceFrame,
  of: "answered" | "unanswered",
): EvidenceRows {
  const { at } = dataset.contributions;
  return newcomersOf(dataset, frame, ({ isAnswered, returnRow }) => {
    if (isAnswered !== (of === "answered"))
      return { leftOut: isAnswered ? "answered-in-time" : "not-answered-in-time" };
    if (returnRow < 0) return { as: "did-not-come-back" };
    return { as: "came-back", followedAt: at[returnRow] ?? 0 };
  });
}

function newcomersOf(
  dataset: CommunityDataset,
  { definition, window, timeZone }: EvidenceFrame,
  became: (newcomer: NewcomerAnswer) => RowFacts,
): EvidenceRows {
  return newcomerAnswers(dataset, definition, { ...returnCohort(window), timeZone }).map(
    ({ responses: { answered, responder, waited }, newcomers, notFollowed }) => [
      ...newcomers.map((one) => {
        const isEver = answered[one.index] === 1;
        const answer = isEver ? { by: responder[one.index] ?? -1 } : {};
        const amount = (waited[one.index] ?? 0) / hourMilliseconds;
        return evidenceRow(dataset, one.row, { ...answer, amount, ...became(one) });
      }),
      ...notFollowed.map((row) => evidenceRow(dataset, row, { leftOut: "not-followed-long-enough" })),
    ],
  );
}

const hourMilliseconds = 3_600_000;
