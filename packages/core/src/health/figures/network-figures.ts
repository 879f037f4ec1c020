import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { bridgingPeople } from "../../engagement/bridging-people.js";
import { replyNetwork } from "../../engagement/reply-network.js";
import type { Figure } from "../health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** Whether people answer each other, or all talk to one. Who bridges is no part of a figure: they are counted. */
export function networkFigures(dataset: CommunityDataset, { window }: FigureOptions): readonly Figure[] {
  const network = replyNetwork(dataset, { window });
  return [
    figureOf(
      "reciprocity",
      network.map((shares) => shares.reciprocity),
    ),
    figureOf(
      "largest-component",
      network.map(({ largestComponent }) => largestComponent),
    ),
    figureOf(
      "degree-centralisation",
      network.map(({ centralisation }) => centralisation),
    ),
    figureOf(
      "bridging-people",
      bridgingPeople(dataset, { window }).map(({ count }) => count),
    ),
  ];
}
