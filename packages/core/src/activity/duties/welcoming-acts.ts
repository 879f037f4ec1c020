import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { chosenResponses } from "../responses/chosen-responses.js";
import { followedResponses } from "../responses/followed-responses.js";
import { newcomerOpenings } from "../responses/newcomer-openings.js";
import { countResponses } from "../responses/responses-by-person.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";

/** First responses to members who spoke for the first time in the window, by opening a conversation; by person. */
export function welcomingActs(
  dataset: CommunityDataset,
  { window, timeZone = "UTC", venues }: DutyActsOptions,
): Result<DutyActs, Refusal> {
  const definition = "duty-acts/welcoming@1";
  return followedResponses(dataset, definition, { window }).andThen((responses) =>
    newcomerOpenings(dataset, definition, window, { ...responses, roles: { timeZone } }).map(({ mark, caveats }) => {
      const { venue } = dataset.contributions;
      const isHere = (row: number): number => (venues === undefined ? 1 : (venues[venue[row] ?? -1] ?? 0));
      const chosen = mark.map((isNew, index) => isNew & isHere(responses.opening[index] ?? -1));
      const { counts, known, caveats: unknown } = countResponses(dataset, chosenResponses(responses, chosen));
      return { counts, total: known, caveats: [...responses.caveats, ...caveats, ...unknown] };
    }),
  );
}
