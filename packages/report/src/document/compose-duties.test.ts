import { assessHealth, createDataset, type HealthReport, reportWithoutPeople } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { renderText } from "../text/render-text.js";

type SourceFact = Parameters<typeof createDataset>[0] extends Iterable<infer Fact> ? Fact : never;

const asOf = "2026-04-01T00:00:00Z";
const iso = (hours: number): string => new Date(Date.UTC(2026, 0, 2) + hours * 3_600_000).toISOString();
const said = { kind: "contribution" } as const;

/** Sixty conversations a day apart: ann answers 45 first, bob 15; bob answers 9 of ann's too. Cas edits four times. */
const records: readonly SourceFact[] = [
  { kind: "duty", holder: "dee", duty: "steering", from: "2026-01-01" },
  { kind: "duty", holder: "zoe", duty: "answering", from: "2026-01-01" },
  ...Array.from({ length: 60 }, (_, index) => {
    const conversation = `c${index}`;
    const answer = (author: string, hours: number) =>
      ({
        ...said,
        id: `${conversation} ${author}`,
        type: "reply",
        at: iso(index * 24 + hours),
        author,
        conversation,
      }) as const;
    return [
      {
        ...said,
        id: conversation,
        type: "opening",
        at: iso(index * 24),
        author: `m${index % 7}`,
        conversation,
      } as const,
      ...(index < 45 ? [answer("ann", 1)] : [answer("bob", 1)]),
      ...(index < 9 ? [answer("bob", 2)] : []),
    ];
  }).flat(),
  ...[1, 2, 3, 4].map(
    (hour) => ({ ...said, id: `e${hour}`, type: "edit", at: iso(hour), author: "cas", target: "c0" }) as const,
  ),
];
const capabilities = ["openings", "replies", "edits", "authors", "conversations", "duties"] as const;
const report = assessHealth(createDataset(records, { capabilities }), { asOf });

function sectionOf(given: HealthReport, language: "en" | "nl"): string {
  const { labels, load } = languages[language];
  const text = renderText(given, { language, width: 300 });
  const begin = text.indexOf(`\n${labels.carriers} `);
  return text.slice(begin, text.indexOf(`\n${load.title} `, begin));
}

