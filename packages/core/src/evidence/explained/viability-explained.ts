import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { massOptions } from "../../health/figures/viability-figures.js";
import { massNeeded, moreThan } from "../../viability/critical-mass.js";
import type { NeededMass } from "../../viability/needed-mass.js";
import type { MassOfRule } from "../evidence-rule.js";
import { type EvidenceFrame, type ExplainedEntry, explainedBy } from "../explained-figure.js";
import { attributedRows, trendRows } from "../rows/counted-rows.js";
import { livelyRows } from "../rows/day-rows.js";
import { dormancyRows } from "../rows/dormancy-rows.js";
import { massRows } from "../rows/member-rows.js";
import { buildUpRows } from "../rows/moment-rows.js";
import { firstRows } from "../rows/newcomer-rows.js";
import { waitRows } from "../rows/opening-rows.js";
import { sideRows } from "../rows/organisation-rows.js";
import { silenceRows } from "../rows/silence-rows.js";
import { replacementRows } from "../rows/stage-rows.js";

/** Whether it lives: `viability-figures.ts` in `health/figures`, figure by figure. */
export const viabilityExplained: readonly ExplainedEntry[] = [
  explainedBy("active-contributors", { name: "people" }, attributedRows),
  explainedBy("new-contributors", { name: "count" }, firstRows),
  explainedBy("activity-trend", { name: "ratio", of: "this-window", to: "window-before" }, trendRows),
  explainedBy("longest-silence", { name: "largest" }, silenceRows),
  explainedBy("self-generated-share", { name: "share", as: "member" }, (dataset, frame) => sideRows(dataset, frame)),
  explainedBy("self-generated-growth", { name: "share", as: "member" }, (dataset, frame) =>
    sideRows(dataset, frame, ["invitation"]),
  ),
  [
    "critical-mass",
    (dataset, frame) => massRows(dataset, frame).map((rows) => ({ rule: massRule(dataset, frame), rows })),
  ],
  activeMass("critical-mass/active", "active"),
  activeMass("critical-mass/most-active", "mostActive"),
  explainedBy("replacement", { name: "ratio", of: "became-regular", to: "lapsed" }, replacementRows),
  explainedBy("replacement/new", { name: "count", as: "became-regular" }, replacementRows),
  explainedBy("replacement/lapsed", { name: "count", as: "lapsed" }, replacementRows),
  explainedBy("days-without-contribution", { name: "share", as: "silent" }, livelyRows),
  explainedBy("waiting-openings", { name: "count", as: "waiting" }, waitRows),
  explainedBy("waiting-openings/longest", { name: "largest", as: "waiting" }, waitRows),
  explainedBy("waiting-openings/median", { name: "quantile", probability: 0.5, as: "waiting" }, waitRows),
  ["dormancy", dormancyRows],
  explainedBy("build-up", { name: "elapsed" }, buildUpRows),
];

function activeMass(key: string, kind: keyof NeededMass): ExplainedEntry {
  return [
    key,
    (dataset, frame) =>
      massRows(dataset, frame).map((rows) => ({
        rule: { name: "people-with-more", than: moreThan(kind, frame.window) },
        rows,
      })),
  ];
}

function massRule(
  dataset: CommunityDataset,
  frame: EvidenceFrame,
): { readonly name: "critical-mass" } & Readonly<Record<keyof NeededMass, MassOfRule>> {
  const needed = massNeeded(dataset, massOptions(frame));
  const mass = (kind: keyof NeededMass): MassOfRule => ({
    than: moreThan(kind, frame.window),
    ...(needed === undefined ? {} : { needed: needed[kind] }),
  });
  return { name: "critical-mass", active: mass("active"), mostActive: mass("mostActive") };
}
