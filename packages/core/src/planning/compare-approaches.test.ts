import { expect, it } from "vitest";
import { compareApproaches } from "./compare-approaches.js";

const speaks = (plan: Parameters<typeof compareApproaches>[0]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    compareApproaches(plan).flatMap(({ approach, criteria }) =>
      criteria.map(({ criterion, speaks }) => [`${approach}/${criterion}`, speaks]),
    ),
  );

it("leaves everything open where nothing is known", () => {
  expect(new Set(Object.values(speaks({})))).toEqual(new Set(["open"]));
});

it("holds each approach against what is known of a place that is there", () => {
  const elsewhere = { exists: true, wantsSupport: true, handsOver: false, welcomesUs: true, meetsRequirements: false };
  expect(speaks({ elsewhere, team: [{ id: "a" }, { id: "b" }], horizonMonths: 12 })).toEqual({
    "built/no-place-yet": "against",
    "built/team-and-year": "for",
    "sponsored/place-exists": "for",
    "sponsored/wants-support": "for",
    "sponsored/meets-requirements": "against",
    "adopted/place-exists": "for",
    "adopted/hands-over": "against",
    "adopted/meets-requirements": "against",
    "adopted/team-and-year": "for",
    "joined/place-exists": "for",
    "joined/welcomes-us": "for",
    "joined/meets-requirements": "against",
  });
});

it.each([
  [{ team: [{ id: "a" }] }, "against"],
  [{ horizonMonths: 11 }, "against"],
  [{ team: [{ id: "a" }, { id: "b" }] }, "open"],
  [{ horizonMonths: 12 }, "open"],
])("builds with a team and a year: %j speaks %s", (plan, answer) => {
  expect(speaks(plan)["built/team-and-year"]).toBe(answer);
});

it("speaks for building where there is no such place, and against all that needs one", () => {
  const found = speaks({ elsewhere: { exists: false } });
  expect(found["built/no-place-yet"]).toBe("for");
  for (const approach of ["sponsored", "adopted", "joined"]) expect(found[`${approach}/place-exists`]).toBe("against");
  // Of a place that is not there nothing else is asked.
  expect(Object.keys(found)).toEqual([
    "built/no-place-yet",
    "built/team-and-year",
    "sponsored/place-exists",
    "adopted/place-exists",
    "adopted/team-and-year",
    "joined/place-exists",
  ]);
});
