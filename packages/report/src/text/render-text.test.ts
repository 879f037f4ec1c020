import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleReading } from "../example-reading.test-support.js";
import { exampleReport } from "../example-report.test-support.js";
import { languageCodes } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { renderText } from "./render-text.js";

describe.each(languageCodes)("a report in %s", (language) => {
  const text = renderText(exampleReport, { language, reading: exampleReading });

  it("is the golden text (REGENERATE=1 writes it anew)", () => {
    const golden = fileURLToPath(new URL(`../../test/golden/${language}.txt`, import.meta.url));
    if (process.env["REGENERATE"] === "1") writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
  });

  it("has four answers, three findings and their steps for this week on the first screen", () => {
    // The rule of somebody's own takes three lines more: what is said before it, and a line for each.
    const lines = text.split("\n").slice(0, 27);
    const { pillars, labels } = languages[language];
    for (const { title } of Object.values(pillars)) expect(lines.join("\n")).toContain(`\n  ${title} `);
    expect(lines.filter((line) => /^ {2}\d\. /.test(line))).toHaveLength(3);
    expect(lines.filter((line) => /^ {5}→ /.test(line))).toHaveLength(3);
    const screen = lines.join(" ").replace(/\s+/g, " ");
    expect(screen).toContain(labels.mattersMost);
    expect(screen).toContain(language === "en" ? "71% of the first replies" : "71% van de eerste reacties");
  });

  it("says the period once, and the note that all figures have, and beside a figure what is its own", () => {
    const caveat = { code: "observation-not-declared" } as const;
    const window = { from: "2026-10-31T23:00:00.000Z", until: "2026-11-20T23:00:00.000Z" };
    const figures = [1, 2, 3].map((value) => ({
      key: `active-members/${value}`,
      status: "measured" as const,
      measurement: {
        ...({ value, unit: "people", sampleSize: 9, sampleOf: "members", definition: "example@1" } as const),
        window: value === 3 ? window : exampleReport.window,
        caveats: [caveat, ...(value === 2 ? [{ code: "no-reply-targets" }] : [])],
      },
    }));
    const told = renderText({ ...exampleReport, assessments: [], figures }, { language, width: 200 });
    const { labels, units } = languages[language];
    const days = (count: number): string => `${count} ${units.days.other}`;
    expect(told.split(days(90))).toHaveLength(3); // under the title, and in what all rests on
    expect(told.split(days(20))).toHaveLength(2);
    expect(told.split(labels.notes("1", false))).toHaveLength(2);
    expect(told.split(labels.notes("2", false))).toHaveLength(2);
  });

  it("says a step of the first screen nowhere again", () => {
    // Replying hangs on the same person as answering does, and asks for the same step.
    const step = language === "en" ? "Write down with P1" : "Schrijf met P1 op";
    expect(text.split(step)).toHaveLength(2);
  });

  it("names what is missing for no score in one line, and with detail each figure and why thresholds stand there", () => {
    const brief = renderText(exampleReport, { language, width: 200 });
    const detailed = renderText(exampleReport, { language, width: 200, detail: true });
    expect(brief).not.toContain("the fewer the people, the more fell silent");
    expect(detailed).toContain("the fewer the people, the more fell silent");
  });

  it.each([60, 72, 80, 120])("keeps to %i characters a line", (width) => {
    const lines = renderText(exampleReport, { language, width, reading: exampleReading }).split("\n");
    expect(lines.filter((line) => [...line].length > width)).toEqual([]);
  });

  it("has colour only if asked, and the same words with it", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
    const escapes = /\u001B\[\d+m/g;
    const coloured = renderText(exampleReport, { language, colour: true, reading: exampleReading });
    expect(text).not.toMatch(escapes);
    expect(coloured).toMatch(escapes);
    expect(coloured.replace(escapes, "")).toBe(text);
  });

  it("can be made of a community in which nothing happened", () => {
    const {
      firstAt: _,
      lastAt: __,
      ...data
    } = { ...exampleReport.data, contributions: 0, contributors: 0, conversations: 0 };
    const empty = { ...exampleReport, data, assessments: [], figures: [], carriers: [], findings: [] };
    expect(renderText(empty, { language })).toMatch(language === "en" ? /Nothing was read/ : /niets gelezen/);
  });
});

it.each([
  ["en", "Read: 412 totals, and no contributions of people.", "Totals say how much there was"],
  ["nl", "Gelezen: 412 totalen, en geen bijdragen van mensen.", "Totalen zeggen hoeveel er was"],
] as const)("says in %s what was read where there are totals alone, and what to add", (language, read, advice) => {
  const { firstAt: _, lastAt: __, ...rest } = exampleReport.data;
  const data = { ...rest, contributions: 0, contributors: 0, conversations: 0, totals: 412 };
  const refusal = { type: "CapabilityMissing", definition: "example@1", missing: ["authors"] } as const;
  const figures = [{ key: "active-contributors", status: "refused", refusal }] as const;
  const text = renderText({ ...exampleReport, data, figures }, { language, width: 200 });
  expect(text).toContain(read);
  expect(text).toContain(advice);
  expect(renderText(exampleReport, { language, width: 200 })).not.toContain(advice);
});

it.each([
  ["en", 1, "1 of these contributions is by automated accounts."],
  ["en", 52, "52 of these contributions are by automated accounts."],
  ["nl", 1, "1 van deze bijdragen komt van geautomatiseerde accounts."],
  ["nl", 52, "52 van deze bijdragen komen van geautomatiseerde accounts."],
] as const)(
  "says in %s that %d of what was read is by machines, and nothing where none is",
  (language, count, says) => {
    const data = { ...exampleReport.data, automated: count };
    const text = renderText({ ...exampleReport, data }, { language });
    expect(text.replace(/\s+/g, " ")).toContain(says);
    expect(renderText(exampleReport, { language })).not.toMatch(/automated accounts|geautomatiseerde/);
  },
);

