import type { Told } from "../../continuity/told.js";
import { type DataFlaw, type FlawType, missingFlawTypes } from "../../data-quality/data-flaw.js";
import { instantOf } from "../../model/instant.js";
import type { Caveat, Measurement } from "../../model/measurement.js";
import type { IsoWindow } from "../../model/time-window.js";
import { toldWith } from "../report/told-with.js";
import type { ActivityOverTime } from "../series/activity-over-time.js";
import type { LifeCycleWindows } from "../series/life-cycle-windows.js";
import type { ReportSeries } from "../series/report-series.js";
import type { RetentionByCohort } from "../series/retention-by-cohort.js";
import { type FlawSubject, flawEffects } from "./flaw-effects.js";
import { caveatsOfFlaws, trustedFigure } from "./trusted-figures.js";

const missingParts: ReadonlySet<FlawType> = new Set(missingFlawTypes);

/** The figure that a curve shows, by whose flaws it is trusted. */
interface CurveName {
  readonly name: "time-to-first-response" | "reciprocity";
  readonly definition: string;
}

const waitingName: CurveName = { name: "time-to-first-response", definition: "time-to-first-response@1" };
const networkName: CurveName = { name: "reciprocity", definition: "reply-network@1" };

/**
 * The series with what the flaws of the data do to them, as `trustedFigures` does it to figures: a period of which a part is missing
 * is marked (`partly`), newcomers are not told where accounts changed, a cohort or a curve that would be wrong is left out or
 * refused, and what is touched besides carries the flaw as a caveat with its stretch.
 *
 * @param window - That of the report, of which the curves are.
 */
export function trustedSeries(series: ReportSeries, window: IsoWindow, flaws: readonly DataFlaw[]): ReportSeries {
  if (flaws.length === 0) return series;
  const { activity, concentration, waiting, retention, lifeCycle, network } = series;
  return {
    ...series,
    activity: toldWith(activity, (told) => trustedActivity(told, flaws)),
    concentration: toldWith(concentration, (told) => warned(told, ["gini"], window, flaws)),
    waiting: trustedCurve(waiting, waitingName, window, flaws),
    retention: toldWith(retention, (told) => trustedRetention(told, flaws)),
    lifeCycle: toldWith(lifeCycle, (told) => trustedLifeCycle(told, flaws)),
    ...(network === undefined ? {} : { network: trustedCurve(network, networkName, window, flaws) }),
  };
}

function trustedActivity(activity: ActivityOverTime, flaws: readonly DataFlaw[]): ActivityOverTime {
  const { periods, until } = activity;
  const missing = flaws.filter(({ type }) => missingParts.has(type));
  const changed = flaws.filter(({ type }) => flawEffects[type].refused.includes("new-contributors"));
  const marked = periods.map((period, index) => {
    const stretch = { from: period.from, until: periods[index + 1]?.from ?? until };
    const touched = (list: readonly DataFlaw[]): boolean => list.some((flaw) => touches(flaw, stretch));
    const { newcomers, ...rest } = period;
    return {
      ...rest,
      ...(newcomers === undefined || touched(changed) ? {} : { newcomers }),
      ...(touched(missing) ? { partly: true as const } : {}),
    };
  });
  const all = { from: periods[0]?.from ?? until, until };
  return warned({ ...activity, periods: marked }, ["active-contributors", "new-contributors"], all, flaws);
}

function touches({ window }: DataFlaw, { from, until }: IsoWindow): boolean {
  return instantOf(window.from) < instantOf(until) && instantOf(window.until) > instantOf(from);
}

/** What carries caveats of its own, with those of the flaws. */
function warned<T extends { readonly caveats?: readonly Caveat[] }>(
  told: T,
  subjects: readonly FlawSubject[],
  window: IsoWindow,
  flaws: readonly DataFlaw[],
): T {
  const more = caveatsOfFlaws(subjects, window, flaws);
  return more.length === 0 ? told : { ...told, caveats: [...(told.caveats ?? []), ...more] };
}

/** A curve of the window: what a flaw would turn into its opposite is not given. */
function trustedCurve<T extends { readonly caveats?: readonly Caveat[] }>(
  curve: Told<T>,
  { name, definition }: CurveName,
  window: IsoWindow,
  flaws: readonly DataFlaw[],
): Told<T> {
  const fatal = flaws.find((flaw) => touches(flaw, window) && flawEffects[flaw.type].refused.includes(name));
  if (fatal === undefined) return toldWith(curve, (told) => warned(told, [name], window, flaws));
  return { status: "refused", refusal: { type: "DataUnreliable", definition, reason: fatal.type } };
}

/** Each cohort as the figure that it is. */
function trustedRetention(retention: RetentionByCohort, flaws: readonly DataFlaw[]): RetentionByCohort {
  const cohorts = retention.cohorts.flatMap((cohort) => trustedShare("retention", cohort, flaws));
  return { ...retention, cohorts, leftOut: retention.leftOut + retention.cohorts.length - cohorts.length };
}

function trustedLifeCycle({ activity }: LifeCycleWindows, flaws: readonly DataFlaw[]): LifeCycleWindows {
  return { activity: activity.flatMap((share) => trustedShare("self-generated-share", share, flaws)) };
}

function trustedShare(
  key: string,
  share: Measurement<"share">,
  flaws: readonly DataFlaw[],
): readonly Measurement<"share">[] {
  const trusted = trustedFigure({ key, status: "measured", measurement: share }, flaws);
  if (trusted.status === "refused") return [];
  const { caveats } = trusted.measurement;
  return [caveats === undefined ? share : { ...share, caveats }];
}
