import { expect, it } from "vitest";
import { datasetOf, type SmallRecord } from "../small-world.test-support.js";
import { conversationRows } from "./grouped-rows.js";

const row = (id: number, conversation?: string): SmallRecord => ({
  kind: "contribution",
  id: `${id}`,
  type: "reply",
  at: `2026-01-0${id}T00:00:00Z`,
  ...(conversation === undefined ? {} : { conversation }),
});

it("lists the rows of each conversation in order of time, and leaves out those without one", () => {
  const dataset = datasetOf([row(1, "a"), row(2, "b"), row(3), row(4, "a"), { kind: "conversation", id: "empty" }]);
  expect(conversationRows(dataset)).toEqual({ starts: Int32Array.of(0, 2, 3, 3), rows: Int32Array.of(0, 3, 1) });
  expect(conversationRows(dataset)).toBe(conversationRows(dataset));
});
