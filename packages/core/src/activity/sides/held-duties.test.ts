import { expect, it } from "vitest";
import type { FactRecord } from "../../model/fact.js";
import { community, day, hour } from "../tiny-community.test-support.js";
import { heldDuties } from "./held-duties.js";
import { sides } from "./sides.js";

/** A duty of somebody on some days. */
const duty = (holder: string, days: Pick<FactRecord<"duty">, "from" | "until">): FactRecord<"duty"> => ({
  kind: "duty",
  holder,
  duty: "steering",
  ...days,
});

const holdersAt = (records: readonly FactRecord[], until: number, timeZone = "UTC"): readonly string[] =>
  heldDuties(community(records), until, timeZone).map(({ holder }) => holder);

it("are those of the last moment of a window, which is half-open (law 4)", () => {
  const handedOver = [duty("ann", { until: "2026-01-31" }), duty("bob", { from: "2026-02-01" })];
  expect(holdersAt(handedOver, day(31))).toEqual(["ann"]);
  expect(holdersAt(handedOver, day(31) + 1)).toEqual(["bob"]);
});

it("begin and end with days of the time zone", () => {
  // In Amsterdam the first of February begins at 23:00 of the day before in UTC.
  const handedOver = [duty("ann", { until: "2026-01-31" }), duty("bob", { from: "2026-02-01" })];
  expect(holdersAt(handedOver, hour(31 * 24 - 1), "Europe/Amsterdam")).toEqual(["ann"]);
  expect(holdersAt(handedOver, hour(31 * 24 - 1) + 1, "Europe/Amsterdam")).toEqual(["bob"]);
});

it("are held by who held them on the last day alone, and by nobody whose last day came before", () => {
  expect(holdersAt([duty("ann", { from: "2026-01-31", until: "2026-01-31" })], day(31))).toEqual(["ann"]);
  expect(holdersAt([duty("ann", { from: "2026-01-30", until: "2026-01-30" })], day(31))).toEqual([]);
});

it("are held where a role without a first day was seen by then or up to seven days later, as for the sides", () => {
  const seen: FactRecord<"duty"> = { ...duty("ann", {}), observedAt: "2026-02-01T00:00:00Z" };
  expect(holdersAt([seen], day(31))).toEqual(["ann"]);
  expect(holdersAt([seen], day(24))).toEqual(["ann"]);
  expect(holdersAt([seen], day(24) - 1)).toEqual([]);
  const isKnownToSides = (until: number): boolean =>
    sides(community([seen]), "x@1", { from: day(0), until }).match(
      ({ isHost }) => isHost(0),
      () => false,
    );
  expect([isKnownToSides(day(24)), isKnownToSides(day(24) - 1)]).toEqual([true, false]);
});
