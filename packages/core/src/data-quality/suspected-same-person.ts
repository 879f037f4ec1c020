import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/window-rows.js";
import type { Refusal } from "../model/errors.js";
import { dayMilliseconds, formatWindow } from "../model/time-window.js";
import type { DataFlaw } from "./data-flaw.js";
import { rowsUntil } from "./places.js";
import { likeness, type Profile, profileOf } from "./profiles.js";
import type { QualityOptions } from "./quality-options.js";
import { type PersonRows, rowsByPerson } from "./rows-by-person.js";

/** What is compared: so many days before one account falls silent and after the other begins. Ours. */
const sideDays = 90;
/** So many contributions on either side; fewer have no profile. Ours. */
const leastActs = 50;
/** The other account begins so soon. Ours. */
const mostPauseDays = 7;
/** How much faster or slower the other may be. Ours. */
const mostRateRatio = 2;
/** So much likelier, in nats a contribution, each is by the other's profile than by everybody's. Ours: measured. */
const leastLikeness = 0.25;
/** And so much likelier than by the profile of anybody else who was there. Ours. */
const leastLead = 0.05;
/** Account and follower must be so far from the begin and the end of the data. */
const edgeDays = 28;

/** An account at one side of a handover. */
interface Side {
  readonly person: number;
  readonly first: number;
  readonly last: number;
  readonly profile: Profile;
}

/**
 * Pairs of accounts that may be one person: one falls silent for good, the other was never seen before and begins within 7
 * days, they do the same kinds of things at the same hours in the same venues, unlike everybody else and unlike anybody
 * else who was there, and about as much of it. Suggested, never merged: a successor who took over somebody's work looks
 * the same, so ask.
 *
 * Each has at least 50 contributions in 90 days. Where everybody does alike no pair is suggested, nor where several
 * accounts follow the same one: then it is an identity break, or chance.
 *
 * @returns One flaw a pair, the earlier account first, with the stretch of both; or that nobody contributed so often.
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
  const people = rowsByPerson(dataset, end, leastActs);
  if (people.length < 2) return insufficientData("suspected-same-person@1", "too-few-contributors", 2, people.length);
  const { at } = dataset.contributions;
  const [begin, stop] = [at[0] ?? 0, at[end - 1] ?? 0];
  const edge = edgeDays * dayMilliseconds;
  const leaving = people.flatMap((one) => sideOf(dataset, one, "end")).filter(({ last }) => last < stop - edge);
  const coming = people.flatMap((one) => sideOf(dataset, one, "begin")).filter(({ first }) => first > begin + edge);
  const all = profileOf(dataset, rowNumbers(end));
  const pairs = leaving.flatMap((earlier) =>
    coming
      .filter(({ first }) => first > earlier.last && first - earlier.last <= mostPauseDays * dayMilliseconds)
      .filter((later) => alike(earlier, later, all) >= leastLikeness / 2)
      .filter((later) => isAlike(dataset, earlier, later, people, end))
      .map((later) => ({ earlier, later })),
  );
  const isOnly = (pair: (typeof pairs)[number]): boolean =>
    pairs.every((other) => other === pair || (other.earlier !== pair.earlier && other.later !== pair.later));
  return ok(pairs.filter(isOnly).map(({ earlier, later }) => flaw(dataset, earlier, later)));
}

/** An account over the 90 days before it ends or after it begins, if it did enough then. */
function sideOf(dataset: CommunityDataset, { person, rows }: PersonRows, side: "begin" | "end"): readonly Side[] {
  const { at } = dataset.contributions;
  const [first, last] = [at[rows[0] ?? 0] ?? 0, at[rows.at(-1) ?? 0] ?? 0];
  const length = sideDays * dayMilliseconds;
  const isNear = (row: number): boolean =>
    side === "begin" ? (at[row] ?? 0) <= first + length : (at[row] ?? 0) >= last - length;
  const near = rows.filter(isNear);
  return near.length < leastActs ? [] : [{ person, first, last, profile: profileOf(dataset, near) }];
}

/** How much likelier each of two accounts is by the other than by everybody, on the weaker side. */
function alike(earlier: Side, later: Side, everybody: Profile): number {
  return Math.min(
    likeness(later.profile, earlier.profile, everybody),
    likeness(earlier.profile, later.profile, everybody),
  );
}

function* rowNumbers(end: number): Generator<number> {
  for (let row = 0; row < end; row++) yield row;
}

/** A close look, against everybody and everybody else who was there. The first look, against all time, spares most pairs. */
function isAlike(
  dataset: CommunityDataset,
  earlier: Side,
  later: Side,
  people: readonly PersonRows[],
  end: number,
): boolean {
  const rate = later.profile.total / earlier.profile.total;
  if (rate > mostRateRatio || rate < 1 / mostRateRatio) return false;
  const length = sideDays * dayMilliseconds;
  const range = windowRows(dataset, { from: earlier.last - length, until: later.first + length });
  const { author } = dataset.contributions;
  const others: number[] = [];
  for (let row = range.start; row < Math.min(end, range.end); row++)
    if (author[row] !== earlier.person && author[row] !== later.person) others.push(row);
  const everybody = profileOf(dataset, others);
  const like = alike(earlier, later, everybody);
  if (like < leastLikeness) return false;
  return people.every(({ person, rows }) => {
    if (person === earlier.person || person === later.person) return true;
    const near = rows.filter((row) => row >= range.start && row < range.end);
    return near.length < leastActs || likeness(later.profile, profileOf(dataset, near), everybody) + leastLead <= like;
  });
}

function flaw({ people, venues, contributions }: CommunityDataset, earlier: Side, later: Side): DataFlaw {
  const row = contributions.author.indexOf(earlier.person);
  return {
    type: "suspected-same-person",
    certainty: "possible",
    source: venues[contributions.venue[row] ?? -1]?.source ?? "",
    window: formatWindow({ from: earlier.first, until: later.last + 1 }),
    params: {
      days: (later.first - earlier.last) / dayMilliseconds,
      before: earlier.profile.total,
      after: later.profile.total,
    },
    sampleSize: earlier.profile.total + later.profile.total,
    sampleOf: "contributions",
    remedy: "ask-whether-one-person",
    people: [people.pseudonyms[earlier.person] ?? "", people.pseudonyms[later.person] ?? ""],
  };
}
