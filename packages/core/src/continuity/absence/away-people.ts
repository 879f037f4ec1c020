import { ok, type Result } from "neverthrow";
import { peopleNamed } from "../../activity/people/people-named.js";
import { insufficientData } from "../../activity/refusals.js";
import { heldDuties } from "../../activity/sides/held-duties.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { InsufficientData } from "../../model/errors.js";
import type { Instant } from "../../model/instant.js";
import type { TimeZone } from "../../model/time-zone.js";

/** Everyone of an organisation, of one of its departments, or of a department of any organisation. */
export interface AwayGroup {
  /** What the source calls the organisation. */
  readonly organisation?: string;
  readonly department?: string;
}

/** Who is thought away: people by pseudonym, or a group. */
export type AwayChoice = readonly string[] | AwayGroup;

/** Those who are thought away. */
export interface AwayPeople {
  /** Their pseudonyms, in order, none twice. */
  readonly names: readonly string[];
  /** Whether a pseudonym is one of theirs. */
  readonly has: (name: string) => boolean;
  /** 1 for each of them, by index of the person. */
  readonly mask: Uint8Array;
}

/**
 * Finds those who are thought away. To a group belong the members of whom the source says so, and who holds a duty for it
 * at the moment, volunteers left out: they are bound to the community and not to the organisation. Refused as
 * `no-such-people` if one of the people is not known, or nobody is of the group; automated accounts are no people.
 *
 * @throws RangeError if nobody and no group is given, or there is no such zone.
 */
export function awayPeople(
  dataset: CommunityDataset,
  definition: string,
  choice: AwayChoice,
  moment: { readonly asOf: Instant; readonly timeZone: TimeZone },
): Result<AwayPeople, InsufficientData> {
  const isList = "length" in choice;
  if (isList ? choice.length === 0 : choice.organisation === undefined && choice.department === undefined)
    throw new RangeError("At least one person, an organisation or a department is thought away, got none.");
  const wanted = new Set(isList ? choice : namesOfGroup(dataset, choice, moment));
  const indexes = [...peopleNamed(dataset, wanted).values()].filter((one) => dataset.people.automated[one] !== 1);
  const missing = isList ? indexes.length < wanted.size : indexes.length === 0;
  if (missing)
    return insufficientData(definition, "no-such-people", Math.max(1, isList ? wanted.size : 1), indexes.length);
  const mask = new Uint8Array(dataset.people.length);
  for (const person of indexes) mask[person] = 1;
  const names = indexes.map((person) => dataset.people.pseudonyms[person] ?? "").sort();
  const set = new Set(names);
  return ok({ names, has: (name) => set.has(name), mask });
}

function namesOfGroup(
  dataset: CommunityDataset,
  { organisation, department }: AwayGroup,
  { asOf, timeZone }: { readonly asOf: Instant; readonly timeZone: TimeZone },
): readonly string[] {
  const isOf = (fact: AwayGroup): boolean =>
    (organisation === undefined || fact.organisation === organisation) &&
    (department === undefined || fact.department === department);
  const members = dataset.facts.member.filter(isOf).map(({ id }) => id);
  const holders = heldDuties(dataset, asOf, timeZone).filter((duty) => isOf(duty) && duty.engagement !== "volunteer");
  return [...members, ...holders.map(({ holder }) => holder)];
}
