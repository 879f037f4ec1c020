import { describe, expect, it } from "vitest";
import { assessInvolvement } from "./assess-involvement.js";
import type { InvolvementFindingCode } from "./involvement-codes.js";
import { cas, counts, dee, goal, only, planned, running, win } from "./parts-of-involvement.test-support.js";
import { type InvolvementChange, involvementWith } from "./whole-involvement.test-support.js";

const measures = ["share-of-voice"];
const codesOf = (change: InvolvementChange): readonly InvolvementFindingCode[] =>
  assessInvolvement(involvementWith(change), { measures }).findings.map(({ code }) => code);

describe("what just holds is not found", () => {
  it.each<readonly [InvolvementFindingCode, string, InvolvementChange]>([
    [
      "aim-without-initiative",
      "no initiative says what it serves",
      { reasons: [{ aim: "acceptance" }], initiatives: [running] },
    ],
    ["initiatives-of-one-kind", "one initiative", { initiatives: [running] }],
    ["nothing-running", "one of which that is not known", { initiatives: [planned, { id: "i", kind: "tasks" }] }],
    ["initiative-overdue", "the last day itself", only({ ...planned, until: "2027-03-01" })],
    ["initiative-overdue", "it is done", only({ ...running, id: "j", state: "done", until: "2027-01-01" })],
    [
      "initiative-overdue",
      "no day to hold it against",
      { ...only({ ...planned, until: "2020-01-01" }), asOf: undefined },
    ],
    ["initiative-without-evidence", "it was stopped", only({ ...planned, state: "stopped" })],
    [
      "initiative-strategy-incomplete",
      "only the interest of members lacks: that is said",
      only({ ...planned, strategy: { goal: "g", interestOfOrganisation: "o" } }),
    ],
    ["departments-without-ambassador", "no ambassadors: that is said already", { ambassadors: [] }],
    ["no-informing-ambassador", "of one it is not known", { ambassadors: [{ ...cas, informs: false }, { id: "x" }] }],
    ["rhythm-not-kept", "two weeks to the day", {}],
    ["wins-gone-silent", "92 days to the day", { sharing: undefined, asOf: "2027-05-18" }],
    ["wins-gone-silent", "a rhythm was agreed: that is the measure", { asOf: "2028-01-01" }],
    ["one-channel-only", "told once", { wins: [{ ...win, told: [counts] }] }],
    ["channel-never-used", "nothing was told: that is said already", { wins: [{ ...win, told: [] }] }],
    ["only-manager-tells", "told once", { wins: [{ ...win, told: [{ ...counts, by: "community-manager" }] }] }],
    [
      "warm-without-hours",
      "of one it is not known",
      { lineManagers: [{ id: "fay", hoursFreedPerWeek: 0 }, { id: "gus" }] },
    ],
    ["hours-freed-too-few", "as many as are asked", { lineManagers: [{ id: "fay", hoursFreedPerWeek: 4 }] }],
    [
      "hours-freed-too-few",
      "of one it is not known",
      { lineManagers: [{ id: "fay", hoursFreedPerWeek: 1 }, { id: "gus" }] },
    ],
    [
      "personal-goal-about-unknown",
      "its measure tells",
      { personalGoals: [{ id: "p", statement: "s", measure: "share-of-voice" }] },
    ],
    [
      "personal-goal-counted-by-figure",
      "a measure of one's own",
      { personalGoals: [{ ...goal, measure: "talks given" }] },
    ],
    [
      "support-from-one-department",
      "the manager's is another",
      { initiatives: undefined, ambassadors: [cas], lineManagers: undefined },
    ],
    [
      "support-from-one-department",
      "two that are not the manager's",
      { initiatives: undefined, ambassadors: [cas, dee], lineManagers: undefined, manager: undefined },
    ],
    [
      "support-from-one-department",
      "nobody but the manager is named",
      { initiatives: undefined, ambassadors: undefined, lineManagers: undefined },
    ],
    ["stands-alone", "one sign", { sponsors: [] }],
    [
      "stands-alone",
      "nothing is said",
      { sponsors: undefined, manager: undefined, ambassadors: undefined, support: undefined, wins: undefined },
    ],
  ])("%s: %s", (code, _, change) => {
    expect(codesOf(change)).not.toContain(code);
  });
});

it("calls it serious where under half of the departments have an ambassador", () => {
  const severityOf = (departments: readonly string[]): unknown => {
    const change = { organisation: { id: "o", departments }, ambassadors: [cas, dee] };
    return assessInvolvement(involvementWith(change), { measures }).findings.find(
      ({ code }) => code === "departments-without-ambassador",
    )?.severity;
  };
  expect(severityOf(["Service", "Product"])).toBeUndefined();
  expect(severityOf(["Service", "Product", "Sales", "Law"])).toBe("notice");
  expect(severityOf(["Service", "Product", "Sales", "Law", "Staff"])).toBe("serious");
});
