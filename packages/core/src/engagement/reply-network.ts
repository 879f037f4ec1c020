import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import { replyGraph } from "../activity/reply-graph.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, type MeasurementFacts, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { type Clustering, clustering } from "../network/clustering.js";
import { connectedComponents } from "../network/connected-components.js";
import { degreeCentralisation } from "../network/degree-centralisation.js";
import { density } from "../network/density.js";
import type { Graph } from "../network/graph.js";
import { reciprocity } from "../network/reciprocity.js";

/** How people who exchange replies hang together. */
export interface ReplyNetwork {
  /** Of the directions in which people replied to each other, the share that was answered the other way too. */
  readonly reciprocity: Measurement<"share">;
  /** The share of all possible pairs of people that exchanged replies. */
  readonly density: Measurement<"share">;
  /** The share of the people who are in the largest part that exchanged replies with each other, directly or through others. */
  readonly largestComponent: Measurement<"share">;
  /** How far everything hangs on one person: 1 where all exchange replies with one alone, 0 where all have as many partners. */
  readonly centralisation: Measurement<"coefficient">;
  /** Of the pairs of ties that meet in a person, the share that a third closes; refused where none meet. */
  readonly transitivity: Result<Measurement<"share">, Refusal>;
  /** The mean over people of the share of their partners who exchange replies too; 0 for fewer than two partners. */
  readonly averageClustering: Measurement<"share">;
}

type Facts = Omit<MeasurementFacts<"share">, "value" | "unit" | "definition">;

/**
 * The network of who replies to whom in a window, in shares (0–1) and one coefficient (0–1): whether people answer each
 * other or all talk to one.
 *
 * In the network is everybody who opened or replied, and whoever was replied to; a pair is tied once, however often
 * they replied, and who was answered by nobody and replied to nobody is in it without a tie. A reply that does not say
 * what it answers is one to the opening: in chats, where that is the rule, everything hangs more on those who open than
 * people felt it, and where no reply says it the caveat `no-reply-targets` tells so. Density falls as a community
 * grows, so compare it between communities of one size. Centralisation is Freeman's, divided by what so many people
 * could have and not by the largest found. All are counts of what happened, so without interval. Refused as a whole
 * under 10 people (`too-few-contributors`), as `no-replies` where nobody exchanged any, as `no-contributions` where
 * nobody spoke, as `window-not-seen` where declared observation shows under 7 days, and where the source cannot show
 * it.
 *
 * @returns Figures whose sample is the people in the network.
 * @throws RangeError if the window does not end after it begins.
 * @see https://doi.org/10.1016/0378-8733(78)90021-7 Freeman 1978
 * @see https://en.wikipedia.org/wiki/Clustering_coefficient
 * @example
 * // Nine people reply to ann, who replies to one of them.
 * const said = [..."bcdefghij"].map((author, hour) => ({ author, id: author, type: "reply", hour: hour + 10 }));
 * const all = [{ author: "ann", id: "1", type: "opening", hour: 9 }, ...said, { author: "ann", id: "2", type: "reply", hour: 20, target: "b" }];
 * const dataset = createDataset(
 *   all.map(({ hour, ...rest }) => ({ kind: "contribution", at: `2026-01-01T${hour === 9 ? "09" : hour}:00:00Z`, conversation: "c", ...rest })),
 * );
 * const network = replyNetwork(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * [network.centralisation.value, network.reciprocity.value, network.largestComponent.value] // => [1, 0.2, 1]
 */
export function replyNetwork(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<ReplyNetwork, Refusal> {
  return replyGraph(dataset, "reply-network@1", window).map(({ graph, arcs, caveats }) => {
    const facts: Facts = { sampleSize: graph.size, sampleOf: "people", window, caveats };
    // Each of these is there: a graph with ties has two people, and `replyGraph` gives none under three.
    const share = (name: string, value = Number.NaN): Measurement<"share"> =>
      measurement({ ...facts, value, unit: "share", definition: `${name}@1` });
    const knit = clustering(graph);
    return {
      reciprocity: share("reciprocity", reciprocity(arcs, { length: graph.ties })),
      density: share("network-density", density(graph)),
      largestComponent: share("largest-component", largestComponentShare(graph)),
      centralisation: measurement({
        ...facts,
        value: degreeCentralisation(graph) ?? Number.NaN,
        unit: "coefficient",
        definition: "degree-centralisation@1",
      }),
      transitivity: transitivityOf(knit, share),
      averageClustering: share("average-clustering", knit.average),
    };
  });
}

function largestComponentShare(graph: Graph): number {
  const { sizes } = connectedComponents(graph);
  return sizes.reduce((largest, size) => Math.max(largest, size), 0) / graph.size;
}

function transitivityOf(
  { transitivity }: Clustering,
  share: (name: string, value: number) => Measurement<"share">,
): Result<Measurement<"share">, Refusal> {
  if (transitivity === undefined) return insufficientData("transitivity@1", "no-common-partners", 1, 0);
  return ok(share("transitivity", transitivity));
}
