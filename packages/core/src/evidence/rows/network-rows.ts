import type { Result } from "neverthrow";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { replyGraph } from "../../activity/reply-graph.js";
import { needsOfAnswers } from "../../activity/responses/followed-responses.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { cutOffWithout } from "../../network/articulation-points.js";
import { connectedComponents } from "../../network/connected-components.js";
import { coreness } from "../../network/coreness.js";
import { degrees, type Graph } from "../../network/graph.js";
import { replyKeys } from "../../network/reply-keys.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow, personRow, type RowFacts } from "./evidence-row.js";

/** Who replied to whom, and how often: a row for each direction, by whether the other replied too. */
export function exchangeRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  return replyGraph(dataset, frame.definition, frame.window).andThen(() =>
    exchanges(dataset, frame).map((found) =>
      found.map(({ isReturned, row }): EvidenceRow => ({ ...row, as: isReturned ? "returned" : "not-returned" })),
    ),
  );
}

/** What is true of each person of the network, by their place in it. */
type FactsOfPeople = (graph: Graph) => (place: number) => RowFacts;

/** Everybody in the network of replies, and who replied to whom in it. */
export function networkRows(dataset: CommunityDataset, frame: EvidenceFrame, factsOf: FactsOfPeople): EvidenceRows {
  return replyGraph(dataset, frame.definition, frame.window).andThen(({ graph, people }) =>
    exchanges(dataset, frame).map((found) => {
      const facts = factsOf(graph);
      return [
        ...Array.from(people, (person, place) => personRow(dataset, person, facts(place))),
        ...found.map(({ row }): EvidenceRow => ({ ...row, as: "tie" })),
      ];
    }),
  );
}

/** With how many others each exchanged replies. */
export const byPartners: FactsOfPeople = (graph) => {
  const partners = degrees(graph);
  return (place) => ({ as: "in-network", amount: partners[place] ?? 0 });
};

/** Who is in the largest part, with the size of everybody's part. */
export const byPart: FactsOfPeople = (graph) => {
  const { component, sizes } = connectedComponents(graph);
  const largest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
  return (place) => {
    const own = component[place] ?? -1;
    return { as: own === largest ? "in-largest-part" : "outside-largest-part", amount: sizes[own] ?? 0 };
  };
};

/** Who is in the core of that coreness, with everybody's coreness. */
export function byCoreness(least: number): FactsOfPeople {
  return (graph) => {
    const core = coreness(graph);
    return (place) => {
      const own = core[place] ?? 0;
      return { as: own >= least ? "in-core" : "outside-core", amount: own };
    };
  };
}

/** Who alone holds others to the rest, with how many. */
export const byBridging: FactsOfPeople = (graph) => {
  const cutOff = cutOffWithout(graph);
  return (place) => {
    const own = cutOff[place] ?? 0;
    return { as: own > 0 ? "bridging" : "in-network", amount: own };
  };
};

interface Exchange {
  readonly row: EvidenceRow;
  readonly isReturned: boolean;
}

/** One person's replies to another; the last of them stands for all, so that one can be looked up. */
interface Direction {
  readonly from: number;
  readonly to: number;
  count: number;
  last: number;
}

function exchanges(
  dataset: CommunityDataset,
  { definition, window }: EvidenceFrame,
): Result<readonly Exchange[], Refusal> {
  return venuesForFigure(dataset, definition, needsOfAnswers, window).map(({ venues }) => {
    const size = dataset.people.length;
    const directions = new Map<number, Direction>();
    replyKeys(dataset, window, venues, true, (row, from, to) => {
      const known = directions.get(from * size + to);
      if (known === undefined) directions.set(from * size + to, { from, to, count: 1, last: row });
      else {
        known.count += 1;
        known.last = row;
      }
    });
    return [...directions.values()].map((one) => ({
      row: rowOf(dataset, one),
      isReturned: directions.has(one.to * size + one.from),
    }));
  });
}

function rowOf(dataset: CommunityDataset, { to, count, last }: Direction): EvidenceRow {
  return {
    ...evidenceRow(dataset, last, { amount: count }),
    kind: "replies",
    to: dataset.people.pseudonyms[to] ?? "",
  };
}
