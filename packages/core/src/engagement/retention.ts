import { ok, type Result } from "neverthrow";
import { assertAsOf } from "../activity/assert-as-of.js";
import { estimatedShare } from "../activity/intervals/estimated-share.js";
import { historyBefore } from "../activity/observation/history-before.js";
import { seenByVenue } from "../activity/observation/seen-by-venue.js";
import { seenLongEnough } from "../activity/observation/seen-long-enough.js";
import { holdsWhole } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { firstContributions } from "../activity/people/first-contributions.js";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Capability } from "../model/capability.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Measurement } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";

/** Whose return is looked for, and when. */
export interface RetentionOptions {
  /** In which the first contributions fell. */
  readonly window: TimeWindow;
  /** Until when the record is followed. Absent: the end of the window. */
  readonly asOf?: Instant;
  /** Days after the first contribution at which the look begins, above 0; 60 if left out. */
  readonly afterDays?: number;
  /** For how many days the look lasts, above 0; 30 if left out. */
  readonly duringDays?: number;
}

const fewestNewcomers = 10;

const needs: readonly Capability[] = ["authors"];

/**
 * The share (0–1) of newcomers who contributed again in the 30 days that begin 60 days after their first contribution.
 *
 * The variant is *retention* of Wikimedia's Community Vital Signs, whose days can be changed; its published targets
 * (0.03 at least, 0.05 to 0.07 desirable) hold for Wikipedias and for these days. Newcomers are those whose first
 * contribution of the whole record, at the venues that carry the figure, fell in the window *and* who could be followed:
 * the venue where they came was looked at without a break during their 30 days, and those were over. Leaving is never
 * observed, so nobody is counted as gone who still had time or came back unseen (law 5), and Kaplan–Meier is not used.
 * Any contribution at those venues counts as a return. The look includes its first moment and not its last. The interval
 * (95 %, Wilson) is for newcomers like these. Refused as `too-few-newcomers` under 10, as `window-not-seen` where
 * declared observation shows under 7 days of the window; where the record before the window was not seen, as
 * `no-history`, or given with the caveat `history-incomplete`.
 *
 * @returns The share; the sample is the newcomers.
 * @throws RangeError if the days are not above 0, the window does not end after it begins, or `asOf` is not after its
 * start.
 * @see https://meta.wikimedia.org/wiki/Community_Health_Metrics/Community_Vital_Signs Miquel-Ribé, Consonni & Laniado
 * @example
 * const days = [["ann", 0], ["bob", 100], ["cas", 100], ["bob", 165]];
 * const dataset = createDataset(
 *   days.map(([author, day]) => ({ kind: "contribution", id: `${author}${day}`, type: "reply", at: new Date(Date.UTC(2025, 0, 1 + day)).toISOString(), author })),
 * );
 * const window = windowBefore(Date.UTC(2026, 0, 1), 300);
 * retention(dataset, { window })._unsafeUnwrapErr() // => { type: "InsufficientData", definition: "retention@1", reason: "too-few-newcomers", needed: 10, found: 2 }
 */
export function retention(
  dataset: CommunityDataset,
  { window, asOf = window.until, afterDays = 60, duringDays = 30 }: RetentionOptions,
): Result<Measurement<"share">, Refusal> {
  requireDays({ afterDays, duringDays });
  assertAsOf(asOf, window);
  const definition = afterDays === 60 && duringDays === 30 ? "retention@1" : `retention-${afterDays}-${duringDays}@1`;
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues, caveats }) =>
    seenLongEnough(dataset, definition, needs, window, venues)
      .andThen(() => historyBefore(dataset, definition, { needs, venues, window }))
      .andThen((history) => {
        const look = { after: afterDays * dayMilliseconds, during: duringDays * dayMilliseconds };
        const { newcomers, returned } = followed(dataset, { window, asOf, venues, ...look });
        if (newcomers < fewestNewcomers) {
          return insufficientData(definition, "too-few-newcomers", fewestNewcomers, newcomers);
        }
        return ok(
          estimatedShare(returned, newcomers, {
            sampleOf: "newcomers",
            window,
            definition,
            caveats: [...caveats, ...history],
          }),
        );
      }),
  );
}

function requireDays(days: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(days)) {
    if (!(value > 0) || !Number.isFinite(value))
      throw new RangeError(`${name} is a number of days above 0, got ${value}.`);
  }
}

/** Who is followed, and when they have to show up again. */
interface Look {
  readonly window: TimeWindow;
  readonly asOf: Instant;
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  /** Milliseconds after the first contribution. */
  readonly after: number;
  /** Milliseconds. */
  readonly during: number;
}

function followed(dataset: CommunityDataset, look: Look): { readonly newcomers: number; readonly returned: number } {
  const { at, author, venue } = dataset.contributions;
  const { window, venues, after, during, asOf } = look;
  const { cameAt, newcomers } = newcomersFollowed(dataset, look);
  if (newcomers === 0) return { newcomers: 0, returned: 0 };
  // Nobody is looked for any more once the last newcomer's days are over.
  const until = Math.min(asOf, window.until + after + during);
  const { start, end } = windowRows(dataset, { from: window.from + after, until });
  let returned = 0;
  for (let row = start; row < end; row++) {
    if (venues[venue[row] ?? -1] !== 1) continue;
    const person = author[row] ?? -1;
    const since = (at[row] ?? 0) - (cameAt[person] ?? Number.NaN);
    if (!(since >= after && since < after + during)) continue;
    returned++;
    cameAt[person] = Number.NaN;
  }
  return { newcomers, returned };
}

/** When each newcomer came who could be followed, by index of the person; NaN for everybody else. */
function newcomersFollowed(
  dataset: CommunityDataset,
  { window, asOf, venues, after, during }: Look,
): { readonly cameAt: Float64Array; readonly newcomers: number } {
  const { at, venue } = dataset.contributions;
  const seen = seenByVenue(dataset, { needs, venues });
  const cameAt = new Float64Array(dataset.people.length).fill(Number.NaN);
  let newcomers = 0;
  firstContributions(dataset, { venues }).forEach((row, person) => {
    const first = at[row] ?? Number.NaN;
    if (!(first >= window.from && first < window.until && first + after + during <= asOf)) return;
    const looked = { from: first + after, until: first + after + during };
    if (!holdsWhole(seen[venue[row] ?? -1] ?? [], looked)) return;
    cameAt[person] = first;
    newcomers++;
  });
  return { cameAt, newcomers };
}
