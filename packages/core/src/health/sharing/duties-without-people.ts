import type { CommunityLoad } from "../../continuity/load/community-load.js";
import type { SpreadOfActs } from "../../continuity/spread-of-acts.js";
import type { Told } from "../../continuity/told.js";
import type { DutiesOfReport } from "../report/duties-of-report.js";
import { toldWith } from "../report/told-with.js";

/** Everybody whom the duties of a report name. */
export function namedInDuties({ each, careWork, answeredAlone, succession }: DutiesOfReport): readonly string[] {
  const carriersOf = (told: Told<SpreadOfActs> | undefined): readonly string[] =>
    told?.status === "measured" ? told.value.carriers.map(({ person }) => person) : [];
  return [
    ...each.flatMap(({ work, holders }) => [...carriersOf(work), ...holders]),
    ...(careWork.status === "measured"
      ? [...careWork.value.all.carriers.map(({ person }) => person), ...carriersOf(careWork.value.withoutAnswering)]
      : []),
    ...(answeredAlone.status === "measured" ? answeredAlone.value.people.map(({ person }) => person) : []),
    ...succession
      .flatMap(({ carrier, couldBeAsked, alreadySharing }) => [carrier, ...couldBeAsked, ...alreadySharing])
      .map(({ person }) => person),
  ];
}

/** The duties without certain people: their lines go, and no number of anybody else changes. */
export function dutiesWithoutPeople(
  { each, careWork, answeredAlone, succession }: DutiesOfReport,
  gone: ReadonlySet<string>,
): DutiesOfReport {
  const stays = (person: string): boolean => !gone.has(person);
  const spread = (one: SpreadOfActs): SpreadOfActs => ({
    ...one,
    carriers: one.carriers.filter(({ person }) => stays(person)),
  });
  return {
    each: each.map(({ work, ...one }) => ({
      ...one,
      ...(work === undefined ? {} : { work: toldWith(work, spread) }),
      holders: one.holders.filter(stays),
      withoutActs: one.withoutActs.filter(stays),
    })),
    careWork: toldWith(careWork, ({ duties, all, withoutAnswering }) => ({
      duties,
      all: spread(all),
      withoutAnswering: toldWith(withoutAnswering, spread),
    })),
    answeredAlone: toldWith(answeredAlone, ({ people, ...of }) => ({
      ...of,
      people: people.filter(({ person }) => stays(person)),
    })),
    // Nobody takes the place of who carries it: without them nothing is handed over.
    succession: succession
      .filter(({ carrier }) => stays(carrier.person))
      .map((one) => ({
        ...one,
        couldBeAsked: one.couldBeAsked.filter(({ person }) => stays(person)),
        alreadySharing: one.alreadySharing.filter(({ person }) => stays(person)),
      })),
  };
}

/** Everybody whom the load of a report names. */
export function namedInLoad({ duties, absences }: CommunityLoad): readonly string[] {
  return [...duties.flatMap(({ people }) => people), ...absences].map(({ person }) => person);
}

/** The load without certain people: their lines go, the hours of the duties stay. */
export function loadWithoutPeople(load: CommunityLoad, gone: ReadonlySet<string>): CommunityLoad {
  const stays = ({ person }: { readonly person: string }): boolean => !gone.has(person);
  return {
    ...load,
    duties: load.duties.map((one) => ({ ...one, people: one.people.filter(stays) })),
    absences: load.absences.filter(stays),
  };
}
