import { assessHealth, createDataset, type HealthReport } from "@org/community-core";
import { expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { renderText } from "../text/render-text.js";

const iso = (hours: number): string => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString();
const said = { kind: "contribution" } as const;

/** Ten weeks: thirty answers by ann, three a week; she plans 2 hours and wrote down 18, bob is a volunteer. */
const community = createDataset(
  [
    { kind: "duty", holder: "ann", duty: "answering", from: "2026-01-01", hoursPerWeek: 2 },
    { kind: "duty", holder: "bob", duty: "answering", from: "2026-01-01", hoursPerWeek: 4, engagement: "volunteer" },
    { kind: "duty", holder: "cas", duty: "steering", from: "2026-01-01", hoursPerWeek: 1 },
    { kind: "timeEntry", duty: "answering", person: "ann", date: "2026-02-01", hours: 18 },
    ...Array.from({ length: 30 }, (_, index) => {
      const conversation = `c${index}`;
      return [
        { ...said, id: conversation, type: "opening", at: iso(index * 48), author: `m${index}`, conversation } as const,
        { ...said, id: `r${index}`, type: "reply", at: iso(index * 48 + 1), author: "ann", conversation } as const,
      ];
    }).flat(),
  ],
  { capabilities: ["openings", "replies", "authors", "conversations", "duties", "timeEntries"] },
);
const options = { asOf: "2026-03-12T00:00:00Z", days: 70 };
const report = assessHealth(community, options);

function sectionOf(given: HealthReport, language: "en" | "nl"): string {
  const { load, labels } = languages[language];
  const text = renderText(given, { language, width: 200 });
  const begin = text.indexOf(`\n${load.title} `);
  return begin < 0 ? "" : text.slice(begin, text.indexOf(`\n${labels.figures} `, begin));
}

it("shows acts, planned, spent and needed hours of each duty, and warns in words (by hand)", () => {
  const text = sectionOf(report, "en");
  // 18 hours for 30 answers: 36 minutes each.
  expect(text).toMatch(/answering +3 +2 +1\.8 +1\.8\n/);
  expect(text).toMatch(/steering +1\s/);
  expect(text).toMatch(/all of it +3 +1\.8\n/);
  expect(text).toContain(
    "ann uses 90% of 2 hours planned for answering: hardly any room is left for what was not foreseen.",
  );
  expect(text).toContain("Not counted as planned, because they are volunteers: the hours of bob.");
  expect(text).not.toContain("*");
});

it("marks a range that is our assumption, and warns of no use of it", () => {
  const { facts, ...rest } = community;
  const text = sectionOf(assessHealth({ ...rest, facts: { ...facts, timeEntry: [] } }, options), "en");
  expect(text).toMatch(/answering +3 +2 +0\.25–1 \*\n/);
  expect(text).toContain("* Our assumption of how many minutes an act takes");
  expect(text).not.toContain("ann uses");
});

it("takes minutes and budgets of the user", () => {
  const budgets = [{ person: "ann", duty: "answering", hoursPerWeek: 6 }] as const;
  const text = sectionOf(assessHealth(community, { ...options, budgets, minutesPerAct: { answering: 40 } }), "en");
  expect(text).toMatch(/answering +3 +6 +1\.8 +2\n/);
});

it("is no part of a report that was made before it, or in which there is nothing of it", () => {
  const { load: _, ...older } = report;
  expect(sectionOf(older, "en")).toBe("");
  expect(sectionOf(assessHealth(createDataset([]), options), "en")).toBe("");
});

it.each(languageCodes)("%s has words for all of it", (language) => {
  const text = sectionOf(report, language);
  expect(text).not.toBe("");
  expect(text).not.toMatch(/undefined|NaN|unknown|onbekend|\[object/);
});

it("refers to what must be known of the acts, duties with the same notes together", () => {
  const { load } = report;
  if (load === undefined) throw new Error("the report tells the load");
  const caveats = [
    { code: "missing-stretch", params: { count: 1, from: "2026-02-01T00:00:00Z", until: "2026-02-09T00:00:00Z" } },
  ];
  const duties = load.duties.map((duty) => ({ ...duty, caveats }));
  const whole = renderText({ ...report, load: { ...load, duties } }, { language: "en", width: 200 });
  const [, names, number] = /\n {2}• {2}(Answering[^\n]*): note (\d+)\.\n/.exec(whole) ?? [];
  expect(names).toBe("Answering and steering");
  expect(whole).toMatch(new RegExp(`\n {2}${number}. {1,2}[^\n]*Feb`));
});

it("tells of nights and weekends only if asked for, and of all together (by hand)", () => {
  // Thirty answers at 1:00, every other day from a Thursday on: five on a Saturday and four on a Sunday.
  const asked = assessHealth(community, { ...options, rhythm: true });
  expect(sectionOf(asked, "en")).toContain(
    "Of 30 replies that answer others, 100% came from 23:00 to 6:00 and 30% at weekends.",
  );
  expect(sectionOf(asked, "nl")).toMatch(/tussen 23:00 en 6:00 en 30% in het weekend/);
  expect(sectionOf(report, "en")).not.toContain("23:00");
  expect(report.load).not.toHaveProperty("rhythm");
});
