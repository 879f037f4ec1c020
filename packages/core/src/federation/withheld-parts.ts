import type { Told } from "../continuity/told.js";
import { fewestTold } from "../health/sharing/fewest-told.js";
import type { Measurement } from "../model/measurement.js";
import type { FederationReport, PartHealth } from "./federation-report.js";

/** Of what nothing is said to everybody. */
export interface WithheldParts {
  /** Parts, by their names. */
  readonly parts: ReadonlySet<string>;
  /** Whether the numbers of all together are withheld too. */
  readonly whole: boolean;
}

/**
 * Which parts say nothing to everybody: those in which fewer than five people contributed, and one more where their numbers
 * would follow from the others and those of all together (complementary suppression, as statistical offices do it): the smallest
 * part of five or more that has openings and replies of its own. No such part: the numbers of all together go instead. What is said
 * in venues of no part counts as a part: it is never told, and is the other one where it is large enough.
 *
 * Which of the withheld parts is the small one is not said.
 */
export function withheldParts({ parts, whole, elsewhere }: FederationReport): WithheldParts {
  const small = parts.filter(({ health }) => isSmall(health));
  const hidesElsewhere = elsewhere !== undefined && isSmall(elsewhere);
  const isWholeSmall = isSmall(whole);
  const names = small.map(({ name }) => name);
  if ((small.length === 0 && !hidesElsewhere) || isWholeSmall) return { parts: new Set(names), whole: isWholeSmall };
  if (elsewhere !== undefined && isCover(elsewhere)) return { parts: new Set(names), whole: false };
  const [cover] = parts
    .filter(({ health }) => isCover(health))
    .toSorted((one, other) => peopleOf(one.health) - peopleOf(other.health));
  if (cover === undefined) return { parts: new Set(names), whole: true };
  return { parts: new Set([...names, cover.name]), whole: false };
}

/** Whether its numbers are those of somebody. Of nobody there is nothing to hide. */
function isSmall(health: Told<PartHealth>): boolean {
  const people = peopleOf(health);
  return people > 0 && people < fewestTold;
}

/** Whether what a small part did could as well have happened here. */
function isCover(health: Told<PartHealth>): boolean {
  if (health.status === "refused" || peopleOf(health) < fewestTold) return false;
  return [health.value.openings, health.value.replies].every((told) => numberOf(told) > 0);
}

function peopleOf(health: Told<PartHealth>): number {
  return health.status === "refused" ? 0 : numberOf(health.value.activeContributors);
}

function numberOf(told: Told<Measurement>): number {
  return told.status === "refused" ? 0 : told.value.value;
}
