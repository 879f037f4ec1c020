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
    "built/team": "for",
    "built/time-for-a-year": "for",
    "sponsored/place-exists": "for",
    "sponsored/wants-support": "for",
    "sponsored/meets-requirements": "against",
    "adopted/place-exists": "for",
    "adopted/hands-over": "against",
    "adopted/meets-requirements": "against",
    "adopted/team": "for",
    "adopted/time-for-a-year": "for",
    "joined/place-exists": "for",
    "joined/welcomes-us": "for",
    "joined/meets-requirements": "against",
  });
});

it.each([
  [{ team: [{ id: "a" }] }, "against", "open"],
  [{ team: [{ id: "a" }, { id: "b" }] }, "for", "open"],
  [{ horizonMonths: 11 }, "open", "against"],
  [{ horizonMonths: 12 }, "open", "for"],
  [{ team: [{ id: "a" }, { id: "b" }], horizonMonths: 11 }, "for", "against"],
])("builds with a team and with a year, and says which: %j speaks %s and %s", (plan, team, year) => {
  expect(speaks(plan)).toMatchObject({ "built/team": team, "built/time-for-a-year": year });
});

it("speaks for building where there is no such place, and against all that needs one", () => {
  const found = speaks({ elsewhere: { exists: false } });
  expect(found["built/no-place-yet"]).toBe("for");
  for (const approach of ["sponsored", "adopted", "joined"]) expect(found[`${approach}/place-exists`]).toBe("against");
  // Of a place that is not there nothing else is asked.
  expect(Object.keys(found)).toEqual([
    "built/no-place-yet",
    "built/team",
    "built/time-for-a-year",
    "sponsored/place-exists",
    "adopted/place-exists",
    "adopted/team",
    "adopted/time-for-a-year",
    "joined/place-exists",
  ]);
});
