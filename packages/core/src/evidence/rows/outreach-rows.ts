import type { OutreachObserver } from "../../activity/outreach-days.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { daysAround, daysOfOutreach } from "../../engagement/days-of-outreach.js";
import { formatInstant } from "../../model/instant.js";
import type { EvidenceFrame, EvidenceRows } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { evidenceRow } from "./evidence-row.js";

/** Acts of outreach: each invitation, or the time entries with how many acts each was. */
export function outreachRows(dataset: CommunityDataset, frame: EvidenceFrame): EvidenceRows {
  const rows: EvidenceRow[] = [];
  const onAct: OutreachObserver = {
    invitation: (row) => rows.push(evidenceRow(dataset, row, { as: "counted", amount: 1 })),
    entry: ({ source, person, count }, begin) => {
      rows.push({
        kind: "time-entry",
        at: formatInstant(begin),
        source,
        ...(person === undefined ? {} : { person }),
        ...(count === undefined ? { leftOut: "not-counted" } : { amount: count, as: "counted" }),
      });
    },
  };
  return daysOfOutreach(dataset, frame.definition, frame, onAct).map(() => rows);
}

/** The days before or after each day of outreach, and the first contributions of those who came in them. */
export function aroundRows(dataset: CommunityDataset, frame: EvidenceFrame, side: "before" | "after"): EvidenceRows {
  const { at } = dataset.contributions;
  return daysOfOutreach(dataset, frame.definition, frame).map(({ starts, followed, firstRows }) => {
    const stretches = followed.map((day) => {
      const first = side === "before" ? day - daysAround : day;
      return { from: starts[first] ?? 0, until: starts[first + daysAround] ?? 0 };
    });
    const isIn = (row: number): boolean =>
      stretches.some(({ from, until }) => (at[row] ?? 0) >= from && (at[row] ?? 0) < until);
    return [
      ...stretches.map(
        ({ from, until }): EvidenceRow => ({
          kind: "days",
          at: formatInstant(from),
          until: formatInstant(until),
          source: "",
          as: "days-around",
        }),
      ),
      ...firstRows.filter(isIn).map((row) => evidenceRow(dataset, row, { as: "newcomer" })),
    ];
  });
}
