import { describe, expect, it } from "vitest";
import { community, contributed, days, hour } from "../../activity/tiny-community.test-support.js";
import type { FactRecord } from "../../model/fact.js";
import { supportFindings } from "./support-findings.js";

const window = days(90);

function codesOf(...records: readonly FactRecord[]): readonly string[] {
  return supportFindings(community(records, ["duties"]), window, "UTC").map(({ code }) => code);
}

const duty = (holder: string, more: object): FactRecord => ({
  kind: "duty",
  holder,
  duty: "answering",
  from: "2026-01-01",
  ...more,
});

describe("findings of support", () => {
  it("tell one organisation behind all duties, volunteers left out (S39)", () => {
    expect(codesOf(duty("ann", { organisation: "museum" }))).toEqual(["one-sponsor"]);
    expect(codesOf(duty("ann", { organisation: "museum" }), duty("bob", { organisation: "library" }))).toEqual([]);
    expect(
      codesOf(duty("ann", { organisation: "museum" }), duty("bob", { organisation: "club", engagement: "volunteer" })),
    ).toEqual(["one-sponsor"]);
    expect(codesOf(duty("ann", {}))).toEqual([]);
  });

  it("tell one department behind several people (S13)", () => {
    const of = (holder: string, department: string): FactRecord => duty(holder, { department });
    expect(codesOf(of("ann", "Education"), of("bob", "Education"))).toEqual(["one-department"]);
    expect(codesOf(of("ann", "Education"), of("bob", "IT"))).toEqual([]);
    expect(codesOf(of("ann", "Education"))).toEqual([]);
  });

  it("say nothing of one organisation or department where a duty names none", () => {
    const named = duty("x0", { organisation: "museum", department: "Education", engagement: "employee" });
    const roles = ["x1", "x2", "x3", "x4"].map((holder) => duty(holder, { basis: "platform-role" }));
    expect(codesOf(named, ...roles)).toEqual([]);
    expect(codesOf(named, duty("x1", { organisation: "museum" }))).toEqual(["one-sponsor"]);
  });

  it("count the holders of duties for the one department, volunteers left out", () => {
    const records = ["ann", "bob", "vic"].map((holder) =>
      duty(holder, holder === "vic" ? { engagement: "volunteer" } : { department: "Education" }),
    );
    const found = supportFindings(community(records, ["duties"]), window, "UTC");
    expect(found).toMatchObject([{ code: "one-department", params: { people: 2 } }]);
  });

  it.each([
    ["2026-06-30", ["all-contracts-end"]],
    ["2027-04-01", ["all-contracts-end"]],
    ["2027-04-02", []],
    ["2026-03-31", []],
  ])("tell that the last contract ends on %s: %j (S47)", (last, expected) => {
    // The window ends with 31 March 2026.
    expect(codesOf(duty("ann", { contractUntil: "2026-03-31" }), duty("bob", { contractUntil: last }))).toEqual(
      expected,
    );
  });

  it("do not tell contracts where somebody has none that ends, or where one holder has it told already", () => {
    expect(codesOf(duty("ann", { contractUntil: "2026-06-30" }), duty("bob", {}))).toEqual([]);
    expect(codesOf(duty("ann", { contractUntil: "2026-06-30" }))).toEqual([]);
  });

  it("tell one venue, where venues are declared (S12)", () => {
    const said = (venue: string): FactRecord => contributed("opening", "eve", hour(1), { conversation: venue, venue });
    const venue = (id: string): FactRecord => ({ kind: "venue", id });
    expect(codesOf(venue("a"), said("a"))).toEqual(["one-venue"]);
    expect(codesOf(venue("a"), venue("b"), said("a"), said("b"))).toEqual([]);
    expect(codesOf(contributed("opening", "eve", hour(1), { conversation: "c" }))).toEqual([]);
    expect(codesOf(venue("a"))).toEqual([]);
  });
});
