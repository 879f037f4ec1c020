import type { DutyActs } from "../../activity/duties/acts.js";
import { isShownDuty } from "../../activity/duties/duty-acts.js";
import { peopleNamed } from "../../activity/people/people-named.js";
import { type HeldDuty, heldDuties } from "../../activity/sides/held-duties.js";
import type { CommunityDataset, SourcedFact } from "../../dataset/community-dataset.js";
import { daysReachEnd } from "../../model/days-reach-end.js";
import { type DutyKind, dutyKinds } from "../../model/duty-kind.js";
import type { Instant } from "../../model/instant.js";
import type { TimeBudget } from "../../model/time-budget.js";
import { type TimeWindow, windowDays } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import { assertBudgets } from "./assert-budgets.js";
import { assertMinutes, type GivenMinutes } from "./minutes-per-act.js";
import { type ShownActs, shownActs } from "./shown-acts.js";
import { type StretchAway, stretchesAway } from "./stretches-away.js";
import { timeEntriesIn } from "./time-entries-in.js";

/** Over which window, and what is known of hours beside the dataset. */
export interface LoadOptions {
  readonly window: TimeWindow;
  /** The zone in which days and hours are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** Time budgets whose `person` is a pseudonym; they take the place of the hours that duties set aside. */
  readonly budgets?: readonly TimeBudget[];
  /** How many minutes an act of a duty takes. Absent: by time entries, else a range that is our assumption. */
  readonly minutesPerAct?: GivenMinutes;
  /** Whether to tell at which hours answers are given. */
  readonly rhythm?: boolean;
}

/** What the load of every duty and person rests on. */
export interface LoadFrame {
  readonly window: TimeWindow;
  /** The end of the window. */
  readonly asOf: Instant;
  readonly timeZone: TimeZone;
  /** Weeks of the window, for what is stated and not seen; may be a fraction. */
  readonly weeks: number;
  readonly held: readonly HeldDuty[];
  /** Those that hold at the end of the window. */
  readonly budgets: readonly TimeBudget[];
  /** Those of the window. */
  readonly entries: readonly SourcedFact<"timeEntry">[];
  readonly given: GivenMinutes;
  /** When people are away, whenever that is. */
  readonly away: readonly StretchAway[];
  /** Duties that the source shows, with how long it looked. */
  readonly acts: ReadonlyMap<DutyKind, ShownActs>;
  /** The acts of a duty from a moment in the window to its end; nothing where no source shows any. */
  readonly actsSince: (duty: DutyKind, from: Instant) => ShownActs | undefined;
  /** How many of those acts were somebody's, by pseudonym. */
  readonly actsOf: (person: string, acts: DutyActs) => number;
}

/** @throws RangeError if the window does not end after it begins, there is no such zone, minutes are not above 0 or a budget cannot be. */
export function loadFrame(
  dataset: CommunityDataset,
  { window, timeZone = "UTC", budgets: all = [], minutesPerAct: given = {} }: LoadOptions,
): LoadFrame {
  assertMinutes(given);
  assertBudgets(all);
  const asOf = window.until;
  const held = heldDuties(dataset, asOf, timeZone);
  const budgets = all.filter((budget) => daysReachEnd(budget, asOf, timeZone));
  const entries = timeEntriesIn(dataset, window, timeZone);
  const actsOfDuty = (duty: DutyKind, looked: TimeWindow): ShownActs | undefined =>
    isShownDuty(duty) ? shownActs(dataset, duty, { window: looked, timeZone }) : undefined;
  const acts = new Map<DutyKind, ShownActs>();
  for (const duty of dutyKinds) {
    const done = actsOfDuty(duty, window);
    if (done !== undefined) acts.set(duty, done);
  }
  const away = stretchesAway(dataset.facts.absence, timeZone);
  const named = [...budgets, ...entries].flatMap(({ person }) => person ?? []);
  const people = peopleNamed(dataset, [
    ...held.map(({ holder }) => holder),
    ...named,
    ...away.map(({ person }) => person),
  ]);
  return {
    window,
    asOf,
    timeZone,
    weeks: windowDays(window) / 7,
    held,
    budgets,
    entries,
    given,
    away,
    acts,
    actsSince: (duty, from) =>
      from === window.from ? acts.get(duty) : from < asOf ? actsOfDuty(duty, { from, until: asOf }) : undefined,
    actsOf: (person, { counts }) => counts[people.get(person) ?? -1] ?? 0,
  };
}
