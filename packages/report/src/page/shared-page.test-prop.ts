import { assessHealth, createDataset, type FactRecord, type HealthReport } from "@org/community-core";
import { sharedReport } from "@org/community-core/continuity";
import fc from "fast-check";
import { expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { renderText } from "../text/render-text.js";
import { renderPage } from "./render-page.js";

const seed = 20260119;
/** Names that stand in no sentence of a report. */
const names = ["zqanna", "zqbert", "zqcees", "zqdora"] as const;
const person = fc.constantFrom(...names);
const day = fc.integer({ min: 0, max: 80 });
const at = (days: number, hour: number): string => new Date(Date.UTC(2026, 0, 1 + days, hour)).toISOString();

/** A conversation that somebody begins and others answer: most of it by the first, so that something is to be told. */
const conversation = fc
  .record({
    day,
    opener: person,
    answerer: fc.oneof({ weight: 3, arbitrary: fc.constant(names[0]) }, { weight: 1, arbitrary: person }),
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
    return assessHealth(dataset, { asOf: "2026-03-31T00:00:00Z" });
  });

it("names nobody for everybody: not in JSON, not in text, not on the page", () => {
  let told = 0;
  fc.assert(
    fc.property(report, (team) => {
      const wholeTeam = JSON.stringify(team);
      told += names.filter((name) => wholeTeam.includes(name)).length;
      const forEverybody = [
        JSON.stringify(sharedReport(team)),
        ...languageCodes.flatMap((language) => [
          renderText(team, { language, audience: "shared", detail: true }),
          renderPage(team, { language, detail: true }),
        ]),
      ];
      for (const text of forEverybody) {
        for (const name of names) expect(text).not.toContain(name);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { seed, numRuns: 60 },
  );
  // A test of reports that name nobody anyway would show nothing.
  expect(told).toBeGreaterThan(60);
});
