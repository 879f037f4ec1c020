import { ok, type Result } from "neverthrow";
import { spansByVenue } from "../activity/observation/spans-by-venue.js";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { assertWindow, dayMilliseconds, formatWindow, type TimeWindow } from "../model/time-window.js";
import type { DataFlaw } from "./data-flaw.js";
import { sourcePlaces } from "./places.js";

/** A day that began before the reading did is no matter. Ours. */
const leastMilliseconds = dayMilliseconds;

/**
 * Sources whose data begin later than the window of the figures, by a day or more: what the figures call a period is a
 * part of one. A source that says that it looked from earlier on has shown that nothing happened then, and is not told.
 *
 * @returns One flaw a source, with the part of the window before the data; or that there is no contribution.
 * @throws RangeError if the window does not end after it begins.
 * @example
 * const dataset = createDataset([{ kind: "contribution", id: "1", type: "opening", at: "2026-02-01T00:00:00Z" }]);
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 3, 1) };
 * windowBeforeData(dataset, { window })._unsafeUnwrap().map(({ params }) => params.days) // => [31]
 */
export function windowBeforeData(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<readonly DataFlaw[], Refusal> {
  assertWindow(window);
  const { length } = dataset.contributions;
  if (length === 0) return insufficientData("window-before-data@1", "no-contributions", 1, 0);
  const spans = spansByVenue(dataset);
  return ok(
    sourcePlaces(dataset).flatMap(({ source, venues }): readonly DataFlaw[] => {
      const own = spans.flatMap((ofVenue, venue) => (venues[venue] === 1 ? ofVenue : []));
      const begin = own.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY);
      const until = Math.min(begin, window.until);
      if (own.length === 0 || until - window.from < leastMilliseconds) return [];
      return [
        {
          type: "window-before-data",
          certainty: "certain",
          source,
          window: formatWindow({ from: window.from, until }),
          params: { days: (until - window.from) / dayMilliseconds, of: (window.until - window.from) / dayMilliseconds },
          sampleSize: length,
          sampleOf: "contributions",
          remedy: "read-earlier",
        },
      ];
    }),
  );
}
