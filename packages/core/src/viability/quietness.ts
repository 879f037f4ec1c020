import { ok, type Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { commonlySeen } from "../activity/observation/commonly-seen.js";
import { seenByVenue } from "../activity/observation/seen-by-venue.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { venuesSeenInBoth } from "../activity/observation/venues-seen-in-both.js";
import { lastSpoken } from "../activity/people/last-spoken.js";
import { insufficientData } from "../activity/refusals.js";
import { type Silence, silentDays } from "../activity/rhythm/silent-days.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Caveat } from "../model/measurement.js";
import {
  dayMilliseconds,
  formatWindow,
  type IsoWindow,
  type TimeWindow,
  windowBefore,
  windowDays,
} from "../model/time-window.js";
import { binomialTail } from "../stats/binomial-tail.js";
import { spokenCounts } from "./spoken-counts.js";

/** How a community sounds lately, from lively to silent. */
export type Quietness = "speaking" | "quiet" | "falling-silent" | "silent";

/** What decided it. */
export type QuietnessReason =
  | "nobody-spoke"
  | "under-a-tenth"
  | "fewer-people"
  | "longest-silence-yet"
  | "long-silence"
  | "no-long-silence";

/** How a community sounds lately, and what that rests on. */
export interface QuietnessReached {
  readonly state: Quietness;
  readonly reason: QuietnessReason;
  /** Days of 24 hours since somebody last spoke, at most as long as was looked at. */
  readonly silentForDays: number;
  /** The longest silence of the last 90 days, the present one included. */
  readonly longestSilenceDays: number;
  /** People who spoke in the last 90 days, and in the 90 before. */
  readonly people: number;
  readonly peopleBefore: number;
  /** Openings and replies in the last 90 days, and as many as there were in 90 days of the time before. */
  readonly contributions: number;
  readonly contributionsBefore: number;
  /** All that was looked at: the last 90 days and the time before. */
  readonly window: IsoWindow;
  readonly definition: string;
  readonly caveats: readonly Caveat[];
}

const definition = "quietness@1";

/** A silence of a whole window of 90 days is no pause any more: the half of dormancy that can be looked back on. */
const silentAfterDays = 90;

/** From two weeks of silence on units fell silent more often (our study of dormancy). */
const longSilenceDays = 14;

/** What comes about by chance less often than one time in twenty is taken to be none: the usual level. */
const byChance = 0.05;

/** The last of so many silences is the longest of all by chance one time in twenty. */
const fewestSilences = 19;

/**
 * Whether a community speaks, is merely quiet, is falling silent or is silent, held against its own past and not against
 * the volume of others: a small community with long pauses that it always had is quiet, and nothing is the matter.
 *
 * *Silent*: nobody has opened or replied for 90 days; or in 90 days there was under a tenth of what 90 days of the time
 * before had, by fewer than 3 people (the dormancy of our study, looked back on). *Falling silent*: under half as many
 * people as in the 90 days before, and by so much that chance gives it less than one time in twenty (exact binomial,
 * people taken as independent), so that 3 people after 7 are not called falling; or nobody has spoken for 14 days and
 * for longer than ever in the time before, after at least 19 silences there. *Quiet*: the longest silence of 90 days
 * lasted 14 days or more. Else *speaking*. Exactly a tenth and exactly half are not under it; the first that holds counts.
 *
 * The 90 days end with the last opening or reply before `asOf`, and the silence since then is judged by itself: with no
 * new records a later `asOf` never gives a livelier state. The time before is 180 days, or 90 where no venue was looked at
 * for longer; `contributionsBefore` is its part for 90 days. Openings and replies by people count, at the venues that
 * were looked at in nearly all of it.
 *
 * Refused as `window-not-seen` where the last 90 days, or not even the 90 before, were looked at, as `nobody-active`
 * where nobody ever spoke, since then nothing fell silent, and where the source cannot show it.
 *
 * @throws RangeError if `asOf` is not finite.
 * @example
 * const said = Array.from({ length: 40 }, (_, at) => ({
 *   kind: "contribution", id: `${at}`, type: at % 2 === 0 ? "opening" : "reply",
 *   at: new Date(Date.UTC(2026, 0, 1 + 5 * at)).toISOString(), author: ["ann", "bob", "cas"][at % 3],
 * }));
 * quietness(createDataset(said), { asOf: Date.UTC(2026, 6, 20) })._unsafeUnwrap().state // => "speaking"
 * quietness(createDataset(said), { asOf: Date.UTC(2026, 7, 20) })._unsafeUnwrap().state // => "falling-silent"
 */
export function quietness(
  dataset: CommunityDataset,
  { asOf }: { readonly asOf: Instant },
): Result<QuietnessReached, Refusal> {
  return seenIn(dataset, [windowBefore(asOf, silentAfterDays)]).andThen(({ venues }) => {
    const last = lastSpoken(dataset, asOf, venues);
    if (last === Number.NEGATIVE_INFINITY) return insufficientData(definition, "nobody-active", 1, 0);
    const isSilent = asOf - last >= silentAfterDays * dayMilliseconds;
    // Somebody who spoke years ago is silent whatever was looked at in between.
    if (isSilent) return ok(silentSince(last, asOf));
    return timeBefore(dataset, last + 1, asOf, 180)
      .orElse(() => timeBefore(dataset, last + 1, asOf, 90))
      .map((seen) => judged(dataset, seen, { last, asOf }));
  });
}

/** Where one could look, and what a reader must know of it. */
interface Seen {
  readonly venues: Uint8Array;
  readonly caveats: readonly Caveat[];
}

/** The venues that were looked at in nearly all of each of the windows, which follow each other. */
function seenIn(dataset: CommunityDataset, windows: readonly TimeWindow[]): Result<Seen, Refusal> {
  const needs = needsOfTypes(spokenTypes);
  const whole = { from: windows[0]?.from ?? 0, until: windows.at(-1)?.until ?? 0 };
  return venuesForFigure(dataset, definition, needs, whole).andThen(({ venues: shown, caveats }) => {
    const { venues, bestSeen } = venuesSeenInBoth(dataset, { needs, venues: shown }, windows);
    const days = Math.ceil(windowDays(whole));
    return venues.includes(1)
      ? ok({ venues, caveats })
      : insufficientData(definition, "window-not-seen", days, bestSeen);
  });
}

/** The 90 days that end with the last words, and the time before them. */
interface SeenBefore extends Seen {
  readonly recent: TimeWindow;
  readonly before: TimeWindow;
}

function timeBefore(dataset: CommunityDataset, end: Instant, asOf: Instant, days: number): Result<SeenBefore, Refusal> {
  const recent = windowBefore(end, 90);
  const before = windowBefore(recent.from, days);
  return seenIn(dataset, [before, { from: recent.from, until: asOf }]).map((seen) => ({ ...seen, recent, before }));
}

function silentSince(last: Instant, asOf: Instant): QuietnessReached {
  const silentForDays = (asOf - last) / dayMilliseconds;
  const window = formatWindow({ from: last, until: asOf });
  const nobody = { people: 0, peopleBefore: 0, contributions: 0, contributionsBefore: 0 };
  const silence = { silentForDays, longestSilenceDays: silentForDays };
  return { state: "silent", reason: "nobody-spoke", ...silence, ...nobody, window, definition, caveats: [] };
}

function judged(
  dataset: CommunityDataset,
  { recent, before, venues, caveats }: SeenBefore,
  { last, asOf }: { readonly last: Instant; readonly asOf: Instant },
): QuietnessReached {
  const justBefore = windowBefore(recent.from, 90);
  const [now, then] = [spokenCounts(dataset, recent, venues), spokenCounts(dataset, justBefore, venues)];
  const past = spokenCounts(dataset, before, venues).contributions;
  const silentForDays = (asOf - last) / dayMilliseconds;
  const silences = silencesUntil(dataset, { from: before.from, until: last }, venues);
  const counts = {
    people: now.people,
    peopleBefore: then.people,
    contributions: now.contributions,
    contributionsBefore: (past * 90) / windowDays(before),
  };
  const longestSilenceDays = Math.max(
    silentForDays,
    silencesUntil(dataset, { from: recent.from, until: last }, venues).longestDays,
  );
  return {
    ...stateOf({ ...counts, silentForDays, longestSilenceDays }, silences),
    silentForDays,
    longestSilenceDays,
    ...counts,
    window: formatWindow({ from: before.from, until: asOf }),
    definition,
    caveats,
  };
}

/** The silences up to the last words: the longest, and how many contributions they lie between. */
function silencesUntil(dataset: CommunityDataset, window: TimeWindow, venues: Uint8Array): Silence {
  const seen = seenByVenue(dataset, { needs: needsOfTypes(spokenTypes), venues, window });
  return silentDays(dataset, commonlySeen(seen, window), venues, countedTypes(spokenTypes));
}

type Counts = Pick<
  QuietnessReached,
  "people" | "peopleBefore" | "contributions" | "contributionsBefore" | "silentForDays" | "longestSilenceDays"
>;

function stateOf(counts: Counts, past: Silence): Pick<QuietnessReached, "state" | "reason"> {
  const { people, peopleBefore, contributions, contributionsBefore, silentForDays, longestSilenceDays } = counts;
  if (10 * contributions < contributionsBefore && people < 3) return { state: "silent", reason: "under-a-tenth" };
  const isUnderHalf = 2 * people < peopleBefore;
  if (isUnderHalf && binomialTail(people, people + peopleBefore, 0.5) < byChance)
    return { state: "falling-silent", reason: "fewer-people" };
  const isLongestYet = silentForDays > past.longestDays && past.contributions >= fewestSilences;
  if (silentForDays >= longSilenceDays && isLongestYet)
    return { state: "falling-silent", reason: "longest-silence-yet" };
  return longestSilenceDays >= longSilenceDays
    ? { state: "quiet", reason: "long-silence" }
    : { state: "speaking", reason: "no-long-silence" };
}