describe("the duties in a report", () => {
  const text = sectionOf(report, "en");

  it("say who carries answering, what only they answered, and who shares it already (by hand)", () => {
    expect(text).toMatch(
      /Answering: first replies, whoever began the conversation\n {4}ann +█+░+ +75% +45\n {4}bob +█+░+ +25% +15\n/,
    );
    expect(text).toContain("36 of 60 conversations that got a reply: answered by ann only; by bob only: 15");
    expect(text).toContain("sharing it already, of their own accord: bob; ask them what they need");
    expect(text).toContain(
      "of all 69 replies that answer others: ann (65%) and bob (35%); more than half rests on 1 person",
    );
    expect(text).toContain("on paper, but did nothing of it in the period: zoe");
    // Two people answer: that this is few is said in a note.
    const [, note] = /Answering: first replies[\s\S]+?notes? ([\d, ]+)\n\n {2}Tidying/u.exec(text) ?? [];
    const whole = renderText(report, { language: "en", width: 300 });
    const numbered = whole.slice(whole.indexOf("\nNotes "));
    const said = (note ?? "").split(", ").map((one) => new RegExp(`^ {2}${one}\\. (.+)$`, "m").exec(numbered)?.[1]);
    expect(said.join(" ")).toContain("This rests on 2 people: one more or less changes it a lot.");
  });

  it("claim of nobody that they do it of their own accord where nobody says who does it for the organisation", () => {
    const unknown = assessHealth(
      createDataset(
        records.filter(({ kind }) => kind !== "duty"),
        { capabilities: capabilities.filter((one) => one !== "duties") },
      ),
      { asOf },
    );
    for (const code of languageCodes) {
      const { askWhoElseDoes, askWhoShares } = languages[code].duties;
      expect(sectionOf(unknown, code)).toContain(askWhoElseDoes("bob"));
      expect(sectionOf(unknown, code)).not.toContain(askWhoShares("bob"));
    }
  });

  it("say who could take over, where and when others share it, and what would make it rest on three (by hand)", () => {
    // Ann and bob both answer at 1:00, in the one place that there is. Of 69 acts any two may do 34: 35 have to go to others, at least three.
    expect(text).toContain("at the places and at the hours at which ann contributes: bob (100% and 100%)");
    expect(text).toContain("with a duty, and to be asked to take over: zoe and dee");
    expect(text).toContain("it would rest on 3 people with 35 acts in other hands, 3 people more among them");
  });

  it("name who shares the answering without ever being first (by hand: ann is first each time, bob adds 9 of 54)", () => {
    const later = records.filter((record) => !("id" in record && /^c(4[5-9]|5\d)/u.test(record.id ?? "")));
    const annFirst = assessHealth(createDataset(later, { capabilities }), { asOf });
    for (const code of languageCodes) {
      const said = sectionOf(annFirst, code);
      const { askWhoShares, byFirstReplies, nobodyElse } = languages[code].duties;
      const answering = said.slice(said.indexOf(byFirstReplies("").slice(2)), said.indexOf("cas "));
      expect(answering).toContain(askWhoShares("bob"));
      expect(answering).not.toContain(nobodyElse);
    }
  });

  it("say of who alone welcomes that others followed, where they did (by hand: after 9 of 45 first replies)", () => {
    const eldest = records.filter((record) => !("id" in record && /^c(4[5-9]|5\d)/u.test(record.id ?? "")));
    // Everybody who opens is new once: seven newcomers, all answered first by ann, then by bob.
    const before = {
      ...said,
      id: "c-",
      type: "opening",
      at: "2025-12-01T09:00:00Z",
      author: "bob",
      conversation: "c-",
    } as const;
    const annAlone = assessHealth(createDataset([before, ...eldest], { capabilities }), { asOf });
    expect(sectionOf(annAlone, "en")).toContain("in 7 of these conversations others answered later");
    expect(sectionOf(annAlone, "nl")).toContain("in 7 van die gesprekken antwoordden anderen later");
    for (const code of languageCodes) {
      const text = renderText(annAlone, { language: code, width: 300 });
      expect(text).not.toContain(code === "en" ? "nobody else did anything of it" : "niemand anders deed er iets van");
      expect(text).toMatch(code === "en" ? /in 7 of these conversations others/u : /in 7 van die gesprekken/u);
    }
  });

  it("call nobody who holds a duty a member, and nobody a stand-in who is forgotten", () => {
    const held = { kind: "duty", holder: "bob", duty: "welcoming", from: "2026-01-01" } as const;
    const withBob = assessHealth(createDataset([...records, held], { capabilities }), { asOf });
    expect(sectionOf(withBob, "en")).toContain("to be asked to take over: zoe, bob and dee");
    expect(sectionOf(withBob, "en")).not.toContain("own accord");
    const volunteer = { ...held, engagement: "volunteer" } as const;
    const withVolunteer = assessHealth(createDataset([...records, volunteer], { capabilities }), { asOf });
    expect(sectionOf(withVolunteer, "en")).toContain("of their own accord: bob; ask them what they need");
    const after = sectionOf(reportWithoutPeople(report, new Set(["ann"])), "en");
    expect(after).not.toMatch(/\bann\b|to be asked/);
  });

  it("say it of each duty by itself, and of all care with and without answering", () => {
    expect(text).toMatch(
      /Tidying up\n {4}cas +█+ +100% +4\n {4}more than half rests on 1 person[^;]*\n {4}nobody else does this/,
    );
    expect(text).toContain("73 acts; more than half rests on 1 person");
    expect(text).toContain("without answering: 4 acts; more than half rests on 1 person");
    // Nobody was new, so nothing counts in two duties.
    expect(text).not.toContain("counts once");
  });

  it("say what is declared and not verified, what nobody did, and what is not known", () => {
    expect(text).toContain("steering: declared, not verified; held by dee");
    expect(text).toContain("nobody did anything of this in the period: publishing");
    expect(text).toMatch(/not shown by the source, and nobody is said to hold it: moderating, /);
  });

  it("say nothing twice: work that a duty tells is no group of its own", () => {
    const titles = text.match(/^ {2}\S.*$/gm);
    expect(titles?.filter((title) => /[Rr]eplying|Editing|Answering new/.test(title))).toEqual([]);
    expect(titles?.at(-1)).toContain("Beginning conversations");
  });

  it("are told by kinds of work in a report that was made before there were duties in it", () => {
    const { duties: _, ...older } = report;
    const before = sectionOf(older, "en");
    expect(before).toContain("Answering new conversations");
    expect(before).toContain("Replying");
    expect(before).not.toContain("own accord");
  });
});

it.each(languageCodes)("%s has words for all of it", (language) => {
  expect(sectionOf(report, language)).not.toMatch(/undefined|NaN|unknown|onbekend|\[object/);
});

it("no sentence of one language is that of another", () => {
  const words = (code: "en" | "nl"): readonly string[] =>
    Object.values(languages[code].duties).map((one) => (typeof one === "function" ? one("a", "b", "c") : String(one)));
  expect(words("en").filter((one) => one.length > 20 && words("nl").includes(one))).toEqual([]);
});
