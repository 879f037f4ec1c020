import type { Result } from "neverthrow";
import { postTotals } from "../activity/totals/post-totals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { distributionSummary } from "../stats/distribution-summary.js";

/** How many written responses posts got. */
export interface ResponsesPerPost {
  readonly mean: Measurement<"responses-per-post">;
  readonly median: Measurement<"responses-per-post">;
}

/**
 * How many written responses (totals `comments`) the posts of a window got, each until the end of its total.
 *
 * What `conversationDepth` says where contributions are known, from totals alone: it counts responses and knows nobody, so
 * that what the page answers itself counts too (`responses-by-anyone`), and a hundred of one person look like one of a
 * hundred. A post without a response counts with 0. Read the median (type 7) beside the mean: one post that many answer
 * makes a mean. Posts that were counted for under 7 days may still get responses: caveat `conversations-too-young`. A
 * count of what happened, so without interval. Refused where no source has totals, as `total-not-given` where none is of
 * comments on single posts, and as `no-openings` where no post is of the window.
 *
 * @returns Mean and median; the sample is the posts.
 * @throws RangeError if the window does not end after it begins.
 * @see https://chaoss.community/?p=3484 CHAOSS, Collaboration Platform Activity
 * @example
 * const total = { kind: "aggregate", metric: "comments", temporality: "change", until: "2026-02-01" } as const;
 * const dataset = createDataset([
 *   { ...total, conversation: "p1", from: "2026-01-10", value: 4 },
 *   { ...total, conversation: "p2", from: "2026-01-20", value: 0 },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 1, 1) };
 * responsesPerPost(dataset, { window })._unsafeUnwrap().mean.value // => 2
 */
export function responsesPerPost(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<ResponsesPerPost, Refusal> {
  return postTotals(dataset, "responses-per-post@1", ["comments"], window).map(({ values, caveats }) => {
    const summary = distributionSummary(values.map(([comments = 0]) => comments));
    const figure = (value: number | undefined, part: string): Measurement<"responses-per-post"> =>
      measurement({
        value: value ?? Number.NaN,
        unit: "responses-per-post",
        sampleSize: values.length,
        sampleOf: "conversations",
        window,
        definition: `responses-per-post/${part}@1`,
        caveats,
      });
    return { mean: figure(summary?.mean, "mean"), median: figure(summary?.median, "median") };
  });
}
