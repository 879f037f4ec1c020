import { assessHealth, createDataset } from "@org/community-core";
import { expect, it } from "vitest";
import { renderText } from "../text/render-text.js";

/** Five weeks: each Monday at 9:30 an opening and at 10:30 a reply, and one reply on a Sunday at 23:00. */
const said = { kind: "contribution" } as const;
const monday = (week: number, hour: number): string =>
  new Date(Date.UTC(2026, 0, 5 + 7 * week, hour, 30)).toISOString();
const records = [
  ...[0, 1, 2, 3, 4].flatMap((week) => [
    { ...said, id: `o${week}`, type: "opening", at: monday(week, 9), author: "ann", conversation: `c${week}` } as const,
    { ...said, id: `r${week}`, type: "reply", at: monday(week, 10), author: "bob", conversation: `c${week}` } as const,
  ]),
  { ...said, id: "s", type: "reply", at: "2026-01-11T23:00:00Z", author: "cas", conversation: "c0" } as const,
];
const capabilities = ["openings", "replies", "authors", "conversations"] as const;
const report = assessHealth(createDataset(records, { capabilities }), { asOf: "2026-02-09T00:00:00Z", days: 35 });

it("shows a line a day and a column for three hours (by hand)", () => {
  const text = renderText(report, { language: "en" });
  expect(text).toMatch(/\nWhen in the week ─+\n11 contributions of the period/);
  expect(text).toMatch(/\n {2}Monday +0 +0 +0 +10 +0 +0 +0 +0\n/);
  expect(text).toMatch(/\n {2}Sunday +0 +0 +0 +0 +0 +0 +0 +1\n/);
  expect(renderText(report, { language: "nl" })).toMatch(/\n {2}maandag +0 +0 +0 +10 /);
});

it("leaves out what nobody looked at, and all of it where it cannot be told", () => {
  const { datesAndTimes, ...rest } = report;
  if (datesAndTimes?.status !== "measured") throw new Error("five weeks can be told");
  const { hoursObserved, ...value } = datesAndTimes.value;
  const unseen = hoursObserved.map((day, index) => (index === 6 ? day.map(() => 0) : day));
  const told = { ...rest, datesAndTimes: { ...datesAndTimes, value: { ...value, hoursObserved: unseen } } };
  expect(renderText(told, { language: "en" })).toMatch(/\n {2}Sunday\n/);
  expect(renderText(rest, { language: "en" })).not.toContain("When in the week");
});
