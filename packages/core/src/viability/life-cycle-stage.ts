import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Measurement } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow, windowBefore } from "../model/time-window.js";
import { compareToShare } from "../stats/compare-to-share.js";
import { selfGeneratedShare } from "./self-generated-share.js";

/** How far a community carries itself. */
export type LifeCycleStage = (typeof stages)[number];

/** The stages in their order. */
const stages = ["inception", "establishment", "maturity"] as const;

/** A stage with the share that it was last judged by. */
export interface StageReached {
  readonly stage: LifeCycleStage;
  /** The self-generated share of the latest window. */
  readonly selfGeneratedShare: Measurement<"share">;
  /** The stage that the latest window alone would give; it holds once the next window agrees. */
  readonly latest: LifeCycleStage;
  /** How many windows could be judged. */
  readonly windows: number;
}

/** When the stage is asked for, and by windows of how many days. */
export interface LifeCycleOptions {
  readonly asOf: Instant;
  /** Above 0; 90 if left out. */
  readonly windowDays?: number;
}

/** Fewer openings and replies than this do not tell one half from nine tenths: ours. */
const fewestContributions = 10;

/** What a window says: the position of its stage, or nothing where it cannot be judged. */
type Level = number | undefined;

/**
 * The stage of the life cycle by FeverBee's rule: *establishment* once members themselves generate more than 50 % of
 * the activity, *maturity* once more than 90 %, *inception* before. Exactly 50 % or 90 % is not more. Mitosis, the
 * splitting into groups, is not seen in shares and not given.
 *
 * Judged over windows of 90 days that end with the last opening or reply before `asOf`, and not with `asOf`, so that
 * silence alone never lifts a community: with no new records a later `asOf` gives the same stage or a refusal. The stage
 * changes only when two windows in a row agree on it (hysteresis): after each window it is the middle one of the stage
 * so far, the window before and this window, beginning at inception. Windows with fewer than 10 openings and replies,
 * or with roles that are not dated, are not judged and break the row.
 *
 * Refused as `nobody-active` where nobody spoke in the window before `asOf`, as `too-few-windows` where no two windows
 * in a row can be judged (a community under half a year old), and where the latest window is refused: roles not known,
 * `too-few-contributions`.
 *
 * @throws RangeError if `windowDays` is not above 0 or `asOf` is not finite.
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
  { asOf, windowDays = 90 }: LifeCycleOptions,
): Result<StageReached, Refusal> {
  const definition = "life-cycle-stage@1";
  const recent = windowBefore(asOf, windowDays);
  const spoken = spokenBefore(dataset, asOf);
  if (spoken.last < recent.from) return insufficientData(definition, "nobody-active", 1, 0);
  const windows = windowsUntil(spoken.last + 1, spoken.first, windowDays);
  const shares = windows.map((window) => judgedShare(dataset, definition, window));
  const levels = shares.map((share) => share.map(levelOf).unwrapOr(undefined));
  const judged = levels.filter((level) => level !== undefined).length;
  const latest = shares.at(-1);
  if (latest === undefined) return insufficientData(definition, "too-few-windows", 2, judged);
  return latest.andThen((share) => {
    const stage = stageAfter(levels);
    if (stage === undefined) return insufficientData(definition, "too-few-windows", 2, judged);
    return ok({ stage: named(stage), selfGeneratedShare: share, latest: named(levelOf(share)), windows: judged });
  });
}

/** When people first and last opened or replied before a moment; -Infinity if they never did. */
function spokenBefore(
  { contributions, people }: CommunityDataset,
  asOf: Instant,
): { readonly first: Instant; readonly last: Instant } {
  const { at, type, author, length } = contributions;
  const isSpoken = (row: number): boolean => {
    const person = author[row] ?? -1;
    return (type[row] ?? 0) <= contributionTypeCode.reply && person >= 0 && people.automated[person] !== 1;
  };
  let last = length - 1;
  while (last >= 0 && ((at[last] ?? 0) >= asOf || !isSpoken(last))) last--;
  let first = 0;
  while (first < last && !isSpoken(first)) first++;
  const never = Number.NEGATIVE_INFINITY;
  return { first: at[Math.min(first, last)] ?? never, last: at[last] ?? never };
}

/** Windows side by side, the oldest first, of which the last ends at `end` and the first holds `first`. */
function windowsUntil(end: Instant, first: Instant, days: number): readonly TimeWindow[] {
  const count = Math.ceil((end - first) / (days * dayMilliseconds));
  return Array.from({ length: count }, (_, index) =>
    windowBefore(end - (count - 1 - index) * days * dayMilliseconds, days),
  );
}

function judgedShare(
  dataset: CommunityDataset,
  definition: string,
  window: TimeWindow,
): Result<Measurement<"share">, Refusal> {
  return selfGeneratedShare(dataset, { window })
    .mapErr((refusal) => ({ ...refusal, definition }))
    .andThen((share) =>
      share.sampleSize < fewestContributions
        ? insufficientData(definition, "too-few-contributions", fewestContributions, share.sampleSize)
        : ok(share),
    );
}

function levelOf({ value }: Measurement<"share">): number {
  return [0.5, 0.9].filter((threshold) => compareToShare(value, 1, threshold) > 0).length;
}

/** The stage after all windows, or nothing if no two in a row could be judged. */
function stageAfter(levels: readonly Level[]): Level {
  let stage = 0;
  let confirmed = false;
  levels.forEach((level, index) => {
    const before = levels[index - 1];
    if (level === undefined || before === undefined) return;
    confirmed = true;
    stage = Math.max(Math.min(level, before), Math.min(stage, Math.max(level, before)));
  });
  return confirmed ? stage : undefined;
}

function named(level: number): LifeCycleStage {
  return stages[level] ?? "inception";
}
