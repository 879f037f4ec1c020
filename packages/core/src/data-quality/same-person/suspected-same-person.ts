import { ok, type Result } from "neverthrow";
import { insufficientData } from "../../activity/refusals.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { dayMilliseconds, formatWindow, type TimeWindow } from "../../model/time-window.js";
import { activeSpans, peopleWith } from "../active-spans.js";
import type { DataFlaw } from "../data-flaw.js";
import { rowsUntil } from "../places.js";
import type { QualityOptions } from "../quality-options.js";
import { type PersonRows, rowsByPerson } from "../rows-by-person.js";
import { type AlikeAccounts, type HabitsOfActive, habitsOfActive } from "./alike-accounts.js";
import type { Habits } from "./habits.js";
import {
  type ActiveSide,
  endsOrBegins,
  type Handover,
  handovers,
  leastActsOfActive,
  leastActsOfDoubtful,
} from "./handovers.js";

const definition = "suspected-same-person@1";
/** So many of the most active accounts are compared two by two: the cost of that grows with their square. Ours. */
const mostCompared = 40;
/** So rarely a handover as quick between two with such habits would come about by chance: in one of ten thousand communities. Ours. */
const mostChance = 0.0001;
/** So rarely it would come about by chance that it cannot be told from one person: in one of twenty communities. Ours. */
const mostChanceOfDoubtful = 0.05;
/** Who shares habits with more others than this shares a way of working. Ours. */
const mostAlike = 2;

/**
 * Pairs of accounts that may be one person. Four signs lead to one, `sign` in the parameters:
 *
 * - `habits`: of the 40 most active accounts two are there at the same hours of the day, in the same venues, and answer the
 *   same people, by so much that over all pairs that are compared two different people would be told in one of two
 *   hundred communities. How people's habits differ is learnt from the community itself: what everybody does alike is no sign.
 *   By what is done on how many days of the last two years.
 * - `by-day`, `by-conversation`: two of them are in use at the same time and hardly ever meet, on a day or in a
 *   conversation (`met`), although two people who do as much would (`expected`), and their habits do not speak against
 *   it. How rarely two people meet is learnt from the others too. Of the last two years.
 * - `handover`: one falls silent for good, the other was never seen before, begins within 7 days and does about as much; and
 *   as quick a handover between accounts as busy with as like habits would come about by chance in at most one of ten
 *   thousand communities. By the 90 days on either side. Not told where several accounts follow the same one: then it is an
 *   identity break, or chance.
 *
 * Suggested, never merged: a successor who took over somebody's work, or two who share a shift, take turns or share the
 * conversations out, look the same, so ask. Each has at least 90 contributions (in the 90 days of a handover), and none of them in a source that forbids to link its people
 * (`linkable: false`).
 *
 * @returns One flaw a pair, the earlier account first, with the stretch of both. Where none is told: that fewer than two
 * contributed so often; that a pair is so alike, or a handover so quick, that it may be one person's, but chance would make one
 * too (a pair in any community, a handover in one of twenty, here also with 45 contributions on either side); or that habits do
 * not show: the even and odd days of not one account would be recognised as one person's.
 * @example
 * const act = (type, author, day, hour) => ({ kind: "contribution", id: `${author}${day}/${hour}`, type, at: new Date(Date.UTC(2026, 0, day, hour)).toISOString(), author });
 * const days = Array.from({ length: 200 }, (_, index) => index + 1);
 * const dataset = createDataset(days.flatMap((day) => [
 *   act("edit", day <= 100 ? "before" : "after", day, 22),
 *   ...[9, 13, 17].flatMap((hour) => ["p", "q", "r"].map((who) => act("reply", who, day, hour))),
 * ]));
 * suspectedSamePerson(dataset)._unsafeUnwrap().map(({ people }) => people) // => [["before", "after"]]
 */
