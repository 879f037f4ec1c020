import { ok, type Result } from "neverthrow";
import { insufficientData } from "../../activity/refusals.js";
import { chosenResponses } from "../../activity/responses/chosen-responses.js";
import type { FollowedResponses } from "../../activity/responses/followed-responses.js";
import { newcomerOpenings } from "../../activity/responses/newcomer-openings.js";
import { responseColumns } from "../../activity/responses/response-columns.js";
import { countResponses } from "../../activity/responses/responses-by-person.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { type Measurement, measurement } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import { type Told, told } from "../told.js";
import type { AwayPeople } from "./away-people.js";
import { type SharedWork, shareOfWork } from "./share-of-work.js";

/** Conversations of others with what became of them, and with what would have without those who are away. */
export interface ResponsesOfOthers {
  /** Openings by others, as they were answered. */
  readonly real: FollowedResponses;
  /** The same openings, with the next real responder at the real time. */
  readonly without: FollowedResponses;
  /** How many conversations those who are away began themselves. */
  readonly own: number;
}

/** What only they answered: counts that need no model. */
export interface AnswersWithout {
  /** Conversations of others to which they replied and nobody else did; the sample is all that others began. */
  readonly onlyThey: Measurement<"conversations">;
  /** How many of the sample got a response, by anybody. */
  readonly answered: number;
  /** Conversations that they began themselves: of the other numbers first responses to these are in `firstResponses` alone. */
  readonly own: number;
  /** Their share of the first responses, to whomever; refused where nobody responded. */
  readonly firstResponses: Told<SharedWork>;
  /** People who spoke for the first time and heard from nobody else; the sample is all newcomers who got a response. */
  readonly newcomersOnlyThey: Told<Measurement<"people">>;
}

/** The openings by others, with and without the replies of those who are away. */
export function responsesOfOthers(
  dataset: CommunityDataset,
  all: FollowedResponses,
  { mask }: AwayPeople,
): ResponsesOfOthers {
  const real = chosenResponses(
    all,
    all.opener.map((opener) => (mask[opener] === 1 ? 0 : 1)),
  );
  const without = { ...real, ...responseColumns(dataset, real, (person) => mask[person] === 1) };
  return { real, without, own: all.length - real.length };
}

/** What only they answered in a window, from all conversations that were followed. */
export function answersWithout(
  dataset: CommunityDataset,
  window: TimeWindow,
  all: FollowedResponses,
  { real, without, own }: ResponsesOfOthers,
  away: AwayPeople,
): AnswersWithout {
  const lost = real.answered.map((answered, index) => (answered === 1 && without.answered[index] !== 1 ? 1 : 0));
  const { counts, known, caveats: unknown } = countResponses(dataset, all);
  const onlyThey = measurement({
    value: sumOf(lost),
    unit: "conversations",
    sampleSize: real.length,
    sampleOf: "openings",
    window,
    definition: "answered-by-them-alone@1",
    caveats: [...all.caveats, ...unknown],
  });
  return {
    onlyThey,
    answered: sumOf(real.answered),
    own,
    firstResponses: told(
      known === 0
        ? insufficientData("first-response-share@1", "no-first-responses", 1, 0)
        : ok(shareOfWork(dataset, counts, away)),
    ),
    newcomersOnlyThey: told(newcomersWithout(dataset, window, real, lost)),
  };
}

function newcomersWithout(
  dataset: CommunityDataset,
  window: TimeWindow,
  real: FollowedResponses,
  lost: Uint8Array,
): Result<Measurement<"people">, Refusal> {
  const definition = "newcomers-answered-by-them-alone@1";
  return newcomerOpenings(dataset, definition, window, real).map(({ mark, caveats }) =>
    measurement({
      value: sumOf(lost.map((one, index) => one * (mark[index] ?? 0))),
      unit: "people",
      sampleSize: sumOf(real.answered.map((one, index) => one * (mark[index] ?? 0))),
      sampleOf: "newcomers",
      window,
      definition,
      caveats: [...real.caveats, ...caveats],
    }),
  );
}

function sumOf(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
