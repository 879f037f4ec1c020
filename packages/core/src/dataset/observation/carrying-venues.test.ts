import { describe, expect, it } from "vitest";
import { formatInstant } from "../../model/instant.js";
import { datasetOf, type SmallRecord } from "../small-world.test-support.js";
import { carryingVenues } from "./carrying-venues.js";

const day = (number: number): number => Date.UTC(2026, 0, number);
const iso = (number: number): string => formatInstant(day(number));
const opening = (id: string, at: number, venue?: string): SmallRecord => ({
  kind: "contribution",
  id,
  type: "opening",
  at: iso(at),
  ...(venue === undefined ? {} : { venue }),
});
const observed = (from: number, until: number, more: object = {}): SmallRecord => ({
  kind: "observation",
  kinds: ["openings"],
  from: iso(from),
  until: iso(until),
  complete: true,
  ...more,
});
const window = { from: day(10), until: day(20) };
const codes = (records: readonly SmallRecord[], within: typeof window = window): readonly string[] =>
  carryingVenues(datasetOf(records), ["openings"], within).caveats.map(({ code }) => code);

describe("carryingVenues", () => {
  it("takes venues that were looked at during some of the window and leaves out the others", () => {
    const dataset = datasetOf([observed(1, 30, { venue: "a" }), observed(1, 10, { venue: "b" })]);
    expect(dataset.venues.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(carryingVenues(dataset, ["openings"], window)).toEqual({
      mask: Uint8Array.of(1, 0),
      count: 1,
      missing: [],
      caveats: [{ code: "venues-left-out", params: { count: 1 } }],
    });
  });

  it("names what is missing, or all that is needed if no venue shows it together", () => {
    const dataset = datasetOf([observed(1, 30, { venue: "a" }), observed(1, 30, { venue: "b", kinds: ["replies"] })]);
    expect(carryingVenues(dataset, ["openings", "flags"], window).missing).toEqual(["flags"]);
    expect(carryingVenues(dataset, ["openings", "replies"], window).missing).toEqual(["openings", "replies"]);
    expect(carryingVenues(dataset, ["openings", "replies"], window).caveats).toEqual([]);
  });

  it("carries nothing before, after or in a gap, and nothing in no time at all", () => {
    const count = (record: SmallRecord, within: typeof window): number =>
      carryingVenues(datasetOf([record]), ["openings"], within).count;
    expect(count(observed(10, 20), { from: day(1), until: day(10) })).toBe(0);
    expect(count(observed(10, 20), { from: day(20), until: day(21) })).toBe(0);
    expect(count(observed(1, 30, { gaps: [{ from: iso(9), until: iso(21) }] }), window)).toBe(0);
    expect(count(observed(1, 30, { gaps: [{ from: iso(9), until: iso(19) }] }), window)).toBe(1);
    expect(count(observed(12, 12), window)).toBe(0);
  });

  it("needs no capability for what needs none", () => {
    expect(carryingVenues(datasetOf([opening("1", 1)]), [], window).count).toBe(1);
  });

  it("says when a window was seen in part, by every venue that is used", () => {
    expect(codes([observed(1, 30)])).toEqual([]);
    expect(codes([observed(10, 20)])).toEqual([]);
    expect(codes([observed(11, 30)])).toEqual(["window-seen-in-part"]);
    expect(codes([observed(1, 30, { complete: false })])).toEqual(["window-seen-in-part"]);
    expect(codes([observed(1, 15), observed(15, 30)])).toEqual([]);
    expect(codes([observed(1, 15), observed(16, 30)])).toEqual(["window-seen-in-part"]);
    expect(codes([observed(1, 30, { venue: "a" }), observed(1, 15, { venue: "b" })])).toEqual(["window-seen-in-part"]);
  });

  it("takes a source that does not say when it looked from its first contribution to its last, and says so", () => {
    const records = [opening("1", 5), opening("2", 15)];
    expect(codes(records)).toEqual(["observation-not-declared"]);
    const before = { from: day(1), until: day(5) };
    expect(carryingVenues(datasetOf(records), ["openings"], before).missing).toEqual(["openings"]);
    expect(carryingVenues(datasetOf(records), ["replies"], window).missing).toEqual(["replies"]);
  });

  it("does not take a venue for looked at of which nothing is there and nobody said so", () => {
    const silent: SmallRecord = { kind: "venue", id: "silent" };
    expect(
      carryingVenues(datasetOf([opening("1", 5, "a"), opening("2", 15, "a"), silent]), ["openings"], window),
    ).toMatchObject({
      mask: Uint8Array.of(1, 0),
      caveats: [{ code: "venues-left-out", params: { count: 1 } }, { code: "observation-not-declared" }],
    });
  });

  it("does not let an observation of one venue blind another, and says that the other declared nothing", () => {
    const records = [opening("1", 5, "a"), opening("2", 15, "b"), observed(1, 30, { venue: "a" })];
    expect(carryingVenues(datasetOf(records), ["openings"], window).mask).toEqual(Uint8Array.of(1, 1));
    expect(codes(records)).toContain("observation-not-declared");
    expect(carryingVenues(datasetOf(records), ["authors"], window).mask).toEqual(Uint8Array.of(1, 1));
  });

  it("knows a silent source that was looked at from one that was not", () => {
    expect(carryingVenues(datasetOf([observed(1, 30)]), ["openings"], window).count).toBe(1);
    expect(carryingVenues(datasetOf([]), ["openings"], window).count).toBe(0);
  });

  it("refuses a window that is none", () => {
    expect(() => carryingVenues(datasetOf([]), [], { from: 1, until: 1 })).toThrow(RangeError);
  });
});
