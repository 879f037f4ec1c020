import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Refusal } from "../model/errors.js";
import { dayMilliseconds, formatWindow } from "../model/time-window.js";
import { bernoulliDivergence } from "../stats/bernoulli-divergence.js";
import { type ActiveSpans, activeSpans, peopleWith } from "./active-spans.js";
import type { DataFlaw } from "./data-flaw.js";
import { type Place, placeNames, sourcePlaces } from "./places.js";
import type { QualityOptions } from "./quality-options.js";

/** What is compared, on either side of a day. Ours: long enough for whoever is active to be seen. */
const sideDays = 28;
/** So many contributions in four weeks make somebody active: once may be anybody. Ours. */
const leastActs = 3;
/** So many active people are needed: of five, three can leave by chance. Ours. */
const leastPeople = 10;
/** Of the active people so many vanish for good. Ours: it was 36 of 46 where masking of addresses changed. */
const leastGone = 0.6;
/** So much of what comes after is by people never seen before. Ours. */
const leastNew = 0.5;
/** So unlikely, in nats, it is where as many go as four weeks earlier or later: one in 3,000 for the worst day. Ours. */
const leastSurprise = 8;
/** And so much of the volume goes on. Ours: where people really leave, the volume goes with them. */
const leastVolume = 0.5;

/**
 * Days on which most of the active people vanish for good while the volume goes on with new names: accounts were renamed,
 * merged or masked anew, and everybody looks new.
 *
 * On such a day at least 60 % of at least 10 people with 3 or more contributions in the four weeks before are never seen
 * again, at least half of the volume of these weeks goes on in the four weeks after, and at least half of that is by
 * people who were not seen before. In a community that people leave as fast as they come, as four weeks earlier or later
 * shows, no day is told. Automated accounts and unknown authors are no people.
 *
 * @returns The days, source by source in the order of time; or that no source has 10 people with 3 contributions or
 * twelve weeks of data.
 * @example
 * const by = (day, who) => ({ kind: "contribution", id: `${day} ${who}`, type: "reply", at: new Date(Date.UTC(2026, 0, day)).toISOString(), author: `${day > 60 ? "new-" : ""}${who}` });
 * const days = Array.from({ length: 120 }, (_, index) => index + 1);
 * const dataset = createDataset(days.flatMap((day) => Array.from({ length: 12 }, (_, who) => by(day, who))));
 * identityBreaks(dataset)._unsafeUnwrap().map(({ window, params }) => [window.from, params.gone, params.of]) // => [["2026-03-02T00:00:00.000Z", 12, 12]]
 */
export function identityBreaks(
  dataset: CommunityDataset,
  { asOf = Number.POSITIVE_INFINITY }: QualityOptions = {},
): Result<readonly DataFlaw[], Refusal> {
  const all = sourcePlaces(dataset).map((place) => ({ place, spans: activeSpans(dataset, asOf, place.venues) }));
  const [people, days] = [most(all, (spans) => peopleWith(spans, leastActs).length), most(all, (spans) => spans.days)];
  if (people < leastPeople) return insufficientData("identity-breaks@1", "too-few-contributors", leastPeople, people);
  if (days < 3 * sideDays) return insufficientData("identity-breaks@1", "too-few-days", 3 * sideDays, days);
  return ok(
    all.flatMap(({ place, spans }) => candidateDays(spans).flatMap((day) => breakAt(dataset, place, spans, day) ?? [])),
  );
}

function most(all: readonly { readonly spans: ActiveSpans }[], of: (spans: ActiveSpans) => number): number {
  return all.reduce((largest, { spans }) => Math.max(largest, of(spans)), 0);
}

