import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { seenLongEnough } from "../observation/seen-long-enough.js";
import { unknownAuthors } from "../people/attributed-contributions.js";
import { insufficientData } from "../refusals.js";
import type { FirstResponses } from "./first-responses.js";
import { followedResponses, needsOfAnswers, openingsNotFollowed } from "./followed-responses.js";
import { noOpenings } from "./no-openings.js";
import type { FollowOptions } from "./openings-in-window.js";

/** How many first responses each person gave, by index of the person. */
export interface ResponsesByPerson {
  readonly counts: Uint32Array;
  readonly caveats: readonly Caveat[];
}

/**
 * Who answers: first responses by person, to conversations opened in the window by anyone, hosts included, because
 * answering a host is work too. First responses whose author is not known are left out and told as a caveat.
 *
 * Refused where no venue shows openings, replies, authors and conversations, as `window-not-seen` where declared
 * observation shows under 7 days, as `openings-not-followed` where no opening could be followed, and as
 * `no-first-responses` where no person is known to have responded.
 */
export function responsesByPerson(
  dataset: CommunityDataset,
  definition: string,
  options: FollowOptions,
): Result<ResponsesByPerson, Refusal> {
  const { window } = options;
  return followedResponses(dataset, definition, options).andThen((responses) =>
    seenLongEnough(dataset, definition, needsOfAnswers, window, responses.venues).andThen(() => {
      const { length, notFollowed, caveats } = responses;
      if (length === 0 && notFollowed.length > 0) return noOpenings(definition, notFollowed.length);
      const { counts, known, caveats: unknown } = countResponses(dataset, responses);
      if (known === 0) return insufficientData(definition, "no-first-responses", 1, 0);
      const told = [...caveats, ...openingsNotFollowed(notFollowed.length), ...unknown];
      return ok({ counts, caveats: told });
    }),
  );
}

/** First responses by known people, by index of the person, with how many there were; those of unknown authors as a caveat. */
export function countResponses(
  { people }: CommunityDataset,
  { answered, responder }: FirstResponses,
): ResponsesByPerson & { readonly known: number } {
  const counts = new Uint32Array(people.length);
  let [known, unknown] = [0, 0];
  responder.forEach((person, index) => {
    if (answered[index] !== 1) return;
    if (person < 0) unknown++;
    else {
      counts[person] = (counts[person] ?? 0) + 1;
      known++;
    }
  });
  return { counts, known, caveats: unknownAuthors(unknown) };
}
