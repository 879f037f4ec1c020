import { expect, it } from "vitest";
import { isBalanced } from "./accounting.js";
import { RecordTally } from "./record-tally.js";

it("accounts by kind, in the order of their names, for what moved too", () => {
  const tally = new RecordTally();
  tally.add("venue", "accepted", 3);
  tally.add("member", "rejected");
  tally.add("absence", "accepted", 0);
  tally.move("venue", "removed", 2);
  tally.move("duty", "removed", 0);
  const none = { accepted: 0, rejected: 0, duplicate: 0, replaced: 0, removed: 0, skipped: 0 };
  expect(tally.accounting()).toEqual([
    { ...none, kind: "member", read: 1, rejected: 1 },
    { ...none, kind: "venue", read: 3, accepted: 1, removed: 2 },
  ]);
  expect(tally.accounting().every(isBalanced)).toBe(true);
});

it("does not balance what is counted twice or not at all", () => {
  const line = { kind: "venue", read: 3, accepted: 1, rejected: 0, duplicate: 0, replaced: 0, removed: 2, skipped: 0 };
  expect([isBalanced(line), isBalanced({ ...line, read: 4 }), isBalanced({ ...line, skipped: 1 })]).toEqual([
    true,
    false,
    false,
  ]);
});
