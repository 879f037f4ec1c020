import { type DataFlaw, type FlawType, flawTypes } from "../../data-quality/data-flaw.js";
import { type Instant, instantOf } from "../../model/instant.js";
import type { Caveat, Measurement, Unit } from "../../model/measurement.js";
import { dayMilliseconds, type IsoWindow, type TimeWindow } from "../../model/time-window.js";
import type { Figure } from "../report/health-report.js";
import { type FlawSubject, flawEffects } from "./flaw-effects.js";

/** Days before and after their window at which figures look: for who was there, who came back, who was there for long. */
const furtherDays: ReadonlyMap<string, { readonly before?: number; readonly after?: number }> = new Map([
  ["retention", { after: 90 }],
  ["newcomers-answered", { after: 30 }],
  ["return-of-newcomers", { after: 30 }],
  ["members-by-stage", { before: 90 }],
  ["outreach-followed", { before: 14 }],
  ["replacement", { before: 90 }],
  // 25 months: whoever was there longer is in one group.
  ["stability", { before: 25 * 31 }],
]);

/**
 * The figures with what the flaws of the data do to them: one whose time a flaw touches carries the type of the flaw as a
 * caveat, with the stretch, or is refused as `DataUnreliable` with that type as the reason. Nothing is corrected.
 */
export function trustedFigures(figures: readonly Figure[], flaws: readonly DataFlaw[]): readonly Figure[] {
  return flaws.length === 0 ? figures : figures.map((figure) => trustedFigure(figure, flaws));
}

/** One figure with what the flaws of the data do to it. */
export function trustedFigure(figure: Figure, flaws: readonly DataFlaw[]): Figure {
  if (figure.status === "refused") return figure;
  const { key, measurement } = figure;
  const [name = key] = key.split("/", 1);
  const touching = touchingFlaws(flaws, reachOf(name, measurement));
  const names = (list: readonly string[]): boolean => list.includes(name);
  const fatal = touching.find(([type]) => names(flawEffects[type].refused));
  const of = figure.of === undefined ? {} : { of: figure.of };
  if (fatal !== undefined) {
    const refusal = { type: "DataUnreliable" as const, definition: measurement.definition, reason: fatal[0] };
    return { key, ...of, status: "refused", refusal };
  }
  const caveats = touching
    .filter(([type]) => flawEffects[type].warned === "every" || names(flawEffects[type].warned))
    .map(([type, own]) => caveatOf(type, own));
  return { key, ...of, status: "measured", measurement: withCaveats(measurement, caveats) };
}

/**
 * What the flaws of the data say of something that a window tells of, such as a duty: a caveat for each type of flaw that
 * touches the window and one of the subjects.
 */
export function caveatsOfFlaws(
  subjects: readonly FlawSubject[],
  { from, until }: IsoWindow,
  flaws: readonly DataFlaw[],
): readonly Caveat[] {
  return touchingFlaws(flaws, { from: instantOf(from), until: instantOf(until) }).flatMap(([type, own]) => {
    const { warned } = flawEffects[type];
    return warned === "every" || subjects.some((one) => warned.includes(one)) ? [caveatOf(type, own)] : [];
  });
}

/** A measurement with further caveats. */
export function withCaveats<U extends Unit>(measured: Measurement<U>, more: readonly Caveat[]): Measurement<U> {
  return more.length === 0 ? measured : { ...measured, caveats: [...(measured.caveats ?? []), ...more] };
}

/** The flaws that touch a stretch of time, by type in the order of the types. */
function touchingFlaws(
  flaws: readonly DataFlaw[],
  { from, until }: TimeWindow,
): readonly (readonly [FlawType, readonly DataFlaw[]])[] {
  const touches = ({ window }: DataFlaw): boolean => instantOf(window.from) < until && instantOf(window.until) > from;
  return flawTypes.flatMap((type) => {
    const own = flaws.filter((flaw) => flaw.type === type && touches(flaw));
    return own.length === 0 ? [] : [[type, own] as const];
  });
}

function caveatOf(type: FlawType, flaws: readonly DataFlaw[]): Caveat {
  // Moments are written alike, so that their order as texts is that in time.
  const [from = ""] = flaws.map(({ window }) => window.from).sort();
  const until =
    flaws
      .map(({ window }) => window.until)
      .sort()
      .at(-1) ?? "";
  return { code: type, params: { count: flaws.length, from, until } };
}

/** All the time that a figure looks at: a trend also at the window before, retention also at what followed. */
function reachOf(name: string, { window }: Measurement): TimeWindow {
  const [from, until]: readonly [Instant, Instant] = [instantOf(window.from), instantOf(window.until)];
  if (name === "activity-trend" || name === "share-of-voice-trend") return { from: 2 * from - until, until };
  const { before = 0, after = 0 } = furtherDays.get(name) ?? {};
  return { from: from - before * dayMilliseconds, until: until + after * dayMilliseconds };
}
