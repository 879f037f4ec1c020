import type { DutyActs } from "../../activity/duties/acts.js";
import { dutyActs, isShownDuty } from "../../activity/duties/duty-acts.js";
import { peopleNamed } from "../../activity/people/people-named.js";
import { type HeldDuty, heldDuties, isHeldAtPlaceOf, placeOfDuty } from "../../activity/sides/held-duties.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { type DutyKind, dutyKinds } from "../../model/duty-kind.js";
import type { Instant } from "../../model/instant.js";
import type { TimeBudget } from "../../model/time-budget.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import type { AwayPeople } from "./away-people.js";
import { type HoursOfDuty, hoursToTakeOver } from "./hours-to-take-over.js";
import { type SharedWork, shareOfWork } from "./share-of-work.js";

/** A duty whose last holder is away. */
export interface LostDuty {
  /** The venue that it is limited to; absent: it is for the whole source. */
  readonly venue?: string;
  /** Those of the holders' backups who are not away themselves, in order. */
  readonly backups: readonly string[];
}

/** What one duty has to do without. */
export interface DutyWithout extends HoursOfDuty {
  readonly duty: DutyKind;
  /** `measured`: the source shows acts of it; `declared`: it cannot, so that nothing here is verified. */
  readonly basis: "measured" | "declared";
  /** Their part of the acts, and who does the rest; of a measured duty alone. */
  readonly acts?: SharedWork;
  /** Who of them holds it at the moment, in order. */
  readonly holders: readonly string[];
  /** Where nobody is left who holds it. */
  readonly losesLastHolder: readonly LostDuty[];
}

/** Of when and in which zone duties are looked at, and what else is known of hours. */
export interface DutyOptions {
  readonly asOf: Instant;
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
  readonly budgets: readonly TimeBudget[];
}

/**
 * The duties that those who are away do, hold or spend hours on, in the order of the ten. A holder counts only while
 * active: where the source shows acts of the duty, with at least one act of it in the window (law 6).
 */
export function dutiesWithout(
  dataset: CommunityDataset,
  away: AwayPeople,
  options: DutyOptions,
): readonly DutyWithout[] {
  const held = heldDuties(dataset, options.asOf, options.timeZone);
  return dutyKinds.flatMap((duty): readonly DutyWithout[] => {
    const shown = isShownDuty(duty) ? dutyActs(dataset, duty, options).unwrapOr(undefined) : undefined;
    const active = activeHolders(dataset, held, duty, shown);
    const acts = shown === undefined ? undefined : shareOfWork(dataset, shown.counts, away);
    const holders = held.filter((one) => one.duty === duty && away.has(one.holder)).map(({ holder }) => holder);
    const hours = hoursToTakeOver(dataset, held, duty, away, options);
    if ((acts?.count ?? 0) === 0 && holders.length === 0 && Object.keys(hours).length === 0) return [];
    return [
      {
        duty,
        basis: shown === undefined ? "declared" : "measured",
        ...(acts === undefined || acts.total === 0 ? {} : { acts }),
        holders: [...new Set(holders)].sort(),
        losesLastHolder: lostDuties(active, away),
        ...hours,
      },
    ];
  });
}

function activeHolders(
  dataset: CommunityDataset,
  held: readonly HeldDuty[],
  duty: DutyKind,
  shown: DutyActs | undefined,
): readonly HeldDuty[] {
  const ofDuty = held.filter((one) => one.duty === duty);
  if (shown === undefined) return ofDuty;
  const people = peopleNamed(
    dataset,
    ofDuty.map(({ holder }) => holder),
  );
  return ofDuty.filter(({ holder }) => (shown.counts[people.get(holder) ?? -1] ?? 0) > 0);
}

/** What is said of one duty in two sources is lost once. */
function lostDuties(active: readonly HeldDuty[], away: AwayPeople): readonly LostDuty[] {
  const places = [...new Set(active.map(placeOfDuty))].sort();
  const lost = places.flatMap((place): readonly LostDuty[] => {
    const here = active.filter((one) => placeOfDuty(one) === place);
    const holders = active.filter((one) => here.some((other) => isHeldAtPlaceOf(one, other)));
    if (holders.some(({ holder }) => !away.has(holder))) return [];
    const backups = here.flatMap(({ backup }) => (backup === undefined || away.has(backup) ? [] : [backup]));
    const venue = here[0]?.venue;
    return [{ ...(venue === undefined ? {} : { venue }), backups: [...new Set(backups)].sort() }];
  });
  return [...new Map(lost.map((one) => [JSON.stringify(one), one])).values()];
}
