import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import { formatWindow } from "../model/time-window.js";
import { activeSpans, peopleWith } from "./active-spans.js";
import type { DataFlaw } from "./data-flaw.js";
import { countsByMinute } from "./minutes-of-day.js";
import { rowsUntil } from "./places.js";
import { possiblyAutomated } from "./possibly-automated.js";
import type { QualityOptions } from "./quality-options.js";
import { quietestShare } from "./quietest-share.js";
import { daysOf, minutesOfHour, shareOfSameMinute, shareOfSamePause } from "./regularity.js";
import { type PersonRows, rowsByPerson } from "./rows-by-person.js";

/** Who made fewer contributions shows no pattern. Ours. */
const leastRows = 30;
/** On fewer days it is a habit. Ours. */
const leastDays = 20;
/** So much of what an account does follows the clock: ours, since a person who tries still misses a fifth. */
const leastRegular = 0.8;
/** If so much of everybody else's times falls on one minute, times are rounded and say nothing. Ours. */
const mostRounded = 0.2;
/** A machine answers at once, or after a pause that hardly differs. Ours. */
const instantMilliseconds = 120_000;
const delayTolerance = 0.02;
const leastDelayTolerance = 5_000;
const longestDelay = 3_600_000;
const leastInstant = 0.9;
/** So many contributions show who sleeps. Ours. */
const leastActsForSleep = 300;
/** Spread evenly, the quietest six hours have a quarter; people who sleep leave them nearly empty. Ours. */
const leastQuiet = 0.18;
const mostQuietOfAll = 0.08;

/**
 * Accounts that act like machines and are not marked as automated, so that figures count them as people. Three signs,
 * each in at least 30 contributions on at least 20 days:
 *
 * - `clockwork`: 80 % fall within a minute of the same time of day or minute of the hour, or after equal pauses (2 %);
 * - `instant-replies`: 90 % are replies to openings of at least 20 people, within two minutes or after a constant delay;
 * - `round-the-clock`: of at least 300, the quietest six hours of the day have 18 % or more, where the community as a
 *   whole sleeps (under 8 %). An account that several people share looks the same, so this one is `possible` only.
 *
 * The first two are `likely`. Where the times of everybody else are rounded, clockwork is not looked for.
 *
 * @returns One flaw an account, with the stretch in which it was active; or that nobody contributed so often.
 * @example
 * const at = (day, minute) => new Date(Date.UTC(2026, 0, day, 9, minute)).toISOString();
 * const post = (author, day, minute) => ({ kind: "contribution", id: `${author}${day}`, type: "opening", at: at(day, minute), author });
 * const days = Array.from({ length: 60 }, (_, index) => index + 1);
 * const dataset = createDataset(days.flatMap((day) => [post("clock", day, 0), post("ann", day, (day * 37) % 480)]));
 * unmarkedAutomation(dataset)._unsafeUnwrap().map(({ people, params }) => [people, params.sign]) // => [[["clock"], "clockwork"]]
 */
export function unmarkedAutomation(
  dataset: CommunityDataset,
  { asOf = Number.POSITIVE_INFINITY }: QualityOptions = {},
): Result<readonly DataFlaw[], Refusal> {
  const end = rowsUntil(dataset, asOf);
  const spans = activeSpans(dataset, asOf);
  const frequent = peopleWith(spans, leastRows);
  if (frequent.length === 0) {
    const most = spans.counts.reduce((largest, count) => Math.max(largest, count), 0);
    return insufficientData("unmarked-automation@1", "too-few-contributions", leastRows, most);
  }
  const times = dataset.contributions.at.subarray(0, end);
  const minutes = countsByMinute(times);
  const all = { minutes: minutesOfHour(minutes), sleeps: quietestShare(minutes) < mostQuietOfAll };
  const possible = possiblyAutomated(dataset, { people: frequent, counts: spans.counts }, end, {
    regular: leastRegular,
    replies: leastInstant,
    ...(all.sleeps ? { quarter: leastQuiet } : {}),
  });
  const people = rowsByPerson(dataset, possible, spans.counts, end);
  return ok(
    people.flatMap((one): readonly DataFlaw[] => {
      const moments = new Float64Array(one.rows.length);
      for (let index = 0; index < moments.length; index++) moments[index] = times[one.rows[index] ?? 0] ?? 0;
      const found = signOf(dataset, one, moments, all);
      if (found === undefined) return [];
      const [first = 0, last = 0] = [moments[0], moments.at(-1)];
      return [
        {
          type: "unmarked-automation",
          certainty: found.sign === "round-the-clock" ? "possible" : "likely",
          source: dataset.venues[dataset.contributions.venue[one.rows[0] ?? 0] ?? -1]?.source ?? "",
          window: formatWindow({ from: first, until: last + 1 }),
          params: { ...found },
          sampleSize: moments.length,
          sampleOf: "contributions",
          remedy: "mark-automated",
          people: [dataset.people.pseudonyms[one.person] ?? ""],
        },
      ];
    }),
  );
}

interface Sign {
  readonly sign: "clockwork" | "instant-replies" | "round-the-clock";
  readonly share: number;
}

function signOf(
  dataset: CommunityDataset,
  { person, rows }: PersonRows,
  moments: Float64Array,
  all: { readonly minutes: Uint32Array; readonly sleeps: boolean },
): Sign | undefined {
  if (daysOf(moments) < leastDays) return undefined;
  const ofDay = countsByMinute(moments);
  const own = minutesOfHour(ofDay);
  const regular = Math.max(shareOfSameMinute(own), shareOfSamePause(moments, leastRegular));
  if (regular >= leastRegular) {
    const others = all.minutes.map((count, minute) => count - (own[minute] ?? 0));
    if (shareOfSameMinute(others) <= mostRounded) return { sign: "clockwork", share: regular };
  }
  const instant = shareOfInstantReplies(dataset, person, rows);
  if (instant >= leastInstant) return { sign: "instant-replies", share: instant };
  const quiet = all.sleeps && moments.length >= leastActsForSleep ? quietestShare(ofDay) : 0;
  return quiet >= leastQuiet ? { sign: "round-the-clock", share: quiet } : undefined;
}

/** The share of somebody's contributions that answer others' openings at once or after the same delay; 0 for few openers. */
function shareOfInstantReplies(
  { contributions, conversations }: CommunityDataset,
  person: number,
  rows: Int32Array,
): number {
  let replies = 0;
  for (const row of rows) if (contributions.type[row] === contributionTypeCode.reply) replies++;
  if (replies < leastInstant * rows.length) return 0;
  const openers = new Set<number>();
  const answered = new Set<number>();
  const delays: number[] = [];
  for (const row of rows) {
    const conversation = contributions.conversation[row] ?? -1;
    const opening = conversations.opening[conversation] ?? -1;
    const opener = contributions.author[opening] ?? -1;
    if (contributions.type[row] !== contributionTypeCode.reply || opening < 0 || opener === person) continue;
    if (answered.has(conversation)) continue;
    answered.add(conversation);
    openers.add(opener);
    delays.push((contributions.at[row] ?? 0) - (contributions.at[opening] ?? 0));
  }
  if (openers.size < leastDays || delays.length < leastInstant * rows.length) return 0;
  const middle = delays.toSorted((one, other) => one - other)[Math.floor(delays.length / 2)] ?? 0;
  const tolerance = Math.max(leastDelayTolerance, delayTolerance * middle);
  const isConstant = (delay: number): boolean => middle <= longestDelay && Math.abs(delay - middle) <= tolerance;
  return delays.filter((delay) => delay <= instantMilliseconds || isConstant(delay)).length / rows.length;
}
