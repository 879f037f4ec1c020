import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { Refusal } from "../../model/errors.js";
import type { Instant } from "../../model/instant.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import { isAnswer } from "../duties/is-answer.js";
import { venuesForFigure } from "../observation/venues-for-figure.js";
import { listedMembers, membersAreListed } from "../people/listed-members.js";
import { peopleNamed } from "../people/people-named.js";
import { capabilityMissing } from "../refusals.js";
import { needsOfAnswers } from "../responses/followed-responses.js";
import { heldDuties } from "../sides/held-duties.js";
import type { Sides } from "../sides/sides.js";
import type { MemberStages } from "./member-stages.js";
import type { SightOfRegulars } from "./sight-of-regulars.js";

/** A step on the way from being listed to holding a duty. */
export type ConversionStage = (typeof conversionStages)[number];

/** The steps in their order. */
export const conversionStages = [
  "listed",
  "first-contribution",
  "second-contribution",
  "regular",
  "answering",
  "duty",
] as const;

/** What is known of people when they are put into stages. */
export interface StageKnowledge {
  readonly definition: string;
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
  readonly stages: MemberStages;
  /** Where regulars can be seen, or why they cannot. */
  readonly sight: Result<SightOfRegulars, Refusal>;
  /** Who speaks for the organisation, or why that is not known. */
  readonly roles: Result<Sides, Refusal>;
}

/** Who has ever been in a stage until the end of the window: 1, by index of the person; or why the source does not show it. */
export function reachedStage(
  dataset: CommunityDataset,
  stage: ConversionStage,
  { definition, window, timeZone, stages, sight, roles }: StageKnowledge,
): Result<Uint8Array, Refusal> {
  switch (stage) {
    case "listed":
      return membersAreListed(dataset)
        ? ok(listedMembers(dataset, window.until))
        : capabilityMissing(definition, ["memberList"]);
    case "first-contribution":
      return ok(atLeast(stages.counts, 1));
    case "second-contribution":
      return ok(atLeast(stages.counts, 2));
    case "regular":
      return sight.map(() => everRegular(stages)).mapErr((refusal) => ({ ...refusal, definition }));
    case "answering":
      return venuesForFigure(dataset, definition, needsOfAnswers, window).map(({ venues }) =>
        whoAnswered(dataset, window, venues),
      );
    case "duty":
      return roles.isErr() ? err({ ...roles.error, definition }) : ok(dutyHolders(dataset, window.until, timeZone));
  }
}

function atLeast(counts: Uint32Array, least: number): Uint8Array {
  const reached = new Uint8Array(counts.length);
  for (let person = 0; person < counts.length; person++) if ((counts[person] ?? 0) >= least) reached[person] = 1;
  return reached;
}

function everRegular({ regularFrom }: MemberStages): Uint8Array {
  return Uint8Array.from(regularFrom, (row) => (row === -1 ? 0 : 1));
}

function whoAnswered(dataset: CommunityDataset, window: TimeWindow, venues: Uint8Array): Uint8Array {
  const { contributions, people } = dataset;
  const answered = new Uint8Array(people.length);
  const isAnAnswer = isAnswer(dataset);
  const { end } = windowRows(dataset, window);
  for (let row = 0; row < end; row++) {
    const person = contributions.author[row] ?? -1;
    if (person < 0 || answered[person] === 1 || people.automated[person] === 1) continue;
    if (venues[contributions.venue[row] ?? -1] === 1 && isAnAnswer(row)) answered[person] = 1;
  }
  return answered;
}

function dutyHolders(dataset: CommunityDataset, asOf: Instant, timeZone: TimeZone): Uint8Array {
  const holders = new Uint8Array(dataset.people.length);
  const held = heldDuties(dataset, asOf, timeZone).map(({ holder }) => holder);
  for (const person of peopleNamed(dataset, held).values()) holders[person] = 1;
  return holders;
}
