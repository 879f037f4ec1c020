import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Capability } from "../../model/capability.js";
import type { TimeWindow } from "../../model/time-window.js";
import { figureName } from "./figure-name.js";
import { spansByVenue } from "./spans-by-venue.js";

const hourMilliseconds = 3_600_000;

/**
 * Figures of answers and of waiting: who acts matters to them only so that nobody answers themselves. They hold for the
 * part of a window that was seen, however short it is.
 */
const ofAnswers: ReadonlySet<string> = new Set([
  "response-rate",
  "answered-openings",
  "unanswered-openings",
  "unanswered-openings-list",
  "waiting-openings",
  "time-to-first-response",
  "conversation-depth",
  "unanswered-subjects",
  "unanswered-groups",
  "echo",
  "echo-followed-up",
]);

/** Figures that look up first contributions in all that is held of a venue, however short the window is. */
const ofFirsts: ReadonlySet<string> = new Set([
  "new-contributors",
  "newcomers-answered",
  "members-by-stage",
  "conversion",
  "conversion-by-choice",
  "retention",
  "stability",
  "listed-members-who-contributed",
  "outreach-followed",
  "replacement",
]);

/**
 * The source of each venue whose rules forbid a figure, by the venue's index; `undefined` where it may be taken.
 *
 * Where a source limits for how long people's acts may be kept, nobody may be followed for longer: not through a window that
 * begins before that, and not from their first act on. Whoever returned, on whom most hangs, who is new: all that would take
 * a history of people. Every figure that needs authors is one of those, unless it is known as one of answers.
 */
export function historyLimits(
  dataset: CommunityDataset,
  definition: string,
  needs: readonly Capability[],
  { from, until }: TimeWindow,
): readonly (string | undefined)[] {
  const name = figureName(definition);
  if (!needs.includes("authors") || ofAnswers.has(name)) return dataset.venues.map(() => undefined);
  if (ofFirsts.has(name)) return limitsOfFirsts(dataset, { from, until });
  return limitedSince(dataset, until, () => from);
}

/**
 * The same for the look-up of first contributions: of a venue of which more is held than people's acts may be kept for,
 * none may be looked up, since that would follow people through all of it.
 */
export function limitsOfFirsts(
  dataset: CommunityDataset,
  { from, until }: TimeWindow,
): readonly (string | undefined)[] {
  const { at, venue: venueOf } = dataset.contributions;
  const spans = spansByVenue(dataset);
  return limitedSince(dataset, until, (venue) => {
    const first = at[venueOf.indexOf(venue)] ?? from;
    return (spans[venue] ?? []).reduce((earliest, span) => Math.min(earliest, span.from), Math.min(first, from));
  });
}

/** The source of each venue that was seen for longer than its source lets acts be kept, from a moment on. */
function limitedSince(
  dataset: CommunityDataset,
  until: number,
  sinceOf: (venue: number) => number,
): readonly (string | undefined)[] {
  const hours = new Map(dataset.sources.map(({ source, retention }) => [source, retention?.contributionHours]));
  const spans = spansByVenue(dataset);
  return dataset.venues.map(({ source }, venue) => {
    const limit = hours.get(source);
    if (limit === undefined) return undefined;
    const seenUntil = (spans[venue] ?? []).reduce((latest, span) => Math.max(latest, span.until), until);
    return seenUntil - sinceOf(venue) > limit * hourMilliseconds ? source : undefined;
  });
}