/** Of each run of days around which at least half of the people end, the day that the fewest people bridge. */
function candidateDays(spans: ActiveSpans): readonly number[] {
  const { first, last, firstDay, days } = spans;
  const [ends, bridging] = [new Int32Array(days + 1), new Int32Array(days + 2)];
  const dayOf = (at: number): number => Math.floor(at / dayMilliseconds) - firstDay;
  for (const person of peopleWith(spans, leastActs)) {
    const [from, until] = [dayOf(first[person] ?? 0), dayOf(last[person] ?? 0)];
    ends[until] = (ends[until] ?? 0) + 1;
    bridging[from + 1] = (bridging[from + 1] ?? 0) + 1;
    bridging[until + 1] = (bridging[until + 1] ?? 0) - 1;
  }
  const found: number[] = [];
  let [ended, bridge, best, fewest] = [0, 0, -1, Number.POSITIVE_INFINITY];
  for (let day = 0; day <= days; day++) {
    bridge += bridging[day] ?? 0;
    const isCandidate =
      day >= sideDays && day + sideDays <= days && ended >= bridge && ended >= leastPeople * leastGone;
    if (isCandidate && bridge < fewest) [best, fewest] = [day, bridge];
    if (!isCandidate && best >= 0) {
      found.push(best);
      [best, fewest] = [-1, Number.POSITIVE_INFINITY];
    }
    ended += (ends[day] ?? 0) - (ends[day - sideDays] ?? 0);
  }
  return found;
}

/** How many of the people who were active before a day are never seen again, and what goes on after it. */
interface Turnover {
  readonly active: number;
  readonly gone: number;
  /** Share of what comes after that is by people who were not seen before. */
  readonly newShare: number;
  /** Contributions after against those before. */
  readonly volume: number;
}

function turnoverAt(dataset: CommunityDataset, place: Place, spans: ActiveSpans, day: number): Turnover {
  const at = (spans.firstDay + day) * dayMilliseconds;
  const before = countsIn(dataset, place, at - sideDays * dayMilliseconds, at);
  const after = countsIn(dataset, place, at, at + sideDays * dayMilliseconds);
  // The break falls somewhere within a day: half of that day belongs to either side.
  const isGone = (person: number): boolean => (spans.last[person] ?? 0) < at + dayMilliseconds;
  const isNew = (person: number): boolean => (spans.first[person] ?? 0) >= at - dayMilliseconds;
  const active = [...before.byPerson].filter(([, count]) => count >= leastActs).map(([person]) => person);
  let byNew = 0;
  for (const [person, count] of after.byPerson) if (isNew(person)) byNew += count;
  return {
    active: active.length,
    gone: active.filter(isGone).length,
    newShare: byNew / Math.max(1, after.total),
    volume: after.total / Math.max(1, before.total),
  };
}

function breakAt(dataset: CommunityDataset, place: Place, spans: ActiveSpans, day: number): DataFlaw | undefined {
  const { active, gone, newShare, volume } = turnoverAt(dataset, place, spans, day);
  if (active < leastPeople || gone < leastGone * active) return undefined;
  if (newShare < leastNew || volume < leastVolume) return undefined;
  const usual = usualGone(dataset, place, spans, day);
  if (gone / active <= usual || active * bernoulliDivergence(gone / active, usual) < leastSurprise) return undefined;
  const at = (spans.firstDay + day) * dayMilliseconds;
  return {
    type: "identity-break",
    certainty: "likely",
    ...placeNames(place),
    window: formatWindow({ from: at, until: at + dayMilliseconds }),
    params: { gone, of: active, newShare, volume },
    sampleSize: active,
    sampleOf: "people",
    remedy: "link-accounts",
  };
}

/** The share of the active people that went four weeks earlier or later, whichever is more, drawn to the middle (Laplace). */
function usualGone(dataset: CommunityDataset, place: Place, spans: ActiveSpans, day: number): number {
  const days = [day - sideDays, day + sideDays].filter((one) => one >= sideDays && one + sideDays <= spans.days);
  const shares = days.map((one) => {
    const { active, gone } = turnoverAt(dataset, place, spans, one);
    return (gone + 1) / (active + 2);
  });
  return shares.length === 0 ? 1 : Math.max(...shares);
}

function countsIn(
  dataset: CommunityDataset,
  { venues }: Place,
  from: number,
  until: number,
): { readonly byPerson: ReadonlyMap<number, number>; readonly total: number } {
  const { contributions, people } = dataset;
  const { start, end } = windowRows(dataset, { from, until });
  const byPerson = new Map<number, number>();
  let total = 0;
  for (let row = start; row < end; row++) {
    const author = contributions.author[row] ?? -1;
    if (author < 0 || people.automated[author] === 1 || venues[contributions.venue[row] ?? -1] !== 1) continue;
    byPerson.set(author, (byPerson.get(author) ?? 0) + 1);
    total++;
  }
  return { byPerson, total };
}
