import { assessHealth, type ContributionType, createDataset, type FactRecord } from "@org/community-core";
import { explainFigure } from "@org/community-core/evidence";
import { expect, it } from "vitest";
import { renderEvidence } from "./render-evidence.js";

function said(id: string, type: ContributionType, at: string, author: string, conversation: string): FactRecord {
  return { kind: "contribution", id, type, at: `2026-${at}:00Z`, author, conversation };
}

/** A dozen newcomers, each answered by Bob within half an hour, of whom Ann comes back; two people the quarter before. */
const records: readonly FactRecord[] = [
  said("e1", "opening", "01-02T09:00", "eve", "e"),
  said("e2", "reply", "01-02T10:00", "bob", "e"),
  ...Array.from({ length: 12 }, (_, index): readonly FactRecord[] => {
    const day = `04-${String(index + 3).padStart(2, "0")}`;
    return [
      said(`o${index}`, "opening", `${day}T09:00`, `new-${index}`, `c${index}`),
      said(`r${index}`, "reply", `${day}T09:30`, "bob", `c${index}`),
    ];
  }).flat(),
  said("back", "reply", "04-20T09:00", "new-0", "c0"),
];

function explained(key: string, options: { language?: "en" | "nl"; width?: number } = {}): string {
  const dataset = createDataset(records, { pseudonyms: "ids" });
  const health = assessHealth(dataset, { asOf: "2026-06-30T00:00:00Z", days: 90 });
  const evidence = explainFigure(dataset, health, key)._unsafeUnwrap();
  return renderEvidence(evidence, { language: "en", rows: 40, ...options });
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ");

it("says of how many people the rows are, where people are counted", () => {
  expect(explained("active-contributors")).toContain("Counted: 25 rows of 13 people");
  const trend = inOneLine(explained("activity-trend"));
  expect(trend).toContain("The different people of the rows “this period”, for each one of the rows “period before”.");
  expect(trend).toContain("this period: 25 rows of 13 people");
  expect(trend).toContain("period before: 2 rows of 2 people");
  expect(explained("largest-share/answering")).toContain("Counted: 12 rows of 1 person");
  expect(explained("contributions/reply")).not.toContain("rows of");
});

it("tells a wait in one measure, whatever became of the newcomer", () => {
  const text = explained("return-of-newcomers/answered");
  expect(text).toMatch(/answered by +waited +counts as/);
  expect(text.match(/30 minutes/g)).toHaveLength(12);
  expect(explained("answered-openings")).toMatch(/waited/);
  expect(explained("longest-silence")).toMatch(/silent before/);
});

it("tells for what rows stand that all stand for the same, where the rule is about one of several", () => {
  expect(inOneLine(explained("response-rate"))).toContain("answered: 12 rows");
  expect(inOneLine(explained("covered-demand/two-people"))).toContain("not covered: 12 rows");
  // Of Bob and of the one newcomer who came back, Bob became regular: two tables, each of rows that stand for one thing.
  expect(inOneLine(explained("conversion/regular"))).toContain("did not take the step: 1 row");
  expect(explained("largest-component")).not.toContain("tie: ");
});

it("calls a contribution by one word, and loses nothing of when it was", () => {
  for (const language of ["en", "nl"] as const)
    for (const key of ["replacement", "reciprocity", "retention", "new-contributors"]) {
      const text = explained(key, { language, width: 60 });
      expect(text).not.toContain("…");
    }
  expect(explained("active-contributors", { language: "nl" })).toContain("reactie");
});
