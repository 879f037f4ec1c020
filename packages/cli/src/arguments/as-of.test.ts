import { createDataset } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { asOf, checkAsOf, contributionsFrom } from "./as-of.js";

const contribution = {
  kind: "contribution",
  id: "1",
  type: "opening",
  at: "2026-03-29T10:00:00Z",
  author: "a",
} as const;
const dataset = createDataset([contribution]);
const now = Date.parse("2026-06-01T12:00:00Z");

describe("a date", () => {
  // The clocks of Amsterdam went forward on 29 March 2026, so that day had 23 hours.
  it.each([
    ["2026-03-28", "2026-03-28T23:00:00Z"],
    ["2026-03-29", "2026-03-29T22:00:00Z"],
    ["2026-12-31", "2026-12-31T23:00:00Z"],
  ])("%s means the end of that day", (date, moment) => {
    expect(asOf(date, "Europe/Amsterdam", dataset, now)._unsafeUnwrap()).toBe(Date.parse(moment));
  });
});

it("is just after the last contribution where nothing else is known", () => {
  expect(asOf(undefined, "UTC", dataset, now)._unsafeUnwrap()).toBe(Date.parse(contribution.at) + 1);
});

it("cannot be told without contributions and totals, unless it is asked for", () => {
  expect(asOf(undefined, "UTC", createDataset([]), now)._unsafeUnwrapErr().status).toBe(65);
  expect(asOf("2026-01-01", "UTC", createDataset([]), now).isOk()).toBe(true);
});

describe("a default moment", () => {
  const dated = (at: string, id = at) => ({ ...contribution, id, at });
  const lookedAt = (until: string) =>
    ({ kind: "observation", kinds: ["openings"], from: "2026-01-01T00:00:00Z", until, complete: true }) as const;
  const far = dated("9999-12-31T00:00:00Z");
  const justNow = dated("2026-06-01T12:00:00Z");

  it.each([
    ["does not follow a date far from the rest", [contribution, far], "2026-03-29T10:00:00.001Z", 1],
    ["does not follow a contribution of this very moment", [contribution, justNow], "2026-03-29T10:00:00.001Z", 1],
    ["may be just now", [dated("2026-06-01T11:59:59.999Z")], "2026-06-01T12:00:00Z", 0],
    ["is now where everything is later", [far, dated("2027-01-01T00:00:00Z")], "2026-06-01T12:00:00Z", 2],
    [
      "is the end of what was looked at",
      [contribution, far, lookedAt("2026-05-01T00:00:00Z")],
      "2026-05-01T00:00:00Z",
      1,
    ],
    [
      "is now where more is said to be looked at",
      [contribution, lookedAt("9999-01-01T00:00:00Z")],
      "2026-06-01T12:00:00Z",
      0,
    ],
  ])("%s", (_, records, moment, later) => {
    const made = createDataset(records);
    expect(asOf(undefined, "UTC", made, now)._unsafeUnwrap()).toBe(Date.parse(moment));
    expect(contributionsFrom(made, now)).toBe(later);
  });

  const total = (until: string) =>
    ({ kind: "aggregate", metric: "followers", temporality: "level", from: "2026-01-01", until, value: 7 }) as const;
  const later = "2026-07-01";
  it.each([
    ["is the end of the latest total where nothing says who did anything", ["2026-04-02", "2026-03-01"], "2026-04-02"],
    ["does not follow a total that has not ended", ["2026-04-02", later], "2026-04-02"],
    ["is now where no total has ended", [later], "2026-06-01T12:00:00Z"],
  ])("%s", (_, ends, moment) => {
    const totals = createDataset(ends.map(total), { capabilities: ["aggregates"] });
    expect(asOf(undefined, "UTC", totals, now)._unsafeUnwrap()).toBe(Date.parse(moment));
  });

  it("is not held to now if it is asked for", () => {
    expect(asOf("9999-12-30", "UTC", createDataset([far]), now)._unsafeUnwrap()).toBe(Date.parse(far.at));
  });
});

it.each(["2026-02-30", "2026-01-01T09:00:00", "yesterday", ""])("is not %j", (text) => {
  expect(checkAsOf(text, "UTC")._unsafeUnwrapErr().status).toBe(64);
});
