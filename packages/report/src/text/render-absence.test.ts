import { type AbsenceReport, createDataset, largestAbsences, simulateAbsence } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { renderAbsence } from "./render-absence.js";

const asOf = "2026-04-01T00:00:00Z";
const said = { kind: "contribution" } as const;
const begin = Date.UTC(2026, 0, 2);
const iso = (hours: number): string => new Date(begin + hours * 3_600_000).toISOString();

/** Sixty conversations, a day apart; `answers` says who replies to each. */
function communityOf(answers: (index: number) => readonly string[]) {
  return createDataset(
    [
      { kind: "duty", holder: "ann", duty: "steering", from: "2026-01-01", hoursPerWeek: 4, backup: "bob" },
      { kind: "duty", holder: "ann", duty: "answering", from: "2026-01-01" },
      ...Array.from({ length: 60 }, (_, index) => [
        {
          kind: "contribution" as const,
          id: `o${index}`,
          type: "opening" as const,
          at: iso(index * 24),
          author: `m${index % 7}`,
          conversation: `c${index}`,
        },
        ...answers(index).map((author, place) => ({
          kind: "contribution" as const,
          id: `r${index}-${place}`,
          type: "reply" as const,
          at: iso(index * 24 + place + 1),
          author,
          conversation: `c${index}`,
        })),
      ]).flat(),
    ],
    { capabilities: ["openings", "replies", "authors", "conversations", "duties"] },
  );
}

const byAnn = communityOf((index) => (index % 10 === 0 ? [] : index % 4 === 0 ? ["ann", "bob"] : ["ann"]));
const spread = communityOf((index) =>
  index % 10 === 0 ? [] : ([["ann", "bob"], ["bob"], ["cas", "ann"]][index % 3] ?? []),
);

const without = (...names: readonly string[]): AbsenceReport =>
  simulateAbsence(byAnn, { asOf, without: names })._unsafeUnwrap();
const text = (report: AbsenceReport, language: "en" | "nl" = "en", width = 80): string =>
  renderAbsence(report, { language, width }).replaceAll(/\s+/g, " ");