export function suspectedSamePerson(
  dataset: CommunityDataset,
  { asOf = Number.POSITIVE_INFINITY }: QualityOptions = {},
): Result<readonly DataFlaw[], Refusal> {
  const end = rowsUntil(dataset, asOf);
  const spans = activeSpans(dataset, asOf);
  const isClosed = peopleNotToBeLinked(dataset, end);
  const frequent = peopleWith(spans, leastActsOfActive).filter((person) => isClosed[person] !== 1);
  if (frequent.length < 2) return insufficientData(definition, "too-few-contributors", 2, frequent.length);
  const byActivity = frequent.toSorted((one, other) => (spans.counts[other] ?? 0) - (spans.counts[one] ?? 0));
  const compared = new Set(byActivity.slice(0, mostCompared));
  const parting = new Set(
    frequent.filter((person) => endsOrBegins(dataset, end, spans.first[person] ?? 0, spans.last[person] ?? 0)),
  );
  const needed = frequent.filter((person) => compared.has(person) || parting.has(person));
  const gathered = rowsByPerson(dataset, needed, spans.counts, end);
  const rowsOf = new Map(gathered.map((one) => [one.person, one]));
  const habits = habitsOfActive(
    dataset,
    [...compared].flatMap((person) => rowsOf.get(person) ?? []),
    end,
  );
  const sides = gathered.filter(({ person }) => parting.has(person));
  const sidesWith = (least: number): readonly Handover[] => handovers(dataset, sides, end, least);
  const followed = alone(unlikely(sidesWith(leastActsOfActive), habits, mostChance));
  const alike = habits.alike.filter(
    (pair) =>
      [pair.earlier.person, pair.later.person].every((person) => companions(habits.alike, person) <= mostAlike) &&
      !followed.some(
        ({ earlier, later }) => earlier.person === pair.earlier.person && later.person === pair.later.person,
      ),
  );
  if (followed.length + alike.length > 0)
    return ok([
      ...followed.map((pair) => handoverFlaw(dataset, pair)),
      ...alike.map((pair) => habitFlaw(dataset, pair)),
    ]);
  const isDoubtful =
    habits.alike.length + habits.doubtful > 0 ||
    unlikely(sidesWith(leastActsOfDoubtful), habits, mostChanceOfDoubtful).length > 0;
  if (isDoubtful) return insufficientData(definition, "chance-not-ruled-out", 1, 0);
  return habits.recognisable === 0 ? insufficientData(definition, "habits-do-not-show", 1, 0) : ok([]);
}

/** Handovers that chance hardly makes between two with such habits. */
function unlikely(found: readonly Handover[], { counter, model }: HabitsOfActive, most: number): readonly Handover[] {
  const habitsOf = (side: ActiveSide): Habits => model.habitsOf(counter.count(side));
  return found.filter(
    ({ earlier, later, chance }) =>
      chance * Math.exp(-model.evidenceOfSides(habitsOf(earlier), habitsOf(later))) <= most,
  );
}

/** Each between two who are in no other one. */
function alone(pairs: readonly Handover[]): readonly Handover[] {
  return pairs.filter((pair) =>
    pairs.every((other) => other === pair || (other.earlier !== pair.earlier && other.later !== pair.later)),
  );
}

function companions(pairs: readonly AlikeAccounts[], person: number): number {
  return pairs.filter(({ earlier, later }) => earlier.person === person || later.person === person).length;
}

/** 1 for who contributed to a source that forbids to recognise its people elsewhere, by index: habits are a way to do so. */
function peopleNotToBeLinked({ sources, venues, contributions, people }: CommunityDataset, end: number): Uint8Array {
  const marks = new Uint8Array(people.length);
  const closed = new Set(sources.flatMap(({ source, linkable }) => (linkable === false ? [source] : [])));
  if (closed.size === 0) return marks;
  const isClosed = Uint8Array.from(venues, ({ source }) => (closed.has(source) ? 1 : 0));
  for (let row = 0; row < end; row++) {
    const author = contributions.author[row] ?? -1;
    if (author >= 0 && isClosed[contributions.venue[row] ?? -1] === 1) marks[author] = 1;
  }
  return marks;
}

function handoverFlaw(dataset: CommunityDataset, { earlier, later }: Handover): DataFlaw {
  const days = (later.first - earlier.last) / dayMilliseconds;
  return flaw(dataset, { from: earlier.first, until: later.last + 1 }, earlier, later, { sign: "handover", days });
}

function habitFlaw(dataset: CommunityDataset, { earlier, later, sign, meetings }: AlikeAccounts): DataFlaw {
  const { at } = dataset.contributions;
  const ofRow = (row: number | undefined): number => at[row ?? 0] ?? 0;
  const until = Math.max(ofRow(earlier.rows.at(-1)), ofRow(later.rows.at(-1))) + 1;
  return flaw(dataset, { from: ofRow(earlier.rows[0]), until }, earlier, later, {
    sign,
    ...(meetings === undefined ? {} : { met: meetings.seen, expected: Math.round(meetings.expected) }),
  });
}

function flaw(
  { people, venues, contributions }: CommunityDataset,
  window: TimeWindow,
  earlier: PersonRows,
  later: PersonRows,
  params: DataFlaw["params"],
): DataFlaw {
  const [before, after] = [earlier.rows.length, later.rows.length];
  return {
    type: "suspected-same-person",
    certainty: "possible",
    source: venues[contributions.venue[earlier.rows[0] ?? -1] ?? -1]?.source ?? "",
    window: formatWindow(window),
    params: { ...params, before, after },
    sampleSize: before + after,
    sampleOf: "contributions",
    remedy: "ask-whether-one-person",
    people: [people.pseudonyms[earlier.person] ?? "", people.pseudonyms[later.person] ?? ""],
  };
}
