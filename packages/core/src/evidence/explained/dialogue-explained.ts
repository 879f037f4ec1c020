import { fewestOpenings } from "../../engagement/answers-by-label.js";
import { shownTypes } from "../../health/figures/activity-figures.js";
import { type ExplainedEntry, explainedBy, type RowsOfFigure } from "../explained-figure.js";
import { typeRows } from "../rows/counted-rows.js";
import { gapRows, gatheringRows } from "../rows/moment-rows.js";
import { depthRows, labelRows, waitingRows } from "../rows/opening-rows.js";
import { sideRows } from "../rows/organisation-rows.js";

const waits: RowsOfFigure = (dataset, frame) => waitingRows(dataset, frame, "none");
const bySide: RowsOfFigure = (dataset, frame) => sideRows(dataset, frame);

const quantiles = [
  ["lower-quartile", 0.25],
  ["median", 0.5],
  ["upper-quartile", 0.75],
] as const;

const depths = [
  ["replies-per-conversation", "replies"],
  ["participants-per-conversation", "participants"],
] as const;

/** How much happens, whether people are answered, and who speaks: `activity-figures.ts` and `dialogue-figures.ts`. */
export const dialogueExplained: readonly ExplainedEntry[] = [
  ...shownTypes.map((type) =>
    explainedBy(`contributions/${type}`, { name: "count" }, (dataset, frame) => typeRows(dataset, frame, type)),
  ),
  explainedBy("gatherings", { name: "count" }, gatheringRows),
  explainedBy("burstiness-corrected", { name: "burstiness" }, gapRows),
  explainedBy("response-rate", { name: "share", as: "answered" }, (dataset, frame) =>
    waitingRows(dataset, frame, "week"),
  ),
  explainedBy("answered-openings", { name: "count", as: "answered" }, waits),
  explainedBy("unanswered-openings", { name: "count", as: "unanswered" }, waits),
  ...quantiles.map(([name, probability]) =>
    explainedBy(`time-to-first-response/${name}`, { name: "waiting", probability }, waits),
  ),
  ...depths.flatMap(([key, of]): readonly ExplainedEntry[] => {
    const rows: RowsOfFigure = (dataset, frame) => depthRows(dataset, frame, of);
    const mean = explainedBy(`${key}/mean`, { name: "mean" }, rows);
    // A report tells the mean alone of these.
    return of === "participants"
      ? [mean]
      : [mean, explainedBy(`${key}/median`, { name: "quantile", probability: 0.5 }, rows)];
  }),
  ...(["subjects", "groups"] as const).map((of) =>
    explainedBy(`unanswered-${of}`, { name: "unanswered-labels", least: fewestOpenings }, (dataset, frame) =>
      labelRows(dataset, frame, of),
    ),
  ),
  explainedBy("share-of-voice/members", { name: "share", as: "member" }, bySide),
  explainedBy("share-of-voice/colleagues", { name: "share", as: "colleague" }, bySide),
  explainedBy("share-of-voice/community-managers", { name: "share", as: "communityManager" }, bySide),
];
