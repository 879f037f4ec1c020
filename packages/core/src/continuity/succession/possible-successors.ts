import type { DutyActs } from "../../activity/duties/acts.js";
import { peopleNamed } from "../../activity/people/people-named.js";
import { type HeldDuty, heldDuties } from "../../activity/sides/held-duties.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { type DutyKind, dutyKinds } from "../../model/duty-kind.js";
import type { Instant } from "../../model/instant.js";
import type { TimeZone } from "../../model/time-zone.js";
import type { PossibleSuccessor } from "./succession.js";

/** Which duty needs somebody, with its acts, and when. */
export interface SuccessorChoice {
  readonly duty: DutyKind;
  readonly acts: DutyActs;
  readonly asOf: Instant;
  readonly timeZone: TimeZone;
}

/**
 * The duty holders who could be asked to take a duty over, and who is named as backup for it; not who carries it, and
 * nobody who holds duties as a volunteer alone, named as backup or not (S27). What they know of the subject and whether they like it is what is said of this
 * duty, else of another that they hold.
 */
export function possibleSuccessors(
  dataset: CommunityDataset,
  { duty, acts, asOf, timeZone }: SuccessorChoice,
  carrier: string,
): readonly PossibleSuccessor[] {
  const held = heldDuties(dataset, asOf, timeZone);
  const backups = new Set(held.filter((one) => one.duty === duty).flatMap(({ backup }) => backup ?? []));
  const bound = new Set(held.filter(({ engagement }) => engagement !== "volunteer").map(({ holder }) => holder));
  const volunteers = new Set(held.map(({ holder }) => holder).filter((name) => !bound.has(name)));
  const names = [...new Set([...bound, ...backups])].filter((name) => name !== carrier && !volunteers.has(name)).sort();
  const people = peopleNamed(dataset, names);
  const found = names.map((person): PossibleSuccessor => {
    const own = held.filter(({ holder }) => holder === person);
    const stated = [...own.filter((one) => one.duty === duty), ...own];
    const expertise = firstStated(stated, "expertise");
    const affinity = firstStated(stated, "affinity");
    return {
      person,
      duties: dutyKinds.filter((kind) => own.some((one) => one.duty === kind)),
      backup: backups.has(person),
      acts: acts.counts[people.get(person) ?? -1] ?? 0,
      ...(expertise === undefined ? {} : { expertise }),
      ...(affinity === undefined ? {} : { affinity }),
    };
  });
  const rank = ({ backup, duties }: PossibleSuccessor): number => (backup ? 0 : duties.includes(duty) ? 1 : 2);
  return found.sort((one, other) => rank(one) - rank(other) || other.acts - one.acts);
}

function firstStated<K extends "expertise" | "affinity">(duties: readonly HeldDuty[], key: K): HeldDuty[K] | undefined {
  return duties.find((duty) => duty[key] !== undefined)?.[key];
}
