import { type InvolvementFinding, involvementFindingCodes } from "@org/community-core/involvement";
import { describe, expect, it } from "vitest";
import { givenParams } from "../speech/given-params.js";
import { speech } from "../speech/speech.js";
import { languageCodes } from "./language-code.js";

const params = {
  aim: "adoption",
  kind: "training",
  count: 3,
  of: 6,
  initiative: "lunch",
  date: "2027-01-31",
  asOf: "2027-01-30",
  person: "ann",
  covered: 2,
  departments: "Money, Law",
  win: "praise",
  weeks: 2,
  days: 77,
  told: 2,
  channel: "magazine",
  learning: "form",
  level: "board",
  hours: 3.5,
  needed: 12,
  goal: "hundred",
  measure: "response-rate@1",
  department: "Education",
} satisfies InvolvementFinding["params"];

/** What a sentence cannot do without: what it is about, and how much. */
const mustSay: Readonly<Record<string, readonly (keyof typeof params)[]>> = {
  "initiatives-of-one-kind": ["count"],
  "nothing-running": ["count"],
  "initiative-strategy-incomplete": ["initiative"],
  "initiative-for-organisation-only": ["initiative"],
  "initiative-begun-without-goal": ["initiative"],
  "initiative-without-evidence": ["initiative"],
  "one-ambassador-only": ["person"],
  "departments-without-ambassador": ["covered", "count", "departments"],
  "ambassador-without-affinity": ["person"],
  "win-not-told": ["win"],
  "rhythm-not-kept": ["weeks", "days"],
  "wins-gone-silent": ["days"],
  "learning-not-shared": ["learning"],
  "hours-freed-too-few": ["hours", "needed"],
  "personal-goal-on-output": ["goal"],
  "personal-goal-counted-by-figure": ["goal", "measure"],
  "support-from-one-department": ["department"],
  "one-sponsor-only": ["person"],
  "stands-alone": ["count", "of"],
};

describe.each(languageCodes)("%s", (code) => {
  const { language, format } = speech(code, "UTC");
  const { findings, terms } = language.involvement;
  const given = givenParams(params, language, format);

  it.each(involvementFindingCodes)("says %s and asks a question", (finding) => {
    const { says, asks } = findings[finding];
    expect(says(given)).toMatch(/^(\p{Lu}|ann\b|[23] ).*\.$/su);
    expect(asks(given)).toMatch(/^\p{Lu}.*[?.]$/su);
    expect(asks(given)).toContain("?");
    expect(`${says(given)} ${asks(given)}`).not.toMatch(/undefined|NaN|unknown|onbekend\b(?! is)/);
    for (const name of mustSay[finding] ?? []) {
      const value = params[name];
      expect(says(given)).toContain(typeof value === "number" ? format.number(value) : value);
    }
  });

  it("says a date, a channel, a kind, a level and a reason in words", () => {
    const said = (finding: keyof typeof findings): string => findings[finding].says(given);
    expect(said("initiative-overdue")).toContain(format.date("2027-01-31"));
    expect(said("channel-never-used")).toContain(terms.channels.magazine);
    expect(said("initiatives-of-one-kind")).toContain(terms.kinds.training);
    expect(said("support-against").toLowerCase()).toContain(terms.levels.board);
    expect(said("aim-without-initiative").toLowerCase()).toContain(terms.aims.adoption);
  });

  it("counts one as one", () => {
    const one = givenParams({ ...params, count: 1, weeks: 1, covered: 1 }, language, format);
    const said = (["nothing-running", "rhythm-not-kept", "departments-without-ambassador"] as const).map((finding) =>
      findings[finding].says(one),
    );
    expect(said).toEqual(
      code === "en"
        ? [
            "1 initiative is thought of, and none has begun.",
            "A win is to be shared every week, and there was a stretch of 77 days without one.",
            "1 of 1 departments has an ambassador; without one: Money, Law.",
          ]
        : [
            "Er is één initiatief bedacht, en er is nog niets begonnen.",
            "Jullie willen elke week een win delen, maar het bleef 77 dagen stil.",
            "1 van de 1 afdelingen heeft een ambassadeur. Zonder: Money, Law.",
          ],
    );
  });

  it("advises to put nobody to use, and gives nobody the output as a target", () => {
    const all = involvementFindingCodes.map((finding) => findings[finding].asks(given)).join(" ");
    expect(all).not.toMatch(/assign|inzetten|karretje|target|streefwaarde/i);
  });
});

it("no sentence of one language is that of another", () => {
  const [english, dutch] = languageCodes.map((code) => speech(code, "UTC"));
  for (const code of involvementFindingCodes) {
    const said = [english, dutch].map((one) =>
      one?.language.involvement.findings[code].says(givenParams(params, one.language, one.format)),
    );
    expect(said[0]).not.toBe(said[1]);
  }
});

it("Dutch uses the words of the source texts", () => {
  const { language, format } = speech("nl", "UTC");
  const { involvement } = language;
  const said = (code: (typeof involvementFindingCodes)[number]): string => {
    const { says, asks } = involvement.findings[code];
    const given = givenParams({ ...params, level: "management" }, language, format);
    return `${says(given)} ${asks(given)}`;
  };
  for (const [code, words] of [
    ["reasons-missing", "adoptie"],
    ["no-ambassadors", "Negatieve verhalen worden dan niet tegengesproken"],
    ["no-ambassadors", "voorlichtende taken"],
    ["ambassador-without-affinity", "heeft niets met internet"],
    ["wins-missing", "wins"],
    ["successes-not-beside-figures", "kwalitatief succes in de statistische rapportage"],
    ["support-not-shown", "dragen de community een warm hart toe"],
    ["support-against", "De leidinggevenden"],
    ["support-from-one-department", "draagvlak"],
    ["personal-goal-on-output", "verantwoordelijk voor de output"],
    ["stands-alone", "roepende in de woestijn"],
    ["ending-missing", "stekker uit de klant"],
  ] as const)
    expect(said(code), code).toContain(words);
  expect(involvement.terms.kinds.tasks).toContain("takenpakket");
  expect(involvement.terms.kinds.meetings).toContain("offline bijeenkomsten");
  expect(involvement.terms.channels.highlight).toContain("highlight of the week");
});
