import type { Result } from "neverthrow";
import { replyGraph } from "../activity/reply-graph.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { cutOffWithout } from "../network/articulation-points.js";

/** Somebody who alone holds parts of the network of replies together. */
export interface BridgingPerson {
  /** Their pseudonym. */
  readonly person: string;
  /** How many others exchange replies with the largest part of the rest through them alone. */
  readonly cutsOff: number;
}

/** Who alone holds parts of the network of replies together. */
export interface BridgingPeople {
  readonly count: Measurement<"people">;
  /** Those who cut off most first; of several with as many in the order of their pseudonyms. For the team only. */
  readonly people: readonly BridgingPerson[];
}

/**
 * The people through whom alone others exchange replies with the rest: the articulation points of the network, how many
 * there are and who, by pseudonym.
 *
 * Somebody who answers many newcomers bridges by that alone: it shows who would be missed first, and says of nobody
 * that they are in the way or should do more. Structure, not a forecast: who is cut off in it may speak to others
 * tomorrow. Nobody gives 0, which is an answer. A count of what happened, so without interval. In the network is who
 * `replyNetwork` says; refused where that is.
 *
 * @returns The count, whose sample is the people in the network, and the people.
 * @throws RangeError if the window does not end after it begins.
 * @see https://doi.org/10.1145/362248.362272 Hopcroft & Tarjan 1973
 * @example
 * // Nine people reply to ann and to nobody else.
 * const said = [..."abcdefghij"].map((author) => ({ kind: "contribution", id: author, type: author === "a" ? "opening" : "reply", author, conversation: "c" }));
 * const dataset = createDataset(said.map((one) => ({ ...one, at: `2026-01-0${one.type === "opening" ? 1 : 2}T00:00:00Z` })));
 * const bridging = bridgingPeople(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * [bridging.count.value, bridging.people] // => [1, [{ person: "a", cutsOff: 8 }]]
 */
export function bridgingPeople(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<BridgingPeople, Refusal> {
  const definition = "bridging-people@1";
  return replyGraph(dataset, definition, window).map(({ graph, people, caveats }) => {
    const found: BridgingPerson[] = [];
    cutOffWithout(graph).forEach((cutsOff, node) => {
      if (cutsOff > 0) found.push({ person: dataset.people.pseudonyms[people[node] ?? -1] ?? "", cutsOff });
    });
    found.sort((one, other) => other.cutsOff - one.cutsOff || (one.person < other.person ? -1 : 1));
    const sample = { sampleSize: graph.size, sampleOf: "people" } as const;
    return {
      count: measurement({ value: found.length, unit: "people", ...sample, window, definition, caveats }),
      people: found,
    };
  });
}
