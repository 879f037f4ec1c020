import type { IssueRecord } from "@org/community-core/source";
import type { RowBatch } from "../../way-in.js";

/** What a batch says of entries that could not be read. */
export function rejected(kind: string, count: number): Pick<RowBatch, "rejected" | "issues"> {
  if (count === 0) return {};
  return { rejected: new Map([[kind, count]]), issues: [{ ...unreadable, code: `${kind}-unreadable`, count }] };
}

const unreadable: Omit<IssueRecord, "code"> = {
  kind: "issue",
  severity: "error",
  message: "Entries of a list without an id or a moment that can be used.",
};