it("shows who carries much, and nothing more about people", () => {
  const many = Array.from({ length: 8 }, (_, index) => ({ person: `A${index}`, share: 0.11, count: 11 }));
  const few = { person: "B1", share: 0.04, count: 4 };
  const carriers = [
    { work: "reply", total: 100, carriers: [...many, few] },
    { work: "reaction", total: 1, carriers: [{ person: "C1", share: 1, count: 1 }] },
  ];
  const text = renderText({ ...exampleReport, carriers }, { language: "en" });
  expect(text.match(/\b[ABC]\d\b/g)).toEqual(["A0", "A1", "A2", "A3", "A4"]);
  // Those who are not shown are not silently cut: 1 less five times 0.11.
  expect(text).toContain("others together: 45%");
});

it.each([
  ["en", "no one person holds it up", "Most of the work is well spread, but not all of it."],
  ["nl", "hangt niet aan één persoon", "Het meeste werk is goed verdeeld, maar niet al het werk."],
] as const)(
  "does not say in %s that no one person holds the work up where a finding says so",
  (language, all, most) => {
    const said = (band: "strong" | "fair", code?: string): string => {
      const assessments = exampleReport.assessments
        .filter(({ pillar }) => pillar === "continuityRisk")
        .map((one) => ({ ...one, score: { status: "available", score: 20, band } as const }));
      const found = { params: { work: "tidying", duty: "tidying", share: 1, count: 40 }, people: ["P1"] };
      const finding = { ...found, severity: "serious", pillar: "continuityRisk", key: "S12" } as const;
      const findings = code === undefined ? [] : [{ ...finding, code }];
      return renderText({ ...exampleReport, assessments, findings }, { language, width: 200 });
    };
    for (const code of ["one-person-carries", "duty-on-one-person"]) {
      expect(said("strong", code)).toContain(most);
      expect(said("strong", code)).not.toContain(all);
      expect(said("fair", code)).not.toContain(most);
    }
    for (const code of [undefined, "no-backup"]) {
      expect(said("strong", code)).toContain(all);
      expect(said("strong", code)).not.toContain(most);
    }
  },
);

it("says in one sentence that everything could be used", () => {
  const accounting = exampleReading.accounting;
  const reading = { accounting, sourceAccounting: [], issues: [] };
  expect(renderText(exampleReport, { language: "en", reading })).toContain("could be used: 17,043 records.");
});

it("says an issue once that came many times, and counts the rest of a flood", () => {
  const issue = { kind: "issue", severity: "warning", code: "x", message: "no time" } as const;
  const flood = Array.from({ length: 30 }, (_, line) => ({ ...issue, place: { line: line + 1 } }));
  const text = renderText(exampleReport, {
    language: "en",
    reading: { accounting: [], sourceAccounting: [], issues: [issue, { ...issue, count: 4 }, ...flood] },
  });
  expect(text).toContain("warning: no time · 5 times");
  expect(text).toContain("and 21 more");
});

describe("what comes from outside", () => {
  it("cannot steer the terminal", () => {
    const carriers = [{ work: "reply", total: 2, carriers: [{ person: "\u001B[2J\u202Eevil", share: 1, count: 2 }] }];
    const text = renderText({ ...exampleReport, carriers }, { language: "en" });
    expect(text).toContain("evil");
    expect(text).not.toContain("\u001B");
    expect(text).not.toContain("\u202E");
  });

  it.each(["constructor", "__proto__", "a-finding-from-a-newer-core"])("may be a finding called %s", (code) => {
    const finding = {
      code,
      params: { share: 0.5 },
      people: ["P9"],
      severity: "critical",
      pillar: "viability",
      key: "ours",
    };
    const text = renderText({ ...exampleReport, findings: [finding as never] }, { language: "nl" });
    expect(text).toContain("P9");
  });
});

it("is written in the report's own time zone", () => {
  const inUtc = renderText({ ...exampleReport, timeZone: "UTC" }, { language: "nl" });
  expect(inUtc).toContain("20 november 2026, 23:00 (UTC)");
  expect(renderText(exampleReport, { language: "nl" })).toContain("het eind van 20 november 2026 (Europe/Amsterdam)");
});

it("tells a source that falls short from a period in which too little happened", () => {
  const few = { type: "InsufficientData", definition: "a@1", reason: "no-openings", needed: 1, found: 0 } as const;
  const unseen = { type: "CapabilityMissing", definition: "a@1", missing: ["replies"] } as const;
  const said = (refusal: typeof few | typeof unseen): string => {
    const [assessment] = exampleReport.assessments;
    const [indicator] = assessment?.indicators ?? [];
    if (assessment === undefined || indicator === undefined) throw new Error("the example has an assessment");
    const refused = {
      ...assessment,
      score: { status: "unavailable", reason: "nothing-measured" } as const,
      coverage: 0,
      indicators: [{ ...indicator, outcome: { status: "refused", refusal } as const }],
    };
    return renderText({ ...exampleReport, assessments: [refused] }, { language: "en" }).replaceAll(/\s+/g, " ");
  };
  expect(said(few)).toContain("Too little happened in the period to tell.");
  expect(said(unseen)).toContain("The source does not show what that takes: replies");
});

it("refuses to be narrower than can be read", () => {
  expect(() => renderText(exampleReport, { language: "en", width: 40 })).toThrow(RangeError);
});
