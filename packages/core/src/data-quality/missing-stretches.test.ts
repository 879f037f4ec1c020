import { describe, expect, it } from "vitest";
import type { FactRecord } from "../model/fact.js";
import { act, dataOf, dayAt, evenDays, type Lists } from "./even-days.test-support.js";
import { missingStretches } from "./missing-stretches.js";

const lacking = (from: number, until: number, venue?: string) =>
  evenDays(200, venue === undefined ? {} : { venue }).filter(({ at }) => at < dayAt(from) || at >= dayAt(until));

describe("missingStretches", () => {
  it("tells a stretch of 14 days with its neighbourhood", () => {
    const [flaw, ...others] = missingStretches(dataOf(lacking(90, 104)))._unsafeUnwrap();
    expect(others).toEqual([]);
    expect(flaw).toMatchObject({
      type: "missing-stretch",
      certainty: "likely",
      source: "records",
      remedy: "read-again",
    });
    expect(flaw?.window.from.slice(0, 10)).toBe(dayAt(89).slice(0, 10));
    expect(flaw?.window.until.slice(0, 10)).toBe(dayAt(104).slice(0, 10));
  });

  it.each([
    ["two days, as a long weekend", lacking(90, 92)],
    ["the end of the data, which may be the end of the community", lacking(150, 200)],
    ["a stretch too near the begin to have a neighbourhood", lacking(10, 24)],
    [
      "a community that often is silent for three days",
      evenDays(200).filter((_, index) => Math.floor(index / 3) % 4 === 0),
    ],
  ])("does not tell %s", (_, records) => {
    expect(missingStretches(dataOf(records))._unsafeUnwrap()).toEqual([]);
  });

  // An opening every other day leaves 16 days without one by a chance of e^-8, and years have many such stretches.
  it("tells a silence of a community of few openings only where chance cannot make it", () => {
    const quiet = (days: number, everyDays: number, silentDays: number) =>
      evenDays(days)
        .map((one, index) => ({ ...one, type: index % (3 * everyDays) === 0 ? "opening" : "reply" }) as const)
        .filter(({ at }) => at < dayAt(100) || at >= dayAt(100 + silentDays));
    const found = (records: Lists[number]) => missingStretches(dataOf(records))._unsafeUnwrap().length;
    expect([found(quiet(200, 2, 16)), found(quiet(200, 2, 40)), found(quiet(200, 1, 16))]).toEqual([0, 1, 1]);
  });

  it("does not tell what the source itself declares as a gap", () => {
    const seen: FactRecord = {
      kind: "observation",
      kinds: ["replies", "authors"],
      from: dayAt(0),
      until: dayAt(200),
      complete: true,
      gaps: [{ from: dayAt(89), until: dayAt(105) }],
    };
    expect(missingStretches(dataOf(lacking(90, 104), [seen]))._unsafeUnwrap()).toEqual([]);
  });

  it("names the venue where one alone is silent, and not one that was left while all got quiet", () => {
    const elsewhere = evenDays(200, { venue: "b" });
    const found = missingStretches(dataOf(lacking(90, 104, "a"), elsewhere))._unsafeUnwrap();
    expect(found.map(({ venue }) => venue)).toEqual(["a"]);
    const quiet = elsewhere.filter(({ at }, index) => at < dayAt(90) || at >= dayAt(104) || index % 7 === 0);
    expect(missingStretches(dataOf(lacking(90, 104, "a"), quiet))._unsafeUnwrap()).toEqual([]);
  });

  it("does not look at what came after the moment that is asked about", () => {
    const asOf = Date.parse(dayAt(100));
    expect(missingStretches(dataOf(lacking(90, 104)), { asOf })._unsafeUnwrap()).toEqual([]);
  });

  it.each([
    [dataOf([]), "too-few-contributions", 0],
    [dataOf([act("ann", 1)]), "too-few-contributions", 1],
    [dataOf(evenDays(40)), "too-few-days", 39],
  ])("refuses to judge too little", (dataset, reason, found) => {
    expect(missingStretches(dataset)._unsafeUnwrapErr()).toMatchObject({ type: "InsufficientData", reason, found });
  });
});
