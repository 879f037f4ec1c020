import { createDataset } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { asOf, checkAsOf } from "./as-of.js";

const contribution = {
  kind: "contribution",
  id: "1",
  type: "opening",
  at: "2026-03-29T10:00:00Z",
  author: "a",
} as const;
const dataset = createDataset([contribution]);

describe("a date", () => {
  // The clocks of Amsterdam went forward on 29 March 2026, so that day had 23 hours.
  it.each([
    ["2026-03-28", "2026-03-28T23:00:00Z"],
    ["2026-03-29", "2026-03-29T22:00:00Z"],
    ["2026-12-31", "2026-12-31T23:00:00Z"],
  ])("%s means the end of that day", (date, moment) => {
    expect(asOf(date, "Europe/Amsterdam", dataset)._unsafeUnwrap()).toBe(Date.parse(moment));
  });
});

it("is just after the last contribution where nothing else is known", () => {
  expect(asOf(undefined, "UTC", dataset)._unsafeUnwrap()).toBe(Date.parse(contribution.at) + 1);
});

it("cannot be told without contributions, unless it is asked for", () => {
  expect(asOf(undefined, "UTC", createDataset([]))._unsafeUnwrapErr().status).toBe(65);
  expect(asOf("2026-01-01", "UTC", createDataset([])).isOk()).toBe(true);
});

it.each(["2026-02-30", "2026-01-01T09:00:00", "yesterday", ""])("is not %j", (text) => {
  expect(checkAsOf(text, "UTC")._unsafeUnwrapErr().status).toBe(64);
});
