import type { FirstResponses } from "./first-responses.js";

/** The openings that are marked with 1, with what became of them; openings that were not followed stay as they are. */
export function chosenResponses<R extends FirstResponses>(responses: R, mark: ArrayLike<number>): R {
  const isChosen = (_: number, index: number): boolean => mark[index] === 1;
  const opening = responses.opening.filter(isChosen);
  return {
    ...responses,
    length: opening.length,
    opening,
    opener: responses.opener.filter(isChosen),
    followedUntil: responses.followedUntil.filter(isChosen),
    answered: responses.answered.filter(isChosen),
    responder: responses.responder.filter(isChosen),
    waited: responses.waited.filter(isChosen),
  };
}
