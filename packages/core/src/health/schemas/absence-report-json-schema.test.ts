import { expect, it } from "vitest";
import { community, day, observed, opening, reply } from "../../activity/tiny-community.test-support.js";
import { largestAbsences } from "../../continuity/absence/largest-absences.js";
import { simulateAbsence } from "../../continuity/absence/simulate-absence.js";
import { absenceReportJsonSchema } from "./absence-report-json-schema.js";
import { absenceReportSchema } from "./absence-report-schema.js";

it("is published as it is", async () => {
  const text = `${JSON.stringify(absenceReportJsonSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../schemas/absence-report.schema.json");
});

it("describes what is said of absences, also where most is refused, as plain JSON", () => {
  const asked = Array.from({ length: 40 }, (_, index) => [
    opening(`c${index}`, "eve", index * 24),
    reply(`c${index}`, index % 3 === 0 ? "ann" : "bob", index * 24 + 1),
  ]).flat();
  const full = community(
    [
      observed(-9, 90),
      ...asked,
      { kind: "duty", holder: "ann", duty: "steering", from: "2026-01-01", hoursPerWeek: 2 },
    ],
    ["duties"],
  );
  const options = { asOf: day(90) };
  const reports = [
    simulateAbsence(full, { ...options, without: ["ann"] })._unsafeUnwrap(),
    simulateAbsence(full, { asOf: day(400), without: ["ann"] })._unsafeUnwrap(),
    largestAbsences(full, options)._unsafeUnwrap(),
  ];
  for (const report of reports) expect(absenceReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(absenceReportSchema.safeParse({ ...reports[0], without: [] }).success).toBe(false);
});
