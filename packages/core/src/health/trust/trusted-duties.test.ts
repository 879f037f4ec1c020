import { describe, expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  days,
  hour,
  observed,
  opening,
  reply,
} from "../../activity/tiny-community.test-support.js";
import { largestAbsences } from "../../continuity/absence/largest-absences.js";
import { simulateAbsence } from "../../continuity/absence/simulate-absence.js";
import { measureLoad } from "../../continuity/load/measure-load.js";
import type { DataFlaw, FlawType } from "../../data-quality/data-flaw.js";
import { formatInstant } from "../../model/instant.js";
import { formatWindow } from "../../model/time-window.js";
import { dutiesOfReport } from "../report/duties-of-report.js";
import { trustedAbsence } from "./trusted-absence.js";
import { trustedDuties, trustedLoad } from "./trusted-duties.js";

const window = days(90);
const dataset = community(
  [
    observed(-90, 90),
    { kind: "duty", holder: "dee", duty: "steering", from: "2025-01-01", hoursPerWeek: 2 },
    ...Array.from({ length: 40 }, (_, index) => [
      opening(`c${index}`, `m${index}`, index * 24),
      reply(`c${index}`, "ann", index * 24 + 2),
    ]).flat(),
    contributed("edit", "bob", hour(5)),
    contributed("edit", "bob", hour(-5)),
  ],
  ["duties"],
);
const duties = dutiesOfReport(dataset, { asOf: window.until, days: 90, window, timeZone: "UTC" });
const load = measureLoad(dataset, { window });

const flaw = (type: FlawType, from: number, until: number): DataFlaw => ({
  type,
  certainty: "likely",
  source: "forum",
  window: { from: formatInstant(day(from)), until: formatInstant(day(until)) },
  params: {},
  sampleSize: 9,
  sampleOf: "days",
  remedy: "read-again",
});

const codes = (caveats: readonly { readonly code: string }[] | undefined, type: FlawType): boolean =>
  caveats?.some(({ code }) => code === type) === true;

/** The duties whose figures, now and in the window before, carry a flaw; with those whose load does. */
function warned(type: FlawType, from: number, until: number) {
  const flaws = [flaw(type, from, until)];
  const told = trustedDuties(duties, formatWindow(window), flaws);
  const now = told.each.filter(
    ({ work }) => work?.status === "measured" && codes(work.value.largestShare.caveats, type),
  );
  const before = told.each.filter(
    ({ comparison }) =>
      comparison?.status === "measured" &&
      comparison.value.before.status === "measured" &&
      codes(comparison.value.before.value.absenceFactor.caveats, type),
  );
  const { careWork: care, answeredAlone: alone } = told;
  return {
    now: now.map(({ duty }) => duty),
    before: before.map(({ duty }) => duty),
    care: care.status === "measured" && codes(care.value.all.absenceFactor.caveats, type),
    alone: alone.status === "measured" && codes(alone.value.caveats, type),
    load: trustedLoad(load, formatWindow(window), flaws)
      .duties.filter(({ caveats }) => codes(caveats, type))
      .map(({ duty }) => duty),
  };
}

describe("the duties and the load of a report", () => {
  it("carry each flaw that touches their window", () => {
    const all = { now: ["answering", "welcoming", "tidying"], before: [], care: true, alone: true };
    expect(warned("missing-stretch", 40, 50)).toEqual({
      ...all,
      load: ["answering", "welcoming", "tidying", "publishing"],
    });
    expect(warned("identity-break", 40, 41)).toMatchObject(all);
    expect(warned("suspected-same-person", -400, 90)).toMatchObject({ ...all, before: ["tidying"] });
  });

  it("carry none that is of another time, and at the window before the one that is of that", () => {
    const none = { now: [], before: [], care: false, alone: false, load: [] };
    expect(warned("missing-stretch", -300, -200)).toEqual(none);
    expect(warned("missing-stretch", -60, -50)).toEqual({ ...none, before: ["tidying"] });
  });

  it("carry no flaw of what they do not rest on", () => {
    expect(warned("history-without-replies", 0, 20)).toEqual({
      now: ["answering", "welcoming"],
      before: [],
      care: true,
      alone: true,
      load: ["answering", "welcoming"],
    });
    expect(warned("history-without-reactions", 0, 20)).toMatchObject({ now: [], care: false, alone: false, load: [] });
    expect(warned("clock-shift", 0, 90)).toMatchObject({ now: [], alone: true, load: [] });
  });

  it("are the same where there is no flaw", () => {
    expect(trustedDuties(duties, formatWindow(window), [])).toEqual(duties);
    expect(trustedLoad(load, formatWindow(window), [])).toEqual(load);
  });
});

describe("what is said of an absence", () => {
  const options = { asOf: window.until };
  const one = simulateAbsence(dataset, { ...options, without: ["ann"] })._unsafeUnwrap();
  const all = largestAbsences(dataset, options)._unsafeUnwrap();

  it("carries the flaws that touch it, at the count that comes first and at the range", () => {
    const told = trustedAbsence(one, [flaw("missing-hours", 40, 50)]);
    expect(told).toMatchObject({
      answers: { value: { onlyThey: { caveats: [{ code: "missing-hours", params: { count: 1 } }] } } },
      range: { value: { answeredShare: { noChange: { caveats: [{ code: "missing-hours" }] } } } },
    });
    expect(trustedAbsence(all, [flaw("identity-break", 40, 41)])).toMatchObject({
      caveats: [{ code: "identity-break" }],
    });
  });

  it("is the same where none does", () => {
    expect(trustedAbsence(one, [flaw("missing-hours", -50, -40)])).toBe(one);
  });
});
