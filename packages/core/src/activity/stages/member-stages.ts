import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import { countedTypes, needsOfTypes } from "../counted-types.js";
import { keepLatest } from "../keep-latest.js";
import { seenByVenue } from "../observation/seen-by-venue.js";
import { holdsWhole, type Stretches } from "../observation/stretches.js";
import { venuesForFigure } from "../observation/venues-for-figure.js";
import type { AttributionOptions } from "../people/attributed-contributions.js";
import { type CountedRows, countedAuthor } from "../people/counted-author.js";
import { regularPeople } from "./regular-people.js";
import { requireStageRules, type StageRules } from "./stage-rules.js";

/** Whose stages, at the end of which window, by which rules. */
export interface StageOptions extends AttributionOptions, StageRules {
  /** The zone in which the days of weeks are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
}

/** The stages of people at the end of a window; each column by index of the person, 1 where it holds unless it says otherwise. */
export interface StagesByPerson {
  /** How many contributions the person made until the end of the window. */
  readonly counts: Uint32Array;
  /** Contributed in the window. */
  readonly active: Uint8Array;
  /** Contributed for the first time of the whole record in the window. */
  readonly newcomer: Uint8Array;
  /** Came back in the window after as long a silence as makes lapsed; 2 where nobody can tell, since not all of the silence was looked at. */
  readonly back: Uint8Array;
  /** The row with which the person came back, where `back` is not 0; else -1. */
  readonly backRow: Int32Array;
  /** The last row before that silence. */
  readonly silentRow: Int32Array;
  /** Completed such a silence in the window and has not contributed since; 2 as with `back`. */
  readonly lapsed: Uint8Array;
  /** The last row of the person until the end of the window; -1 for who made none. */
  readonly lastRow: Int32Array;
  /** Is regular at the end of the window. */
  readonly regular: Uint8Array;
  /** The row with which the person first became regular; -1 for who never was until then. */
  readonly regularFrom: Int32Array;
}

/** The same, at the venues that can carry a figure about people, with what a reader must know. */
export interface MemberStages extends StagesByPerson {
  readonly venues: Uint8Array;
  readonly caveats: readonly Caveat[];
}

const kept = keepLatest<StagesByPerson>();

/**
 * In which stages people are at the end of a window, looked up in the whole record until then, at the venues that carry
 * the figure. Stages answer questions of their own and overlap: who is new may be regular already.
 *
 * A silence counts only if the venue at which it began was looked at throughout, because whoever came back unseen is not
 * gone. Automated accounts are in no stage. Made once for a dataset, window and rules.
 *
 * @throws RangeError if the window does not end after it begins, a type is unknown or a rule is no rule.
 */
export function memberStages(
  dataset: CommunityDataset,
  definition: string,
  options: StageOptions,
): Result<MemberStages, Refusal> {
  const { window, types, timeZone = "UTC" } = options;
  const rules = requireStageRules(options);
  const counted = countedTypes(types);
  const needs = needsOfTypes(types);
  return venuesForFigure(dataset, definition, needs, window).map(({ venues, caveats }) => {
    const key = JSON.stringify([window, timeZone, rules, counted.join(""), venues.join("")]);
    const stages = kept(dataset, key, () => {
      const choice = { ...rules, window, counted, venues };
      const { now: regular, firstRow: regularFrom } = regularPeople(dataset, {
        ...choice,
        timeZone,
        until: window.until,
      });
      const seen = seenByVenue(dataset, { needs, venues });
      return { ...comingAndGoing(dataset, { ...choice, seen }), regular, regularFrom };
    });
    return { ...stages, venues, caveats };
  });
}

interface StageChoice extends CountedRows, Required<StageRules>, Pick<StageOptions, "window"> {
  /** When each venue was looked at. */
  readonly seen: readonly Stretches[];
}

type ComingAndGoing = Omit<StagesByPerson, "regular" | "regularFrom">;

function comingAndGoing(dataset: CommunityDataset, choice: StageChoice): ComingAndGoing {
  const { window, lapsedAfterDays, leastContributions } = choice;
  const authorOf = countedAuthor(dataset, choice);
  const { contributions, people } = dataset;
  const flags = (): Uint8Array => new Uint8Array(people.length);
  const [active, newcomer, back] = [flags(), flags(), flags()];
  const rows = (): Int32Array => new Int32Array(people.length).fill(-1);
  const [counts, lastRow, backRow, silentRow] = [new Uint32Array(people.length), rows(), rows(), rows()];
  const { start, end } = windowRows(dataset, window);
  const silence = lapsedAfterDays * dayMilliseconds;
  /** 1 where the venue of a contribution was looked at throughout from then until a moment, 2 where it was not. */
  const seenFrom = (row: number, until: number): number => {
    const looked = choice.seen[contributions.venue[row] ?? -1] ?? [];
    return holdsWhole(looked, { from: contributions.at[row] ?? 0, until }) ? 1 : 2;
  };
  for (let row = 0; row < end; row++) {
    const person = authorOf(row);
    if (person < 0) continue;
    const before = lastRow[person] ?? -1;
    lastRow[person] = row;
    counts[person] = (counts[person] ?? 0) + 1;
    if (row < start) continue;
    active[person] = 1;
    if (before < 0) newcomer[person] = 1;
    else if (back[person] !== 1) {
      const at = contributions.at[row] ?? 0;
      if (at - (contributions.at[before] ?? 0) < silence) continue;
      back[person] = seenFrom(before, at);
      backRow[person] = row;
      silentRow[person] = before;
    }
  }
  const lapsed = Uint8Array.from(lastRow, (row, person) => {
    const silentAt = (contributions.at[row] ?? Number.NaN) + silence;
    const isLapsed = silentAt >= window.from && silentAt < window.until;
    return isLapsed && (counts[person] ?? 0) >= leastContributions ? seenFrom(row, silentAt) : 0;
  });
  return { counts, active, newcomer, back, backRow, silentRow, lapsed, lastRow };
}
