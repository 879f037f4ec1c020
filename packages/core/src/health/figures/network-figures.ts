import { ok } from "neverthrow";
import { insufficientData } from "../../activity/refusals.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { bridgingPeople } from "../../engagement/bridging-people.js";
import { replyNetwork } from "../../engagement/reply-network.js";
import { shareOfCoreness, socialResilience } from "../../engagement/social-resilience.js";
import type { Figure } from "../report/health-report.js";
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
      "network-density",
      network.map(({ density }) => density),
    ),
    figureOf(
      "social-resilience/coreness-2",
      socialResilience(dataset, { window }).andThen((levels) => {
        const share = shareOfCoreness(levels, 2);
        return share === undefined ? insufficientData("social-resilience@1", "no-replies", 1, 0) : ok(share);
      }),
    ),
    figureOf(
      "bridging-people",
      bridgingPeople(dataset, { window }).map(({ count }) => count),
    ),
  ];
}
