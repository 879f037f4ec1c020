import { typesByThemselves } from "../../health/figures/continuity-figures.js";
import { type ExplainedEntry, explainedBy, type RowsOfFigure } from "../explained-figure.js";
import { attributedRows, dutyRows } from "../rows/counted-rows.js";
import { answerRows, coverageRows } from "../rows/opening-rows.js";

/** On how few people each kind of work rests: `continuity-figures.ts`. */
export const continuityExplained: readonly ExplainedEntry[] = [
  ...carried("answering", "by", answerRows),
  explainedBy("covered-demand/one-person", { name: "share", as: "covered" }, (dataset, frame) =>
    coverageRows(dataset, frame, 1),
  ),
  explainedBy("covered-demand/two-people", { name: "share", as: "covered" }, (dataset, frame) =>
    coverageRows(dataset, frame, 2),
  ),
  ...(["tidying", "moderating"] as const).flatMap((duty) =>
    carried(duty, "person", (dataset, frame) => dutyRows(dataset, frame, duty)),
  ),
  ...typesByThemselves.flatMap((type) =>
    carried(type, "person", (dataset, frame) => attributedRows(dataset, frame, [type])),
  ),
];

function carried(name: string, who: "person" | "by", rows: RowsOfFigure): readonly ExplainedEntry[] {
  return [
    explainedBy(`contributor-absence-factor/${name}`, { name: "half", who }, rows),
    explainedBy(`largest-share/${name}`, { name: "largest-share", who }, rows),
  ];
}
