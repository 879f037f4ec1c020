import type { Accounting } from "@org/community-core/source";
import type { Reading } from "./document/reading.js";

const none: Omit<Accounting, "kind" | "read" | "accepted"> = {
  rejected: 0,
  duplicate: 0,
  replaced: 0,
  removed: 0,
  skipped: 0,
};

/** What became of a read with a few bad rows, made by hand. */
export const exampleReading: Reading = {
  sourceAccounting: [{ ...none, kind: "contributions.csv", read: 17_050, accepted: 17_043, rejected: 6, skipped: 1 }],
  accounting: [
    { ...none, kind: "contribution", read: 17_043, accepted: 17_043 },
    { ...none, kind: "duty", read: 0, accepted: 0 },
  ],
  issues: [
    {
      kind: "issue",
      severity: "warning",
      code: "date-does-not-exist",
      message: "30 February does not exist",
      advice: "correct the date",
      place: { file: "contributions.csv", line: 812, column: "at" },
    },
    { kind: "issue", severity: "error", code: "no-time", message: "a row without a time", count: 5 },
  ],
};
