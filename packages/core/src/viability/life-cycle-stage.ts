import { type Err, err, ok, type Result } from "neverthrow";
import { needsOfTypes } from "../activity/counted-types.js";
import { keepLatest } from "../activity/keep-latest.js";
import { ownActsAlone, ownActsForFigure, venuesApart } from "../activity/observation/own-acts.js";
import { seenByVenue } from "../activity/observation/seen-by-venue.js";
import { commonStretches, unitedStretches } from "../activity/observation/stretches.js";
import { venuesEverShowing } from "../activity/observation/venues-for-figure.js";
import { lastSpoken } from "../activity/people/last-spoken.js";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import type { RoleOptions } from "../activity/sides/sides.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { carryingVenues } from "../dataset/observation/carrying-venues.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Measurement } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow, windowBefore, windowDays as windowDaysOf } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { compareToShare } from "../stats/compare-to-share.js";
import { selfGeneratedGrowth } from "./self-generated-growth.js";
import { selfGeneratedShare } from "./self-generated-share.js";

/** How far a community carries itself. */
export type LifeCycleStage = (typeof stages)[number];

/** The stages in their order. */
const stages = ["inception", "establishment", "maturity"] as const;

/** A stage with the share that it was last judged by. */
export interface StageReached {
  readonly stage: LifeCycleStage;
  /** The self-generated share of the latest window: of its activity. */
  readonly selfGeneratedShare: Measurement<"share">;
  /** The same of its growth; absent where that was not seen, or on too few invitations. */
  readonly selfGeneratedGrowth?: Measurement<"share">;
  /** The stage that the latest window alone would give; it holds once the next window agrees. */
  readonly latest: LifeCycleStage;
  /** How many windows in a row could be judged, the latest included. */
  readonly windows: number;
  /** The self-generated share of the activity of each of them, in their order. */
  readonly judged: readonly Measurement<"share">[];
}

