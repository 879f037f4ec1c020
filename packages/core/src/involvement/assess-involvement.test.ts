import { describe, expect, it } from "vitest";
import { assessInvolvement } from "./assess-involvement.js";
import type { InvolvementFindingCode } from "./involvement-codes.js";
import { cas, counts, dee, letter, win } from "./parts-of-involvement.test-support.js";
import { type InvolvementChange, involvementWith, wholeInvolvement } from "./whole-involvement.test-support.js";

const { support } = wholeInvolvement;

describe("how serious", () => {
  const severityOf = (code: InvolvementFindingCode, change: InvolvementChange) =>
    assessInvolvement(involvementWith(change)).findings.find((finding) => finding.code === code)?.severity;

  it("departments without an ambassador are: under half of them covered", () => {
    const departments = ["Service", "Product", "Communication", "Money"];
    const organisation = { id: "o", departments };
    const code = "departments-without-ambassador";
    expect(severityOf(code, { organisation, ambassadors: [cas, dee] })).toBe("notice");
    expect(severityOf(code, { organisation, ambassadors: [cas] })).toBe("serious");
  });

  it("a win that is not told is: no win was ever told", () => {
    expect(severityOf("win-not-told", { wins: [{ ...win, told: [] }] })).toBe("serious");
    expect(severityOf("win-not-told", { wins: [win, { ...win, id: "v", told: [] }] })).toBe("notice");
  });

  it("lukewarm support is: of the board and the line managers", () => {
    const lukewarm = { stance: "lukewarm" } as const;
    expect(severityOf("support-lukewarm", { support: { ...support, staff: lukewarm } })).toBe("notice");
    expect(severityOf("support-lukewarm", { support: { ...support, management: lukewarm } })).toBe("serious");
  });
});

describe("thresholds", () => {
  it("can be replaced", () => {
    const alone = { sponsors: [], manager: { money: "none" } } as const;
    const found = (signsOfStandingAlone: number) =>
      assessInvolvement(alone, { thresholds: { signsOfStandingAlone } }).findings.some(
        ({ code }) => code === "stands-alone",
      );
    expect([found(2), found(3)]).toEqual([true, false]);
  });

  it.each([{ departmentsWithAmbassador: 60 }, { silentAfterDays: 0 }, { signsOfStandingAlone: 7 }])(
    "that can be none are a programmer's mistake: %j",
    (thresholds) => {
      expect(() => assessInvolvement({}, { thresholds })).toThrow(RangeError);
    },
  );
});

it("takes the day from the document before that of the call", () => {
  expect(assessInvolvement({ asOf: "2027-01-01" }, { asOf: "2028-01-01" }).asOf).toBe("2027-01-01");
  expect(assessInvolvement({}, { asOf: "2028-01-01" }).asOf).toBe("2028-01-01");
  expect(assessInvolvement({})).not.toHaveProperty("asOf");
});

it("shows the six kinds, who covers which department and how well they fit", () => {
  const { initiatives, ambassadors } = assessInvolvement(
    involvementWith({
      ambassadors: [cas, { ...dee, informs: false }, { id: "x", affinity: "none" }, { id: "y", affinity: "some" }],
    }),
  );
  expect(initiatives.map((one) => [one.kind, one.initiatives.length])).toEqual([
    ["tasks", 1],
    ["products", 0],
    ["projects", 0],
    ["meetings", 1],
    ["ambassadors", 0],
    ["training", 0],
  ]);
  expect(ambassadors.departments?.map(({ ambassadors }) => ambassadors)).toEqual([1, 1, 0]);
  expect(ambassadors.fit.map(({ fit }) => fit)).toEqual(["best", "fits", "does-not-fit", "unknown"]);
});

it("tells signs of standing alone that hold from those that do not and from what is not said", () => {
  const held = (change: InvolvementChange) =>
    assessInvolvement(involvementWith(change)).standingAlone.map(({ holds }) => holds);
  expect(new Set(held({}))).toEqual(new Set(["no"]));
  const nothing = {
    sponsors: undefined,
    manager: undefined,
    ambassadors: undefined,
    support: undefined,
    wins: undefined,
  };
  expect(new Set(held(nothing))).toEqual(new Set(["open"]));
  const told = [letter, counts].map((telling) => ({ ...telling, by: "community-manager" as const }));
  const alone: InvolvementChange = {
    sponsors: [],
    ambassadors: [{ id: "bo" }],
    manager: { id: "bo", money: "asked", sharesWorkWith: ["bo"] },
    support: { board: { stance: "against" } },
    wins: [{ ...win, told }],
  };
  expect(new Set(held(alone))).toEqual(new Set(["yes"]));
});
