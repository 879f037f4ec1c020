import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { dayMilliseconds, formatWindow } from "../model/time-window.js";
import { activeSpans, peopleWith } from "./active-spans.js";
import type { DataFlaw } from "./data-flaw.js";
import { endsOrBegins, type Handover, handovers, leastActsOfActive } from "./handovers.js";
import { rowsUntil } from "./places.js";
import { likeness, type Profile, profileOf, profileOfAll } from "./profiles.js";
import type { QualityOptions } from "./quality-options.js";
import { rowsByPerson } from "./rows-by-person.js";

/**
 * So rarely a handover as quick would come about by chance: one in a thousand communities like this, or in a hundred where
 * the two have habits of their own. Ours.
 */
const mostChance = 0.001;
const mostChanceOfAlike = 0.01;
/** In nats a contribution, each is so much likelier by the other's habits than by everybody's: habits of their own. Ours. */
const ownHabits = 0.25;
/**
 * And at least not less likely by more than this. Ours: over half a year the habits of the main carriers of two real
 * communities drifted by 0.2, and those of two people differ by 1 or 2.
 */
const leastLikeness = -0.25;

/**
 * Pairs of accounts that may be one person: one falls silent for good, the other was never seen before, begins within 7
 * days, does about as much, and not other kinds of things at other hours in other venues; and a handover as quick between
 * accounts as busy would come about by chance in at most one of a thousand communities with as many of them that end and
 * begin, or one of a hundred where the two share habits that others do not have. So it is found of those who do much: of others there are too many. Suggested, never merged: a successor who took
 * over somebody's work looks the same, so ask.
 *
 * Each has at least 90 contributions in 90 days, and none of them in a source that forbids to link its people
 * (`linkable: false`). Not told where several accounts follow the same one: then it is an identity
 * break, or chance.
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
  const spans = activeSpans(dataset, asOf);
  const isClosed = peopleNotToBeLinked(dataset, end);
  const frequent = peopleWith(spans, leastActsOfActive).filter((person) => isClosed[person] !== 1);
  if (frequent.length < 2)
    return insufficientData("suspected-same-person@1", "too-few-contributors", 2, frequent.length);
  const possible = frequent.filter((person) => {
    const [first = 0, last = 0] = [spans.first[person], spans.last[person]];
    return endsOrBegins(dataset, end, first, last);
  });
  const found = handovers(dataset, rowsByPerson(dataset, possible, spans.counts, end), end);
  const unlikely = found.filter(({ chance }) => chance <= mostChanceOfAlike);
  if (unlikely.length === 0) return ok([]);
  const everybody = profileOfAll(dataset, end);
  const pairs = unlikely.filter(({ earlier, later, chance }) => {
    const like = alike(profileOf(dataset, earlier.rows), profileOf(dataset, later.rows), everybody);
    return like >= ownHabits || (like >= leastLikeness && chance <= mostChance);
  });
  const isOnly = (pair: Handover): boolean =>
    pairs.every((other) => other === pair || (other.earlier !== pair.earlier && other.later !== pair.later));
  return ok(pairs.filter(isOnly).map((pair) => flaw(dataset, pair)));
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

/** How much likelier each of two accounts is by the other than by everybody, on the weaker side. */
function alike(earlier: Profile, later: Profile, everybody: Profile): number {
  return Math.min(likeness(later, earlier, everybody), likeness(earlier, later, everybody));
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
      before: earlier.rows.length,
      after: later.rows.length,
    },
    sampleSize: earlier.rows.length + later.rows.length,
    sampleOf: "contributions",
    remedy: "ask-whether-one-person",
    people: [people.pseudonyms[earlier.person] ?? "", people.pseudonyms[later.person] ?? ""],
  };
}
