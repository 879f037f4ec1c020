import { type Finding, findingCodes, type HealthReport, measureNames } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { fullReport } from "../charts/full-report.test-support.js";
import { exampleReport } from "../example-report.test-support.js";
import { languageCodes } from "../language/language-code.js";
import { renderPage } from "./render-page.js";

/** The text of a page as a reader sees it, without markup. */
function textOf(page: string): string {
  return page
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

describe.each(languageCodes)("a page in %s", (language) => {
  const page = renderPage(exampleReport, { language, audience: "team" });

  it("is one document with a policy, a language, one heading above all and parts in their order", () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|<link|<img|style=|https?:|\son\w+=/);
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it("leads to every part of it", () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  it("says of a number what the text says: unit, uncertainty, sample, weight and threshold", () => {
    const text = textOf(page).replaceAll("\u00A0", " ");
    expect(text).toMatch(/52 (?:hours|uur) \(95%: 40 (?:hours or more|uur of meer)\)/);
    expect(text).toMatch(/(?:from 1,240 contributions|over 1\.240 bijdragen)/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

it("is for everybody unless told otherwise", () => {
  const shared = renderPage(exampleReport, { language: "en" });
  expect(shared).toContain("it names nobody");
  expect(textOf(shared)).toContain("hangs on one person, who gives 71%");
  expect(shared).not.toMatch(/\bP\d+\b/);
  const team = renderPage(exampleReport, { language: "en", audience: "team" });
  expect(team).toContain("For the team only");
  expect(textOf(team)).toContain("hangs on P1, who gives 71%");
});

it("names nobody of a source whose rules let nobody keep what people did, even for the team", () => {
  const [source] = exampleReport.sources;
  if (source === undefined) throw new Error("The example has a source.");
  const limited = { ...exampleReport, sources: [{ ...source, retention: { memberHours: 24 } }] };
  expect(renderPage(limited, { language: "en", audience: "team" })).not.toMatch(/\bP\d+\b/);
});

it("sets what went well in words beside the figures, what was told last first", () => {
  const wins = [
    { id: "1", what: "A neighbour helped", told: [{ channel: "newsletter", on: "2026-03-01" }] },
    { id: "2", what: "Nobody knows yet" },
    { id: "3", what: "A board listened", told: [{ channel: "presentation", on: "2026-05-01" }] },
  ] as const;
  const text = textOf(renderPage(exampleReport, { language: "en", wins }));
  expect(text).toMatch(
    /A board listened: told on 1 May 2026 \([^)]+\) A neighbour helped: .* Nobody knows yet: not told yet/,
  );
  expect(textOf(renderPage(exampleReport, { language: "en", wins: [] }))).toContain("Write one down this week");
});

/** A report with all charts in which every list is as long as a community can make it: a finding of each kind for each of fifty holders. */
function longest(): HealthReport {
  const people = Array.from({ length: 50 }, (_, index) => `f${index.toString(16).padStart(15, "0")}`);
  const params = { work: "reply", duty: "steering", basis: "declared", count: 9_999_999, of: 9_999_999, share: 0.5 };
  const [figure] = exampleReport.figures;
  const [list] = exampleReport.carriers;
  if (figure === undefined || list === undefined) throw new Error("The example has figures and carriers.");
  return {
    ...fullReport,
    findings: findingCodes.flatMap((code) =>
      people.map(
        (person): Finding => ({
          code,
          params,
          people: [person],
          severity: "serious",
          pillar: "continuityRisk",
          key: "ours",
        }),
      ),
    ),
    figures: measureNames.flatMap((key) => people.map((part) => ({ ...figure, key: `${key}/${part}` }))),
    carriers: people.map((work) => ({
      ...list,
      work,
      carriers: people.slice(0, 10).map((person) => ({ person, share: 0.1, count: 1_000_000 })),
    })),
  };
}

it("stays under 2 MB however long its lists are", () => {
  const page = renderPage(longest(), { language: "nl", audience: "team", detail: true });
  expect(page.match(/<svg [^>]*class="chart"/g)).toHaveLength(9);
  expect(page.length).toBeGreaterThan(500_000);
  expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
});
