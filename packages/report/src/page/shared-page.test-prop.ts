import { assessHealth, createDataset, type FactRecord, type HealthReport } from "@org/community-core";
import { sharedReport } from "@org/community-core/continuity";
import fc from "fast-check";
import { expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { renderMarkdown } from "../markdown/render-markdown.js";
import { renderText } from "../text/render-text.js";
import { renderPage } from "./render-page.js";
import { expectWellFormed } from "./well-formed.test-support.js";

const seed = 20260119;
/** Names that stand in no sentence of a report. */
const names = ["zqanna", "zqbert", "zqcees", "zqdora"] as const;

/** What they call themselves. */
const hostile = names.map((name) => `<script>alert('${name}')</script>`);

const person = fc.constantFrom(...hostile);
const day = fc.integer({ min: 0, max: 80 });
const at = (days: number, hour: number): string => new Date(Date.UTC(2026, 0, 1 + days, hour)).toISOString();

/** A conversation that somebody begins and others answer: most of it by the first, so that something is to be told. */
const conversation = fc
  .record({
    day,
    opener: person,
    answerer: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...hostile.slice(0, 1)) },
      { weight: 1, arbitrary: person },
    ),
  })
  .map(({ day: begun, opener, answerer }): readonly FactRecord[] => {
    const id = `c${begun}`;
    const said = { kind: "contribution", conversation: id, venue: "help" } as const;
    return [
      { ...said, id: `o${id}`, type: "opening", at: at(begun, 9), author: opener },
      { ...said, id: `r${id}`, type: "reply", at: at(begun, 12), author: answerer, target: `o${id}` },
    ];
  });

const duty = fc
  .record({
    holder: person,
    duty: fc.constantFrom("steering", "answering", "moderating", "involving"),
    backup: fc.option(person, { nil: undefined }),
    contractUntil: fc.constantFrom(undefined, "2026-05-01"),
    delegated: fc.constantFrom(undefined, true),
    department: fc.constantFrom(undefined, "Education"),
    hoursPerWeek: fc.constantFrom(undefined, 4),
  })
  .map((given): FactRecord => {
    const known = Object.entries(given).filter(([, value]) => value !== undefined);
    // The parts of a duty that are there: what is absent may not be present as `undefined`.
    return { kind: "duty", ...Object.fromEntries(known) } as FactRecord;
  });

const report = fc
  .record({ talk: fc.array(conversation, { minLength: 1, maxLength: 60 }), duties: fc.array(duty, { maxLength: 5 }) })
  .map(({ talk, duties }): HealthReport => {
    const dataset = createDataset([...talk.flat(), ...duties], { pseudonyms: "ids" });
    return assessHealth(dataset, { asOf: "2026-03-31T00:00:00Z", series: true });
  });

it("names nobody for everybody: not in JSON, in text, in Markdown, on the page or in its charts", () => {
  let told = 0;
  let charts = 0;
  fc.assert(
    fc.property(report, (team) => {
      const wholeTeam = JSON.stringify(team);
      told += names.filter((name) => wholeTeam.includes(name)).length;
      const forEverybody = [
        JSON.stringify(sharedReport(team)),
        ...languageCodes.flatMap((language) => [
          renderText(team, { language, audience: "shared", detail: true }),
          renderMarkdown(team, { language, audience: "shared", detail: true }),
        ]),
      ];
      for (const language of languageCodes) {
        const page = renderPage(team, { language, detail: true });
        expectWellFormed(page);
        charts += page.split('class="chart"').length - 1;
        forEverybody.push(page);
      }
      for (const text of forEverybody) {
        for (const name of names) expect(text).not.toContain(name);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { seed, numRuns: 60 },
  );
  // A test of reports that name nobody anyway would show nothing.
  expect(told).toBeGreaterThan(60);
  expect(charts).toBeGreaterThan(60);
});

it("writes names full of markup as what they are on the page of the team, charts and all", () => {
  let shown = 0;
  fc.assert(
    fc.property(report, (team) => {
      for (const language of languageCodes) {
        const page = renderPage(team, { language, audience: "team", detail: true });
        expectWellFormed(page);
        expect(page).not.toMatch(/<script/i);
        shown += page.split("&lt;script&gt;").length - 1;
      }
    }),
    { seed, numRuns: 20 },
  );
  expect(shown).toBeGreaterThan(60);
});
