import { formatInstant } from "../../model/instant.js";
import type { EvidenceRole } from "../evidence-role.js";
import { type ExplainedEntry, explainedBy } from "../explained-figure.js";
import { echoRows, followUpRows, ownRows, roleRows, sideTrendRows } from "../rows/organisation-rows.js";

/** Whether the organisation converses: `organisation-figures.ts`. */
export const organisationExplained: readonly ExplainedEntry[] = [
  explainedBy("organisation-reply-share", { name: "share", as: "own-reply" }, ownRows),
  explainedBy("echo", { name: "share", as: "echoed" }, echoRows),
  explainedBy("echo-followed-up", { name: "share", as: "followed-up" }, followUpRows),
  changeOfShare("community-managers", "communityManager"),
  changeOfShare("colleagues", "colleague"),
  changeOfShare("members", "member"),
  explainedBy("colleagues-who-take-part", { name: "people", as: "took-part" }, (dataset, frame) =>
    roleRows(dataset, frame, "colleagues"),
  ),
  explainedBy("departments-that-take-part", { name: "labels", as: "took-part" }, (dataset, frame) =>
    roleRows(dataset, frame, "departments"),
  ),
];

function changeOfShare(name: string, as: EvidenceRole): ExplainedEntry {
  return [
    `share-of-voice-trend/${name}`,
    (dataset, frame) =>
      sideTrendRows(dataset, frame).map((rows) => ({
        rule: { name: "change-of-share", as, since: formatInstant(frame.window.from) },
        rows,
      })),
  ];
}
