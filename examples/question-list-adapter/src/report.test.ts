import { expect, it } from "vitest";
import { createSourceAdapter } from "./question-list-adapter.js";
import { reportOn } from "./report.js";

const fixture = new URL("../fixtures/questions.json", import.meta.url).pathname;

it("reports on the three questions of the fixture", async () => {
  const { data, figures } = await reportOn(fixture, "2026-01-31T00:00:00Z");
  // Counted by hand in the fixture: three people, one answer without an author.
  expect(data).toMatchObject({ contributions: 6, contributors: 3, conversations: 3 });
  // Answered after 2.5 h and after 48 h, one unanswered: S falls to 2/3, then to 1/3, so half are answered by 48 h.
  const median = figures.find(({ key }) => key === "time-to-first-response/median");
  expect(median).toMatchObject({ status: "measured", measurement: { value: 48 } });
});

it("is loaded by tools with options that nobody has checked", () => {
  expect(createSourceAdapter({ path: fixture }).isOk()).toBe(true);
  for (const options of [undefined, null, {}, { path: 7 }, { path: "questions.txt" }]) {
    expect(createSourceAdapter(options).isErr()).toBe(true);
  }
});
