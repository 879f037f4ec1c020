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
 * Which of the withheld parts is the small one is not said. The numbers of all together go too where, for all that is hidden, they say
 * how many people the small ones have: six in a small part and another are one and five.
 */
export function withheldParts(report: FederationReport): WithheldParts {
  const { parts, whole, elsewhere } = report;
  const small = parts.filter(({ health }) => isSmall(health));
  const hidesElsewhere = elsewhere !== undefined && isSmall(elsewhere);
  const isWholeSmall = isSmall(whole);
  const names = small.map(({ name }) => name);
  if ((small.length === 0 && !hidesElsewhere) || isWholeSmall) return { parts: new Set(names), whole: isWholeSmall };
  const fewPlaces = small.length + (hidesElsewhere ? 1 : 0);
  if (elsewhere !== undefined && isCover(elsewhere))
    return { parts: new Set(names), whole: isWorkedOut(report, new Set(names), fewPlaces, Number.POSITIVE_INFINITY) };
  const [cover, next] = parts
    .filter(({ health }) => isCover(health))
    .toSorted((one, other) => peopleOf(one.health) - peopleOf(other.health));
  if (cover === undefined) return { parts: new Set(names), whole: true };
  const hidden = new Set([...names, cover.name]);
  const most = next === undefined ? Number.POSITIVE_INFINITY : peopleOf(next.health);
  return { parts: hidden, whole: isWorkedOut(report, hidden, fewPlaces, most) };
}

/**
 * Whether what is left of all together allows for one number alone, for whoever knows the rule: of people a small place has one to
 * four, and the other one five or more, and no more than the next in size, which is shown; of openings and replies that one has some.
 * It is asked of shown numbers alone, so that the answer says nothing more.
 */
function isWorkedOut(
  { whole, parts }: FederationReport,
  hidden: ReadonlySet<string>,
  fewPlaces: number,
  most: number,
): boolean {
  const shown = parts.filter(({ name }) => !hidden.has(name));
  const left = (count: keyof typeof countOf): number =>
    shown.reduce((rest, { health }) => rest - countOf[count](health), countOf[count](whole));
  const people = left("people");
  const fewest = Math.max(fewPlaces, people - most);
  const mostOfFew = Math.min(fewPlaces * (fewestTold - 1), people - fewestTold);
  return fewest === mostOfFew || left("openings") === 1 || left("replies") === 1;
}

const countOf = {
  people: peopleOf,
  openings: (health: Told<PartHealth>) => (health.status === "refused" ? 0 : numberOf(health.value.openings)),
  replies: (health: Told<PartHealth>) => (health.status === "refused" ? 0 : numberOf(health.value.replies)),
} as const;

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