/** When the stage is asked for, and by windows of how many days. */
export interface LifeCycleOptions {
  readonly asOf: Instant;
  /** Above 0; 90 if left out. */
  readonly windowDays?: number;
  /** The zone in which the days of duties are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
}

/** Fewer openings and replies than this do not tell one half from nine tenths: ours. */
const fewestContributions = 10;

const needs = needsOfTypes(spokenTypes);

/** Asked for by itself, and by who asks how the building up stands. */
const kept = keepLatest<Result<StageReached, Refusal>>();

/**
 * The stage of the life cycle by FeverBee's rule: *establishment* once members themselves generate more than 50 % of
 * the activity and of the growth, *maturity* once more than 90 %, *inception* before. Exactly 50 % or 90 % is not more.
 * Growth is `selfGeneratedGrowth`; where it is not shown, or on fewer than 10 invitations in a window, activity decides
 * alone. Mitosis, the splitting into groups, is not seen in shares and not given.
 *
 * Judged over windows of 90 days that end with the last opening or reply before `asOf`, and not with `asOf`, so that
 * silence alone never lifts a community: with no new records a later `asOf` gives the same stage or a refusal. The stage
 * changes only when two windows in a row agree on it (hysteresis): after each window it is the middle one of the stage
 * so far, the window before and this window, beginning at inception. Windows with fewer than 10 openings and replies,
 * or with roles that are not dated, are not judged and break the row: nothing from before such a window counts.
 *
 * Refused where no source shows who speaks; as `nobody-active` where nobody spoke in the window before `asOf`; as
 * `window-not-seen` where the sources say that they did not look then; as `too-few-windows` where the latest row has no two
 * windows (a community under half a year old); and where the latest window is refused: roles not known,
 * `too-few-contributions`.
 *
 * @throws RangeError if `windowDays` is not above 0, `asOf` is not finite or there is no such zone.
 * @see https://www.feverbee.com FeverBee, the online community life cycle
 * @example
 * const said = Array.from({ length: 180 }, (_, day) => ({
 *   kind: "contribution", id: `${day}`, type: day % 2 === 0 ? "opening" : "reply",
 *   at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(), author: day % 4 === 0 ? "mia" : "bob",
 * }));
 * const dataset = createDataset([{ kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" }, ...said]);
 * lifeCycleStage(dataset, { asOf: Date.UTC(2026, 6, 1) })._unsafeUnwrap().stage // => "establishment"
 */
export function lifeCycleStage(
  dataset: CommunityDataset,
  { asOf, windowDays = 90, timeZone = "UTC" }: LifeCycleOptions,
): Result<StageReached, Refusal> {
  const key = JSON.stringify([asOf, windowDays, timeZone]);
  return kept(dataset, key, () => stageAt(dataset, { asOf, windowDays, timeZone }));
}

function stageAt(
  dataset: CommunityDataset,
  { asOf, windowDays, timeZone }: Required<LifeCycleOptions>,
): Result<StageReached, Refusal> {
  const definition = "life-cycle-stage@2";
  const recent = windowBefore(asOf, windowDays);
  const venues = speakingVenues(dataset, recent);
  const last = lastSpoken(dataset, asOf, venues);
  if (last < recent.from) return nobodyActive(dataset, definition, recent);
  const judge = (window: TimeWindow): Result<JudgedWindow, Refusal> =>
    judgedWindow(dataset, definition, { window, timeZone, rolesAsOf: asOf });
  return judge(windowBefore(last + 1, windowDays)).andThen((latest) => {
    const windows = [...windowsBefore(last + 1, windowDays, judge), latest];
    if (windows.length < 2) return insufficientData(definition, "too-few-windows", 2, windows.length);
    const stage = named(stageAfter(windows.map(levelOf)));
    const { activity, growth } = latest;
    const shares = { selfGeneratedShare: activity, ...(growth === undefined ? {} : { selfGeneratedGrowth: growth }) };
    const judged = windows.map(({ activity: ofWindow }) => ofWindow);
    return ok({ stage, ...shares, latest: named(levelOf(latest)), windows: windows.length, judged });
  });
}

/** What members themselves generated in a window. */
interface JudgedWindow {
  readonly activity: Measurement<"share">;
  readonly growth: Measurement<"share"> | undefined;
}

/** The venues that show what is said lately, because no other may move the windows; all that do not stand apart, if none does. */
function speakingVenues(dataset: CommunityDataset, recent: TimeWindow): Uint8Array {
  const apart = venuesApart(dataset);
  const { mask, count } = carryingVenues(dataset, needs, recent, undefined, apart);
  return count > 0 ? mask : mask.map((_, venue) => (apart[venue] === true ? 0 : 1));
}

/** Refuses because nobody spoke and all are seen, because all that is shown are own acts, because nobody looked, or because no source could have shown it. */
function nobodyActive(dataset: CommunityDataset, definition: string, recent: TimeWindow): Err<never, Refusal> {
  // The silence of some people says nothing of the others.
  if (ownActsForFigure(dataset, definition, needs).isOfOthersToo) {
    return err({ type: "DataUnreliable", definition, reason: ownActsAlone });
  }
  const missing = needs.filter((need) => !dataset.sources.some(({ capabilities }) => capabilities.includes(need)));
  if (missing.length > 0) return capabilityMissing(definition, missing);
  const venues = venuesEverShowing(dataset, needs);
  const seen = unitedStretches(seenByVenue(dataset, { needs, venues }));
  const isUnseen = seen.length > 0 && commonStretches([seen, [recent]]).length === 0;
  if (isUnseen) return insufficientData(definition, "window-not-seen", Math.ceil(windowDaysOf(recent)), 0);
  return insufficientData(definition, "nobody-active", 1, 0);
}

/** The windows side by side before the one that ends at `end`, oldest first, back to one not judged. */
function windowsBefore(
  end: Instant,
  days: number,
  judge: (window: TimeWindow) => Result<JudgedWindow, Refusal>,
): readonly JudgedWindow[] {
  const judgedWindows: JudgedWindow[] = [];
  for (let windows = 1; ; windows++) {
    const judged = judge(windowBefore(end - windows * days * dayMilliseconds, days));
    if (judged.isErr()) return judgedWindows.reverse();
    judgedWindows.push(judged.value);
  }
}

function judgedWindow(
  dataset: CommunityDataset,
  definition: string,
  options: RoleOptions & { readonly window: TimeWindow },
): Result<JudgedWindow, Refusal> {
  return selfGeneratedShare(dataset, options)
    .mapErr((refusal) => ({ ...refusal, definition }))
    .andThen((activity) =>
      activity.sampleSize < fewestContributions
        ? insufficientData(definition, "too-few-contributions", fewestContributions, activity.sampleSize)
        : ok({ activity, growth: seenGrowth(dataset, options) }),
    );
}

/** The share of the growth, where it was seen and rests on enough. */
function seenGrowth(
  dataset: CommunityDataset,
  options: RoleOptions & { readonly window: TimeWindow },
): Measurement<"share"> | undefined {
  return selfGeneratedGrowth(dataset, options).match(
    (share) => (share.sampleSize < fewestContributions ? undefined : share),
    () => undefined,
  );
}

/** Both have to be over a threshold: the lower of the two decides. */
function levelOf({ activity, growth }: JudgedWindow): number {
  const value = Math.min(activity.value, growth?.value ?? 1);
  return [0.5, 0.9].filter((threshold) => compareToShare(value, 1, threshold) > 0).length;
}

/** The stage after windows in a row with these positions of their stages. */
function stageAfter(levels: readonly number[]): number {
  return levels.reduce((stage, level, index) => {
    const before = levels[index - 1] ?? 0;
    return Math.max(Math.min(level, before), Math.min(stage, Math.max(level, before)));
  }, 0);
}

function named(level: number): LifeCycleStage {
  return stages[level] ?? "inception";
}
