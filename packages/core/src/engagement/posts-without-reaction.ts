import type { Result } from "neverthrow";
import { postTotals } from "../activity/totals/post-totals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/**
 * Which share (0–1) of the posts of a window nobody liked, answered or passed on, until the end of their totals.
 *
 * A post with one like is not among them, whoever gave it, the page itself too (`responses-by-anyone`). Posts count of which
 * all three totals (`reactions`, `comments`, `reposts`) are given; posts that were counted for under 7 days may still get
 * some: caveat `conversations-too-young`. All posts are there, so this is a count of what happened and has no interval. 0
 * is an answer. Refused as `responsesPerPost` is.
 *
 * @returns The share; the sample is the posts.
 * @throws RangeError if the window does not end after it begins.
 * @see https://area51.meta.stackexchange.com/q/4613 Stack Exchange, Area 51: what is answered, of which this is the rest
 * @example
 * const total = { kind: "aggregate", temporality: "change", from: "2026-01-10", until: "2026-02-01" } as const;
 * const dataset = createDataset(
 *   ["reactions", "comments", "reposts"].flatMap((metric) => [
 *     { ...total, metric, conversation: "p1", value: 3 },
 *     { ...total, metric, conversation: "p2", value: 0 },
 *   ]),
 * );
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 1, 1) };
 * postsWithoutReaction(dataset, { window })._unsafeUnwrap().value // => 0.5
 */
export function postsWithoutReaction(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<Measurement<"share">, Refusal> {
  const definition = "posts-without-reaction@1";
  return postTotals(dataset, definition, ["reactions", "comments", "reposts"], window).map(({ values, caveats }) =>
    measurement({
      value: values.filter((totals) => totals.every((total) => total === 0)).length / values.length,
      unit: "share",
      sampleSize: values.length,
      sampleOf: "conversations",
      window,
      definition,
      caveats,
    }),
  );
}
