import type { ConversionStage } from "../../activity/stages/conversion-stages.js";
import { requireStageRules } from "../../activity/stages/stage-rules.js";
import { monthsOfGroups, type Stability } from "../../engagement/stability.js";
import { type ExplainedEntry, explainedBy, type RowsOfFigure } from "../explained-figure.js";
import { attributedRows } from "../rows/counted-rows.js";
import { spanRows } from "../rows/day-rows.js";
import { contributionsOfMembers, headRows, listedRows } from "../rows/member-rows.js";
import { retentionRows, returnRows, welcomeRows } from "../rows/newcomer-rows.js";
import { aroundRows, outreachRows } from "../rows/outreach-rows.js";
import { backRows, lapsedRows, monthRows, stepRows, weekRows } from "../rows/stage-rows.js";

const anyRows: RowsOfFigure = (dataset, frame) => attributedRows(dataset, frame);
const monthly: RowsOfFigure = (dataset, frame) => spanRows(dataset, frame, 30);

const shares: readonly ExplainedEntry[] = [
  explainedBy("listed-members-who-contributed", { name: "share", as: "contributed" }, listedRows),
  explainedBy("retention", { name: "share", as: "came-back" }, retentionRows),
  ...(["core", "regular", "casual"] as const).map((tier) =>
    explainedBy(`${tier}-contributors`, { name: "tier", tier }, anyRows),
  ),
  explainedBy("top-ten-share", { name: "top-share", people: 10 }, anyRows),
  explainedBy("top-hundredth-share", { name: "top-share", people: "hundredth" }, anyRows),
  explainedBy("gini/contributors", { name: "gini" }, anyRows),
  explainedBy("gini/members", { name: "gini" }, contributionsOfMembers),
  explainedBy("head-to-consult", { name: "tier", tier: "core" }, headRows),
  explainedBy("participation-shares/silent", { name: "tier-share", tier: "silent" }, contributionsOfMembers),
  explainedBy("participation-shares/occasional", { name: "tier-share", tier: "occasional" }, contributionsOfMembers),
  explainedBy("participation-shares/most-active", { name: "tier-share", tier: "core" }, contributionsOfMembers),
];

const stages: readonly ExplainedEntry[] = [
  explainedBy("active-members/day", { name: "people-a-span", days: 1 }, (dataset, frame) =>
    spanRows(dataset, frame, 1),
  ),
  explainedBy("active-members/month", { name: "people-a-span", days: 30 }, monthly),
  explainedBy("stickiness", { name: "stickiness", days: 30 }, monthly),
  monthsOnEnd("stability/fresh", "fresh"),
  monthsOnEnd("stability/long-time", "longTime"),
  explainedBy(
    "members-by-stage/regular",
    { name: "people-with-more", than: requireStageRules({}).leastWeeks - 1 },
    weekRows,
  ),
  explainedBy("members-by-stage/lapsed", { name: "count" }, lapsedRows),
  explainedBy("members-by-stage/back", { name: "count" }, backRows),
  ...(["second-contribution", "regular", "answering", "duty"] as const).map(conversionTo),
];

const newcomers: readonly ExplainedEntry[] = [
  explainedBy("newcomers-answered", { name: "share", as: "answered" }, welcomeRows),
  ...(["answered", "unanswered"] as const).map((of) =>
    explainedBy(`return-of-newcomers/${of}`, { name: "share", as: "came-back" }, (dataset, frame) =>
      returnRows(dataset, frame, of),
    ),
  ),
  explainedBy("outreach-followed/acts", { name: "sum" }, outreachRows),
  ...(["before", "after"] as const).map((side) =>
    explainedBy(`outreach-followed/${side}`, { name: "people-around" }, (dataset, frame) =>
      aroundRows(dataset, frame, side),
    ),
  ),
];

/** Who takes part, who stays, and how evenly: `participation-figures.ts`. */
export const participationExplained: readonly ExplainedEntry[] = [...shares, ...stages, ...newcomers];

function monthsOnEnd(key: string, group: keyof Stability): ExplainedEntry {
  const [, least, most] = monthsOfGroups[group];
  return explainedBy(key, { name: "between", least, ...(Number.isFinite(most) ? { most } : {}) }, monthRows);
}

function conversionTo(stage: ConversionStage): ExplainedEntry {
  return explainedBy(`conversion/${stage}`, { name: "share", as: "reached" }, (dataset, frame) =>
    stepRows(dataset, frame, stage),
  );
}
