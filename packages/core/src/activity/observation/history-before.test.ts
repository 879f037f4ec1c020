import { expect, it } from "vitest";
import type { FactRecord } from "../../model/fact.js";
import { community, contributed, day, days, gap, observed } from "../tiny-community.test-support.js";
import { historyBefore } from "./history-before.js";

const window = days(10);
const early = contributed("reply", "ann", day(-5));
const late = contributed("reply", "ann", day(5));

function history(records: readonly FactRecord[]): string {
  return historyBefore(community(records), "figure@1", {
    needs: ["authors"],
    venues: new Uint8Array([1]),
    window,
  }).match(
    ([caveat]) => caveat?.code ?? "complete",
    ({ reason }) => reason,
  );
}

it.each<[string, readonly FactRecord[], string]>([
  ["seen completely since the first contribution", [observed(-6, 10), early, late], "complete"],
  ["seen in two readings that meet", [observed(-6, 2), observed(2, 10), early, late], "complete"],
  ["seen, and empty before", [observed(-6, 10), late], "complete"],
  ["not said what was seen", [early, late], "history-incomplete"],
  ["seen in part", [{ ...observed(-6, 10), complete: false }, early, late], "history-incomplete"],
  ["seen only since after the first contribution", [observed(-4, 10), early, late], "history-incomplete"],
  ["seen until before the end of the window", [observed(-6, 9), early, late], "history-incomplete"],
  ["a hole between two readings", [observed(-6, 2), observed(3, 10), early, late], "history-incomplete"],
  ["a gap in the reading", [{ ...observed(-6, 10), gaps: [gap(-3, -2)] }, early], "history-incomplete"],
  [
    "a gap that another reading filled",
    [{ ...observed(-6, 10), gaps: [gap(-3, -2)] }, observed(-4, 0), early],
    "complete",
  ],
  ["all of what came before lies in a gap", [{ ...observed(-6, 10), gaps: [gap(-7, 0)] }, early, late], "no-history"],
  ["nothing seen before the window", [observed(0, 10), late], "no-history"],
  ["nothing there before the window", [late], "no-history"],
])("%s", (_title, records, expected) => {
  expect(history(records)).toBe(expected);
});

it("is not known of a venue at which nobody looked before, whatever is known of another", () => {
  const dataset = community([
    { ...observed(-6, 10), venue: "old" },
    { ...observed(0, 10), venue: "new" },
    ...["old", "new"].map((venue) => ({ ...late, venue })),
  ]);
  const choice = { needs: ["authors"] as const, venues: new Uint8Array([1, 1]), window };
  expect(historyBefore(dataset, "figure@1", choice)._unsafeUnwrap()).toEqual([{ code: "history-incomplete" }]);
});
