import { expect, it } from "vitest";
import { withRecords } from "./self-test/altered.js";
import { goodHarness } from "./self-test/good-harness.js";
import { plainHarness } from "./self-test/plain-harness.js";
import { describeSourceAdapter } from "./vitest.js";

const good = goodHarness();

describeSourceAdapter("the memory adapter, in records", good);
describeSourceAdapter("the memory adapter, in columns", goodHarness("columns"));
describeSourceAdapter("a plain file", plainHarness("columns"));
describeSourceAdapter("a memory adapter that loses venues", {
  ...good,
  create: withRecords(good.create, (record) => (record.kind === "venue" ? [] : [record])),
  knownGaps: ["records/counts", "records/golden", "columns/equal-records"],
});

it("refuses a harness with an unknown gap at once", () => {
  expect(() => describeSourceAdapter("misspelt", { ...good, knownGaps: ["record/counts"] })).toThrow(RangeError);
});
