import type { Result } from "neverthrow";
import { replyGraph } from "../activity/reply-graph.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { coreness } from "../network/coreness.js";
import { complementaryDistribution } from "../stats/complementary-distribution.js";

/** How many people are in a core of the network of replies. */
export interface CoreLevel {
  /** Everybody in it exchanged replies with at least so many others in it. */
  readonly coreness: number;
  readonly people: number;
  readonly share: Measurement<"share">;
}

/**
 * How far leaving would spread in the network of replies: for each coreness k that occurs, how many people have at
 * least that, as a count and as a share (0–1) of the network, in ascending order of k. García, Mavrodiev and Schweitzer
 * call this distribution the social resilience.
 *
 * Read it so: if everybody left who had fewer than k partners, and then those whom that left with too few, these would
 * stay. Nobody knows from which k people do leave, and in the studied networks the topology alone did not explain which
 * of them lasted; so there are all levels and no verdict. The first level is 0 if somebody exchanged replies with
 * nobody. Counts of what happened, so without interval. In the network is who `replyNetwork` says; refused where that
 * is.
 *
 * @throws RangeError if the window does not end after it begins.
 * @see https://arxiv.org/abs/1302.6109 García, Mavrodiev & Schweitzer 2013
 * @example
 * // Nine people reply to ann and to nobody else.
 * const said = [..."abcdefghij"].map((author) => ({ kind: "contribution", id: author, type: author === "a" ? "opening" : "reply", author, conversation: "c" }));
 * const dataset = createDataset(said.map((one) => ({ ...one, at: `2026-01-0${one.type === "opening" ? 1 : 2}T00:00:00Z` })));
 * const levels = socialResilience(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * levels.map(({ coreness, people, share }) => [coreness, people, share.value]) // => [[1, 10, 1]]
 */
export function socialResilience(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<readonly CoreLevel[], Refusal> {
  return replyGraph(dataset, "social-resilience@1", window).map(({ graph, caveats }) =>
    complementaryDistribution(coreness(graph)).map(({ value, count, share }) => ({
      coreness: value,
      people: count,
      share: measurement({
        value: share,
        unit: "share",
        sampleSize: graph.size,
        sampleOf: "people",
        window,
        definition: `social-resilience/coreness-${value}@1`,
        caveats,
      }),
    })),
  );
}

/**
 * The share of the people who have at least some coreness, from the levels that occur; 0 where nobody has. Of coreness 2:
 * whoever is left if all go who have one partner alone, and then those whom that leaves with one.
 *
 * @param levels - As `socialResilience` gives them; none gives nothing.
 */
export function shareOfCoreness(levels: readonly CoreLevel[], least: number): Measurement<"share"> | undefined {
  const [first] = levels;
  const level = levels.find(({ coreness: one }) => one >= least);
  const definition = `social-resilience/coreness-${least}@1`;
  return first && { ...(level ?? first).share, value: level?.share.value ?? 0, definition };
}
