import type { CommunityDataset } from "../dataset/community-dataset.js";
import { contributionTypes } from "../model/contribution-type.js";
import {
  attributedRows,
  dutyRows,
  type EvidenceFrame,
  type EvidenceRows,
  sideRows,
  silenceRows,
  trendRows,
  typeRows,
} from "./counted-rows.js";
import type { DerivedFrom, EvidenceRule } from "./figure-evidence.js";
import { firstRows, retentionRows } from "./newcomer-rows.js";
import { answerRows, depthRows, waitingRows } from "./opening-rows.js";

/** How a figure is explained: by its rows and the rule that makes it of them. */
export interface ExplainedFigure {
  readonly rule: EvidenceRule;
  readonly rows: (dataset: CommunityDataset, frame: EvidenceFrame) => EvidenceRows;
}

type Entry = readonly [key: string, explained: ExplainedFigure];

const anyRows: ExplainedFigure["rows"] = (dataset, frame) => attributedRows(dataset, frame);
const waits: ExplainedFigure["rows"] = (dataset, frame) => waitingRows(dataset, frame, "none");

const quantiles = [
  ["lower-quartile", 0.25],
  ["median", 0.5],
  ["upper-quartile", 0.75],
] as const;

const depths = [
  ["replies-per-conversation", "replies"],
  ["participants-per-conversation", "participants"],
] as const;

const people: readonly Entry[] = [
  ["active-contributors", { rule: { name: "people" }, rows: anyRows }],
  ["gini/contributors", { rule: { name: "gini" }, rows: anyRows }],
  ["top-ten-share", { rule: { name: "top-share", people: 10 }, rows: anyRows }],
  ["top-hundredth-share", { rule: { name: "top-share", people: "hundredth" }, rows: anyRows }],
  ...(["core", "regular", "casual"] as const).map(
    (tier): Entry => [`${tier}-contributors`, { rule: { name: "tier", tier }, rows: anyRows }],
  ),
  ["activity-trend", { rule: { name: "ratio" }, rows: trendRows }],
  ["new-contributors", { rule: { name: "count" }, rows: firstRows }],
  ["retention", { rule: { name: "share", as: "came-back" }, rows: retentionRows }],
];

const dialogue: readonly Entry[] = [
  [
    "response-rate",
    { rule: { name: "share", as: "answered" }, rows: (dataset, frame) => waitingRows(dataset, frame, "week") },
  ],
  ["answered-openings", { rule: { name: "count", as: "answered" }, rows: waits }],
  ["unanswered-openings", { rule: { name: "count", as: "unanswered" }, rows: waits }],
  ...quantiles.map(
    ([name, probability]): Entry => [
      `time-to-first-response/${name}`,
      { rule: { name: "waiting", probability }, rows: waits },
    ],
  ),
  ...depths.flatMap(([key, of]): readonly Entry[] => {
    const rows: ExplainedFigure["rows"] = (dataset, frame) => depthRows(dataset, frame, of);
    return [
      [`${key}/mean`, { rule: { name: "mean" }, rows }],
      [`${key}/median`, { rule: { name: "quantile", probability: 0.5 }, rows }],
    ];
  }),
  ["self-generated-share", { rule: { name: "share", as: "member" }, rows: sideRows }],
  ["share-of-voice/members", { rule: { name: "share", as: "member" }, rows: sideRows }],
  ["share-of-voice/colleagues", { rule: { name: "share", as: "colleague" }, rows: sideRows }],
  ["share-of-voice/community-managers", { rule: { name: "share", as: "communityManager" }, rows: sideRows }],
  ["longest-silence", { rule: { name: "largest" }, rows: silenceRows }],
];

const work: readonly Entry[] = [
  ...carried("answering", "by", answerRows),
  ...(["tidying", "moderating"] as const).flatMap((duty) =>
    carried(duty, "person", (dataset, frame) => dutyRows(dataset, frame, duty)),
  ),
  ...contributionTypes.flatMap((type): readonly Entry[] => [
    [`contributions/${type}`, { rule: { name: "count" }, rows: (dataset, frame) => typeRows(dataset, frame, type) }],
    ...carried(type, "person", (dataset, frame) => attributedRows(dataset, frame, [type])),
  ]),
];

function carried(name: string, who: "person" | "by", rows: ExplainedFigure["rows"]): readonly Entry[] {
  return [
    [`contributor-absence-factor/${name}`, { rule: { name: "half", who }, rows }],
    [`largest-share/${name}`, { rule: { name: "largest-share", who }, rows }],
  ];
}

/** The figures whose rows can be shown. */
export const explainedFigures: ReadonlyMap<string, ExplainedFigure> = new Map([...people, ...dialogue, ...work]);

/** Of the others, what each measure rests on; what is not named here rests on figures that are explained themselves. */
const derived: Readonly<Record<string, DerivedFrom>> = {
  reciprocity: "pairs-of-people",
  "largest-component": "pairs-of-people",
  "degree-centralisation": "pairs-of-people",
  "network-density": "pairs-of-people",
  "social-resilience": "pairs-of-people",
  "bridging-people": "pairs-of-people",
  "members-by-stage": "stages-of-people",
  conversion: "stages-of-people",
  stability: "stages-of-people",
  replacement: "stages-of-people",
  "participation-shares": "stages-of-people",
  "head-to-consult": "stages-of-people",
  impressions: "totals-of-a-platform",
  "new-followers": "totals-of-a-platform",
  "follower-growth": "totals-of-a-platform",
  "responses-per-post": "totals-of-a-platform",
  "posts-without-reaction": "totals-of-a-platform",
  dormancy: "table-of-past-communities",
  "covered-demand": "hours-of-the-week",
};

/** What a figure without rows rests on. */
export function derivationOf(key: string): DerivedFrom {
  const [measure = key] = key.split("/", 1);
  return Object.hasOwn(derived, measure) ? (derived[measure] ?? "other-figures") : "other-figures";
}
