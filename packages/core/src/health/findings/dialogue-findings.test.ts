import { describe, expect, it } from "vitest";
import type { Refusal } from "../../model/errors.js";
import { type Interval, measurement, type Unit } from "../../model/measurement.js";
import { wilsonInterval } from "../../stats/wilson-interval.js";
import type { Finding } from "../assessment/finding.js";
import type { Figure } from "../report/health-report.js";
import { dialogueFindings } from "./dialogue-findings.js";
import { vitalityFindings } from "./vitality-findings.js";
import { workFindings } from "./work-findings.js";

const window = { from: 0, until: 86_400_000 };

function figure(key: string, value: number, unit: Unit, sampleSize = 100): Figure {
  const facts = { value, unit, sampleSize, sampleOf: "openings" as const, window, definition: "test@1" };
  return { key, status: "measured", measurement: measurement(facts) };
}

function returned(count: number, interval: Interval | undefined, of: number): Figure {
  const facts = { value: count / of, unit: "share" as const, sampleSize: of, sampleOf: "newcomers" as const };
  const estimate = interval === undefined ? {} : { interval };
  return {
    key: "retention",
    status: "measured",
    measurement: measurement({ ...facts, window, definition: "retention@1", ...estimate }),
  };
}

/** Whether it is quiet or falling silent was not told. */
const notTold = {
  status: "refused",
  refusal: { type: "InsufficientData", definition: "quietness@1", reason: "nobody-active", needed: 1, found: 0 },
} as const;

function said(...figures: readonly Figure[]): readonly string[] {
  return [...dialogueFindings(figures), ...vitalityFindings(figures, notTold)].map(
    ({ code, severity }) => `${severity} ${code}`,
  );
}

describe("findings of the dialogue", () => {
  it.each([
    [0.8, []],
    [0.79, ["notice unanswered-openings"]],
    [0.5, ["notice unanswered-openings"]],
    [0.49, ["serious unanswered-openings"]],
  ])("of a response rate of %d: %o", (value, expected) => {
    expect(said(figure("response-rate", value, "share"))).toEqual(expected);
  });

  it.each([
    [24, ["good answers-come-fast"]],
    [25, []],
    [48, []],
    [49, ["notice slow-first-response"]],
  ])("of a median wait of %d hours: %o", (value, expected) => {
    expect(said(figure("time-to-first-response/median", value, "hours"))).toEqual(expected);
  });

  it("say nothing of fewer than ten openings", () => {
    expect(said(figure("response-rate", 0.1, "share", 9))).toEqual([]);
    expect(said(figure("time-to-first-response/median", 1, "hours", 9))).toEqual([]);
  });

  it("give the count that was not answered", () => {
    const [finding] = dialogueFindings([figure("response-rate", 0.65, "share", 40)]);
    expect(finding?.params).toMatchObject({ count: 14, of: 40 });
  });

  it("tell that few come back, and whom to consult", () => {
    expect(said(figure("head-to-consult", 4, "people"))).toEqual(["good head-to-consult"]);
    const [finding] = dialogueFindings([
      figure("core-contributors", 9, "people"),
      figure("head-to-consult", 3, "people"),
    ]);
    expect(finding?.params).toEqual({ count: 3 });
  });

  it("name no head that nobody could ask, and praise none beside the worst of what it means", () => {
    const all = (count: number, beside: readonly Finding[] = []) =>
      dialogueFindings([figure("head-to-consult", count, "people", 280)], beside).map(
        ({ severity, code }) => `${severity} ${code}`,
      );
    expect(all(20)).toEqual(["good head-to-consult"]);
    expect(all(21)).toEqual([]);
    const [critical] = workFindings([
      { work: "first-response", total: 40, carriers: [{ person: "ann", share: 0.75, count: 30 }] },
    ]);
    expect(all(4, critical === undefined ? [] : [critical])).toEqual(["notice head-to-consult"]);
  });

  // By Wilson at 95 %: 0 of 12 bounds the share at 0.242, 0 of 50 at 0.0714, 0 of 52 at 0.0688, 2 of 120 at 0.0588.
  it.each([
    [0, 12, []],
    [0, 50, []],
    [0, 52, ["notice few-return"]],
    [2, 120, ["notice few-return"]],
    [36, 1_200, []],
  ])("tell that few come back where chance cannot make it: %i of %i gives %j", (count, of, expected) => {
    expect(said(returned(count, { ...wilsonInterval(count, of), level: 0.95, method: "wilson" }, of))).toEqual(
      expected,
    );
  });

  it("do not tell that few come back where nobody knows how far off the share may be", () => {
    expect(said(returned(0, undefined, 200))).toEqual([]);
    expect(said(returned(0, { level: 0.95, method: "wilson" }, 200))).toEqual([]);
  });

  const definition = "head-to-consult@1";
  it.each<[Refusal, readonly string[]]>([
    [{ type: "CapabilityMissing", definition, missing: ["duties"] }, ["good head-to-consult"]],
    [
      { type: "InsufficientData", definition, reason: "roles-not-dated", needed: 2, found: 1 },
      ["good head-to-consult"],
    ],
    // Roles are known, and no member contributed: whoever did is a colleague.
    [{ type: "InsufficientData", definition, reason: "no-contributions", needed: 1, found: 0 }, []],
    [{ type: "DataUnreliable", definition, reason: "identity-break" }, []],
  ])("take the head of everybody only where roles are not known: %j gives %j", (refusal, expected) => {
    const refused: Figure = { key: "head-to-consult", status: "refused", refusal };
    expect(said(figure("core-contributors", 4, "people"), refused)).toEqual(expected);
  });
});

describe("findings of life", () => {
  it.each([
    [13, []],
    [14, ["notice silence"]],
    [30, ["serious silence"]],
  ])("of a silence of %d days: %o", (value, expected) => {
    expect(said(figure("longest-silence", value, "days"))).toEqual(expected);
  });

  it.each([
    [0.5, []],
    [0.49, ["serious falling-activity"]],
  ])("of a trend of %d: %o", (value, expected) => {
    expect(said(figure("activity-trend", value, "ratio"))).toEqual(expected);
  });
});
