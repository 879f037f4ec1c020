import { ok, type Result } from "neverthrow";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { followedResponses, needsOfAnswers } from "../../activity/responses/followed-responses.js";
import { hostsNotKnown } from "../../activity/sides/hosts-not-known.js";
import { sides } from "../../activity/sides/sides.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Candidates } from "./candidates.js";
import { candidateAt } from "./win-candidate.js";
import type { ChosenWinCandidates } from "./win-candidate-options.js";

const definition = "win-candidates/question-solved-fast@1";
const hourMilliseconds = 3_600_000;

/**
 * Conversations that members opened in the window and whose accepted answer, by a person other than the opener, came within so
 * many hours; the fastest first. Only where answers are accepted: that something was replied does not show that it helped.
 */
export function questionsSolvedFast(
  dataset: CommunityDataset,
  { window, timeZone, fastWithinHours }: ChosenWinCandidates,
): Result<Candidates, Refusal> {
  const { contributions, conversations, people } = dataset;
  const roles = sides(dataset, definition, window, { timeZone });
  const isHost = roles.match(
    (known) => known.isHost,
    () => () => false,
  );
  return venuesForFigure(dataset, definition, [...needsOfAnswers, "acceptedAnswers"], window).andThen(({ venues }) =>
    followedResponses(dataset, definition, { window }).andThen(({ opening, opener, followedUntil, caveats }) => {
      const solved: { readonly row: number; readonly hours: number }[] = [];
      opening.forEach((row, index) => {
        const answer = conversations.acceptedAnswer[contributions.conversation[row] ?? -1] ?? -1;
        const [asked, answered] = [contributions.at[row] ?? 0, contributions.at[answer] ?? Number.POSITIVE_INFINITY];
        const [asker, helper] = [opener[index] ?? -1, contributions.author[answer] ?? -1];
        const isOurs =
          venues[contributions.venue[row] ?? -1] === 1 && !isHost(asker) && helper >= 0 && helper !== asker;
        const acceptedAt = contributions.acceptance?.get(answer)?.at ?? answered;
        const end = followedUntil[index] ?? 0;
        const hours = (answered - asked) / hourMilliseconds;
        if (!isOurs || people.automated[helper] === 1 || answered >= end || acceptedAt >= end) return;
        if (hours >= 0 && hours <= fastWithinHours) solved.push({ row: answer, hours });
      });
      const inOrder = solved.sort((one, other) => one.hours - other.hours || one.row - other.row);
      return ok({
        candidates: inOrder.map(({ row, hours }) => candidateAt(dataset, "question-solved-fast", row, { hours })),
        caveats: [...caveats, ...hostsNotKnown(roles)],
      });
    }),
  );
}