describe.each(languageCodes)("%s", (code) => {
  const { absence } = languages[code];
  const reports = [
    without("ann"),
    without("ann", "bob", "m1", "m2", "m3", "m4"),
    without("m1"),
    largestAbsences(byAnn, { asOf })._unsafeUnwrap(),
  ];

  it.each(reports)("says everything, and nothing that is no word ($schema)", (report) => {
    const said = text(report, code);
    expect(said).not.toMatch(/undefined|NaN|\[object|unknown|onbekend/);
    expect(said).toContain(absence.notGone);
  });

  it("says the worst case first where one person gives more than half, and only there", () => {
    const { noChange, deleted } = absence.points;
    const said = text(without("ann"), code);
    expect(said).toContain(absence.worstFirst("ann"));
    expect(said.indexOf(deleted)).toBeLessThan(said.indexOf(noChange));
    const even = text(simulateAbsence(spread, { asOf, without: ["ann"] })._unsafeUnwrap(), code);
    expect(even).not.toContain(absence.worstFirst("ann"));
    expect(even.indexOf(noChange)).toBeLessThan(even.indexOf(deleted));
  });

  it("says whether a loss would show in the figures", () => {
    expect(text(without("ann"), code)).toContain(absence.wouldShow);
    const even = simulateAbsence(spread, { asOf, without: ["cas"] })._unsafeUnwrap();
    expect(text(even, code)).toContain(absence.wouldHardlyShow);
  });

  it("says why there is too little to say", () => {
    expect(text(without("m1"), code)).toMatch(
      code === "en"
        ? /Too little to say: they gave 0 first replies/
        : /Te weinig om iets te zeggen: zij gaven 0 eerste reacties/,
    );
  });
});

it("leads with the count that needs no model, then the share and the next person (by hand)", () => {
  // Of 60, 6 get no reply; of the other 54 bob too replies to those whose number is a multiple of 4 but not of 20: 12.
  const said = text(without("ann"));
  expect(said).toContain("42 of 60 conversations that others began: answered by ann only.");
  expect(said).toContain("54 of 54 first replies: given by ann (100%).");
  expect(said).toContain("others who do this already: bob (18%); ask them what they need");
});

it("counts no newcomers where there were none (by hand: the seven who began in January are no longer new in March)", () => {
  const later = simulateAbsence(byAnn, { asOf: "2026-03-10T00:00:00Z", days: 40, without: ["ann"] })._unsafeUnwrap();
  for (const code of languageCodes) {
    const said = text(later, code);
    expect(said).toContain(languages[code].absence.noNewcomers);
    expect(said).not.toMatch(/\b0 (of|van) 0\b/);
  }
});

it("counts no conversations of others where they alone began any", () => {
  const members = Array.from({ length: 7 }, (_, index) => `m${index}`);
  for (const code of languageCodes) {
    const said = text(without(...members), code);
    expect(said).toContain(languages[code].absence.noConversations);
    expect(said).not.toMatch(/\b0 (of|van) 0\b/);
  }
});

it("keeps what they began apart from what others began, though not from the first replies (by hand)", () => {
  // m1 begins 9 of 60: 1, 8, 15, 22, 29, 36, 43, 50 and 57; of all 60, 54 have a reply, those of m1 among them.
  const said = text(without("m1"));
  expect(said).toMatch(/of 51 conversations that others began: .+ 0 of 54 first replies: /);
  expect(said).toContain("Not among the conversations of others: 9 conversations begun by m1.");
});

it("says what is declared and not verified, who could take over, and the hours", () => {
  const said = text(without("ann"));
  expect(said).toMatch(/Steering declared, not verified/);
  expect(said).toContain("nobody is left who holds it; named to take over: bob");
  expect(said).toContain("to be taken over, as planned: 4 hours a week");
});

it("names five people and counts the rest", () => {
  expect(text(without("ann", "bob", "m1", "m2", "m3", "m4"))).toContain(
    "What hangs on ann, bob, m1, m2, m3 and 1 more",
  );
});

it("has room for the pseudonyms of a keyed report in every language", () => {
  const largest = largestAbsences(byAnn, { asOf })._unsafeUnwrap();
  const people = largest.people.map((one) => ({ ...one, person: "0123456789abcdef", newcomersOnlyThey: 3 }));
  for (const language of languageCodes)
    expect(renderAbsence({ ...largest, people }, { language })).toContain("0123456789abcdef");
});

it("cannot be made to steer the terminal", () => {
  const said = renderAbsence({ ...without("ann"), without: ["\u001B[2Jevil"] } as AbsenceReport, { language: "en" });
  expect(said).not.toContain("\u001B");
});

it("no sentence of one language is that of another", () => {
  const words = (code: "en" | "nl"): readonly string[] =>
    Object.values(languages[code].absence).filter((one): one is string => typeof one === "string");
  expect(words("en").filter((one) => words("nl").includes(one))).toEqual([]);
});

describe("the list of largest absences", () => {
  const few = createDataset(
    [...Array.from({ length: 6 }, (_, index) => index)].flatMap((index) => [
      {
        ...said,
        id: `o${index}`,
        type: "opening" as const,
        at: iso(index * 24),
        author: "m1",
        conversation: `c${index}`,
      },
      {
        ...said,
        id: `r${index}`,
        type: "reply" as const,
        at: iso(index * 24 + 1),
        author: "ann",
        conversation: `c${index}`,
      },
    ]),
    { capabilities: ["openings", "replies", "authors", "conversations"] },
  );

  it("says nothing of losses where one absence would be refused that, and explains the columns that are there", () => {
    const { absence } = languages.en;
    const scarce = text(largestAbsences(few, { asOf })._unsafeUnwrap());
    expect(simulateAbsence(few, { asOf, without: ["ann"] })._unsafeUnwrap().range.status).toBe("refused");
    expect(scarce).not.toContain(absence.legends.lostWithinWeek);
    expect(scarce).not.toContain(` ${absence.columns.lostWithinWeek} `);
    const enough = text(largestAbsences(byAnn, { asOf })._unsafeUnwrap());
    expect(enough).toContain(absence.legends.lostWithinWeek);
    expect(enough).toContain(absence.order);
  });

  it("explains a column of newcomers only where there is one", () => {
    const largest = largestAbsences(byAnn, { asOf })._unsafeUnwrap();
    const people = largest.people.map(({ newcomersOnlyThey: _, ...one }) => one);
    const { legends } = languages.en.absence;
    expect(text({ ...largest, people })).not.toContain(legends.newcomersOnlyThey);
    expect(text({ ...largest, people: people.map((one) => ({ ...one, newcomersOnlyThey: 1 })) })).toContain(
      legends.newcomersOnlyThey,
    );
  });
});

it("calls nobody 'next' after somebody who gave no first reply", () => {
  expect(text(without("m1"))).toContain("Most came from others: ann (100%).");
});

it("says at worst that fewer than half would have a reply, where that is so", () => {
  expect(text(without("ann"))).toContain(`just the same: ${languages.en.absence.neverHalf}`);
});
