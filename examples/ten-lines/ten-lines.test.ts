import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { report } from "./report.js";

it("is ten lines with the empty one", () => {
  const lines = readFileSync(join(import.meta.dirname, "report.ts"), "utf8").split("\n");
  expect(lines.filter((line) => line !== "")).toHaveLength(9);
});

it("says what stands in the file: five contributions of three people, two of three questions answered", () => {
  expect(report).toContain("Read: 5 contributions by 3 people");
  expect(report).toMatch(/Conversations with a reply: 2 conversations +from 3 openings/);
});
