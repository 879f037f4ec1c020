import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/window-rows.js";
import type { Refusal } from "../model/errors.js";
import { dayMilliseconds, formatWindow } from "../model/time-window.js";
import type { DataFlaw } from "./data-flaw.js";
import { type ActiveSide, activeAccounts, type Handover, handoverSideDays, handovers } from "./handovers.js";
import { rowsUntil } from "./places.js";
import { likeness, type Profile, profileOf } from "./profiles.js";
import type { QualityOptions } from "./quality-options.js";
import { type PersonRows, rowsByPerson } from "./rows-by-person.js";

/** So much likelier, in nats a contribution, each is by the other's profile than by everybody's. Ours. */
const leastLikeness = 0.25;
/** And so much likelier than by the profile of anybody else who was there. Ours. */
const leastLead = 0.05;
/** Others with so many contributions meanwhile are held against them: fewer have no habits. Ours. */
const leastActsOfOthers = 20;
/** So many pairs at most would follow each other as quickly by chance. Ours: where many come and go, some follow. */
const mostChance = 0.02;

/**
 * Pairs of accounts that may be one person: one falls silent for good, the other was never seen before, begins within 7
 * days and does about as much; they do the same kinds of things at the same hours in the same venues, unlike everybody and
 * unlike anybody else who was there; and so quick a handover would come about by chance in at most one of fifty communities
 * with as many active accounts that end and begin. Suggested, never merged: a successor who took over somebody's work looks
 * the same, so ask.
 *
 * Each has at least 50 contributions in 90 days. Not told where several accounts follow the same one: then it is an identity
 * break, or chance. Two accounts of one person who does what everybody does are not found.
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
  const people = rowsByPerson(dataset, end, leastActsOfOthers);
  const active = people.filter(({ rows }) => rows.length >= activeAccounts);
  if (active.length < 2) return insufficientData("suspected-same-person@1", "too-few-contributors", 2, active.length);
  const everybody = profileOf(dataset, rowNumbers(end));
  // The first look, against all that anybody ever did, spares most pairs the close one.
  const pairs = handovers(dataset, active, end).filter(
    ({ earlier, later, chance }) =>
      chance <= mostChance &&
      alike(earlier, later, everybody) >= leastLikeness / 2 &&
      isAlikeAlone(dataset, earlier, later, { people, end }),
  );
  const isOnly = (pair: Handover): boolean =>
    pairs.every((other) => other === pair || (other.earlier !== pair.earlier && other.later !== pair.later));
  return ok(pairs.filter(isOnly).map((pair) => flaw(dataset, pair)));
}

/** How much likelier each of two accounts is by the other than by everybody, on the weaker side. */
function alike(earlier: ActiveSide, later: ActiveSide, everybody: Profile): number {
  return Math.min(
    likeness(later.profile, earlier.profile, everybody),
    likeness(earlier.profile, later.profile, everybody),
  );
}

function* rowNumbers(end: number): Generator<number> {
  for (let row = 0; row < end; row++) yield row;
}

/** Whether two accounts are alike, and nobody else who was there is as much so. */
function isAlikeAlone(
  dataset: CommunityDataset,
  earlier: ActiveSide,
  later: ActiveSide,
  { people, end }: { readonly people: readonly PersonRows[]; readonly end: number },
): boolean {
  const length = handoverSideDays * dayMilliseconds;
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
    if (near.length < leastActsOfOthers) return true;
    return likeness(later.profile, profileOf(dataset, near), everybody) + leastLead <= like;
  });
}

function flaw({ people, venues, contributions }: CommunityDataset, { earlier, later }: Handover): DataFlaw {
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
