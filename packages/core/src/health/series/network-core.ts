import { ok, type Result } from "neverthrow";
import { replyGraph } from "../../activity/reply-graph.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { coreness } from "../../network/coreness.js";
import { degrees } from "../../network/graph.js";
import type { SeriesFrame } from "./series-frame.js";

/** Somebody in the core of the network. */
export interface NetworkPerson {
  /** The pseudonym. */
  readonly person: string;
  /** With how many people of the whole network they exchanged replies. */
  readonly partners: number;
  /** Their coreness in the whole network: the largest k so that they are among people who all have k of each other as partners. */
  readonly core: number;
}

/** Two people of the core who exchanged replies. */
export interface NetworkTie {
  readonly one: string;
  readonly other: string;
}

/** The middle of the network of replies. */
export interface NetworkCore {
  /** How many people are in the whole network. */
  readonly size: number;
  /** Those of the highest coreness, then with most partners, then in the order of their pseudonyms; at most thirty. */
  readonly people: readonly NetworkPerson[];
  /** The ties among them. */
  readonly ties: readonly NetworkTie[];
  /** What a reader must know of it; absent: nothing. */
  readonly caveats?: readonly Caveat[];
}

const mostPeople = 30;

/** The middle of the network of replies of the window (`replyNetwork`): those who hold it together, and their ties. */
export function networkCore(dataset: CommunityDataset, { window }: SeriesFrame): Result<NetworkCore, Refusal> {
  return replyGraph(dataset, "reply-network@1", window).andThen(({ graph, people, caveats }) => {
    const [core, partners] = [coreness(graph), degrees(graph)];
    const nameOf = (node: number): string => dataset.people.pseudonyms[people[node] ?? -1] ?? "";
    const nodes = Array.from({ length: graph.size }, (_, node) => node)
      .filter((node) => (partners[node] ?? 0) > 0)
      // Equals stay in the order of their pseudonyms, in which people stand in a dataset.
      .sort(
        (one, other) =>
          (core[other] ?? 0) - (core[one] ?? 0) || (partners[other] ?? 0) - (partners[one] ?? 0) || one - other,
      )
      .slice(0, mostPeople);
    const kept = new Set(nodes);
    const ties = nodes.flatMap((one) =>
      [...graph.neighbours.subarray(graph.starts[one], graph.starts[one + 1])]
        .filter((other) => other > one && kept.has(other))
        .map((other): NetworkTie => ({ one: nameOf(one), other: nameOf(other) })),
    );
    return ok({
      size: graph.size,
      people: nodes.map((node) => ({
        person: nameOf(node),
        partners: partners[node] ?? 0,
        core: core[node] ?? 0,
      })),
      ties,
      ...(caveats.length === 0 ? {} : { caveats }),
    });
  });
}
