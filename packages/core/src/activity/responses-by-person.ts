import { ok, type Result } from "neverthrow";
import { carryingVenues } from "../dataset/carrying-venues.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import { unknownAuthors } from "./attributed-contributions.js";
import { firstResponses } from "./first-responses.js";
import type { FollowOptions } from "./openings-in-window.js";
import { capabilityMissing, insufficientData } from "./refusals.js";

/** How many first responses each person gave, by index of the person. */
export interface ResponsesByPerson {
  readonly counts: Uint32Array;
  readonly caveats: readonly Caveat[];
}

/**
 * Who answers: first responses by person, to conversations opened in the window by anyone, hosts included, because
 * answering a host is work too. First responses whose author is not known are left out and told as a caveat.
 *
 * Refused where no venue shows openings, replies, authors and conversations, and as `no-first-responses` where no
 * person is known to have responded.
 */
export function responsesByPerson(
  dataset: CommunityDataset,
  definition: string,
  options: FollowOptions,
): Result<ResponsesByPerson, Refusal> {
  const carrying = carryingVenues(dataset, ["openings", "replies", "authors", "conversations"], options.window);
  const responses = firstResponses(dataset, options, { venues: carrying.mask });
  if (carrying.count === 0) return capabilityMissing(definition, carrying.missing);
  const counts = new Uint32Array(dataset.people.length);
  let [known, unknown] = [0, 0];
  responses.responder.forEach((person, index) => {
    if (responses.answered[index] !== 1) return;
    if (person < 0) unknown++;
    else {
      counts[person] = (counts[person] ?? 0) + 1;
      known++;
    }
  });
  if (known === 0) return insufficientData(definition, "no-first-responses", 1, 0);
  return ok({ counts, caveats: [...carrying.caveats, ...unknownAuthors(unknown)] });
}
