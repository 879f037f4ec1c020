import { expect, it } from "vitest";
import {
  byAmounts,
  community,
  contributed,
  day,
  days,
  hour,
  observed,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { headToConsult } from "./head-to-consult.js";

const window = days(30);
const nobody: FactRecord = { kind: "duty", holder: "gone", duty: "steering", from: "2020-01-01", until: "2020-12-31" };
const host = (holder: string, from: string, until?: string): FactRecord => ({
  kind: "duty",
  holder,
  duty: "answering",
  engagement: "employee",
  from,
  ...(until === undefined ? {} : { until }),
});
const head = (records: readonly FactRecord[], options = {}) =>
  headToConsult(community([observed(0, 60), ...records], ["duties"]), { window, ...options });

// The core of grimoirelab-metrics (metrics.md §2.2): of these eight amounts three people are core.
const amounts = [1000, 202, 90, 33, 332, 343, 42, 433];

it("names the core of the members, the most active first, with counts alone", () => {
  const { members, people } = head([nobody, ...byAmounts("reply", amounts)])._unsafeUnwrap();
  expect(people).toEqual([
    { person: "p0", count: 1000 },
    { person: "p7", count: 433 },
    { person: "p5", count: 343 },
  ]);
  expect(members).toMatchObject({ value: 3, sampleSize: 8, definition: "head-to-consult@1" });
});

it("never names a host, whenever in the window they were one, and cuts the head without them", () => {
  const records = [
    ...byAmounts("reply", [50, 40, 3, 2]),
    host("p0", "2020-01-01", "2026-01-02"),
    host("p1", "2026-01-29"),
  ];
  const { members, people } = head(records)._unsafeUnwrap();
  // By hand: of 3 and 2 the first alone has 0.6, both have all.
  expect(people).toEqual([{ person: "p2", count: 3 }]);
  expect(members.sampleSize).toBe(2);
});

it("names who was a host before or will be one after the window", () => {
  const records = [...byAmounts("reply", [5]), host("p0", "2020-01-01", "2025-12-31"), host("p0", "2026-02-01")];
  expect(head(records)._unsafeUnwrap().people).toEqual([{ person: "p0", count: 5 }]);
});

it("names nobody twice, nobody unknown and no machine; equals by pseudonym, up to the limit", () => {
  const records = [
    nobody,
    { kind: "member", id: "bot", actor: "automated" } as const,
    ...byAmounts("reply", [1, 1, 1, 1, 1]),
    contributed("reply", "bot", hour(1)),
    contributed("reply", "?", hour(1)),
  ];
  expect(
    head(records, { limit: 2 })
      ._unsafeUnwrap()
      .people.map(({ person }) => person),
  ).toEqual(["p0", "p1"]);
  expect(head(records)._unsafeUnwrap().members.value).toBe(4);
  expect(head(records)._unsafeUnwrap().members.caveats).toEqual([{ code: "unknown-authors", params: { count: 1 } }]);
});

it("refuses where hosts are not known, and where only hosts contributed", () => {
  const dataset = community([observed(0, 60), ...byAmounts("reply", [3])]);
  expect(headToConsult(dataset, { window })._unsafeUnwrapErr()).toMatchObject({ missing: ["duties"] });
  const onlyHosts = head([...byAmounts("reply", [3]), host("p0", "2026-01-01")]);
  expect(onlyHosts._unsafeUnwrapErr()).toMatchObject({ reason: "no-contributions" });
  expect(
    head([nobody, contributed("reply", "ann", day(1))], { window: days(30, 40) })._unsafeUnwrapErr(),
  ).toMatchObject({
    reason: "no-contributions",
  });
});

it.each([0, 21, 1.5])("refuses a limit of %d", (limit) => {
  expect(() => head([], { limit })).toThrow("from 1 to 20 people");
});
