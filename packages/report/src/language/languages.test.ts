import {
  caveatCodes,
  contributionTypes,
  dutyKinds,
  findingCodes,
  flawRemedies,
  flawTypes,
  indicatorRules,
  measureNames,
  refusalReasons,
} from "@org/community-core";
import { describe, expect, it } from "vitest";
import { speech } from "../speech/speech.js";
import { otherParts } from "./codes.js";
import { languageCodes } from "./language-code.js";
import { languages } from "./languages.js";

const params = {
  work: "answering",
  duty: "steering",
  person: "P1",
  next: "P2",
  nextShare: 0.12,
  share: 0.71,
  ratio: 0.43,
  count: 34,
  of: 90,
  mostActive: 3,
  hours: 31,
  days: 17,
  roles: 4,
  people: 6,
  needed: 12,
  at: "2026-11-01T10:00:00Z",
  date: "2026-12-24",
  from: "2026-10-01T10:00:00Z",
  until: "2026-11-01T10:00:00Z",
};

type SaidName = Exclude<keyof typeof params, "roles" | "people" | "needed" | "at" | "from" | "until">;

/** What a sentence about a finding cannot do without: who and how much. */
const mustSay: Readonly<Record<(typeof findingCodes)[number], readonly SaidName[]>> = {
  "one-person-carries": ["work", "person", "share", "next", "nextShare"],
  "two-people-carry": ["work", "person", "next", "share"],
  "roles-unknown": [],
  "unanswered-openings": ["count", "share", "of"],
  "slow-first-response": ["hours"],
  "no-backup": ["duty", "person"],
  "contract-ends": ["duty", "person", "date"],
  "delegated-without-guide": ["duty", "person"],
  "duty-on-one-person": ["duty", "person", "count"],
  "venues-on-one-person": ["person", "count", "of"],
  "subjects-on-one-person": ["person", "count", "of"],
  "hours-on-one-person": ["person", "count", "of"],
  "one-sponsor": [],
  "one-department": [],
  "all-contracts-end": ["date"],
  "one-venue": [],
  "duty-without-expertise": ["duty", "person"],
  "duty-without-affinity": ["duty", "person"],
  "overlapping-duties": ["duty", "person"],
  "load-above-capacity": ["duty", "person", "share"],
  "absence-ahead": ["duty", "person", "date"],
  "budget-on-one-person": ["person"],
  "budget-under-a-year": ["date"],
  "time-without-person": ["hours"],
  "falling-activity": ["ratio"],
  silence: ["days"],
  "few-return": ["share"],
  "head-to-consult": ["count"],
  "well-spread": ["work"],
  "answers-come-fast": ["hours"],
  "fell-silent": ["days"],
  "nearly-silent": ["count"],
  "fewer-people-speak": ["count", "of"],
  "longest-silence-yet": ["days"],
  "merely-quiet": ["days"],
  "may-fall-silent": [],
  "building-up": ["share", "count"],
  "build-up-past-horizon": ["count"],
  "below-critical-mass": ["count", "mostActive", "share", "of"],
  "regulars-not-replaced": ["count", "of"],
  "members-wait": ["count", "days"],
};

describe.each(languageCodes)("%s", (code) => {
  const speaks = speech(code, "Europe/Amsterdam");
  const { parts } = languages[code];
  const percent = (share: number): string => `${share}%`;
  const said: Readonly<Record<SaidName, string>> = {
    work: parts.answering.noun,
    duty: parts.steering.noun,
    person: "P1",
    next: "P2",
    nextShare: percent(12),
    share: percent(71),
    ratio: percent(43),
    count: "34",
    of: "90",
    mostActive: "3 ",
    hours: code === "en" ? "31 hours" : "31 uur",
    days: code === "en" ? "17 days" : "17 dagen",
    date: code === "en" ? "24 December 2026" : "24 december 2026",
  };

  it.each(findingCodes)("says %s with its numbers and people, and a step", (finding) => {
    const words = speaks.finding({ code: finding, params, severity: "notice", pillar: "viability", key: "ours" });
    for (const name of mustSay[finding]) expect(words.says.toLowerCase()).toContain(said[name].toLowerCase());
    expect(words.says).toMatch(/^[A-Z0-9].*\.$/s);
    expect(words.step).toMatch(/^[A-Z].*[.:].*$/s);
    expect(`${words.says} ${words.step}`).not.toMatch(/undefined|NaN|unknown|onbekend/);
  });

  it("tells what happened to small communities and what the model says in sentences of their own", () => {
    const given = { people: 4, lower: 0.26, upper: 0.39, band: "2-to-10-percent" };
    const about = { code: "may-fall-silent", severity: "serious", pillar: "viability", key: "ours" } as const;
    const sentences = speaks.finding({ ...about, params: given }).says.split(". ");
    const saying = (text: string): number => sentences.findIndex((sentence) => sentence.includes(text));
    expect(saying("39%")).toBe(0);
    expect(saying("10%")).toBe(1);
  });

  it.each(caveatCodes)("says the caveat %s", (caveat) => {
    const sentence = speaks.caveat({ code: caveat, params });
    expect(sentence).toMatch(/^[A-Z0-9].*\.$/s);
    expect(sentence).not.toMatch(/unknown|onbekend/);
  });

  it.each(flawTypes)(
    "says the flaw %s with its numbers, and its step, and names it in caveats and refusals",
    (type) => {
      const numbers = {
        days: 17,
        usualDays: 2,
        of: 90,
        usualShare: 0.12,
        fromHour: 18,
        untilHour: 24,
        gone: 36,
        volume: 0.8,
      };
      const shares = {
        shareBefore: 0.01,
        shareAfter: 0.71,
        count: 34,
        missing: 7,
        limit: 20,
        hours: 3,
        direction: "later",
      };
      const window = { from: params.from, until: params.until };
      const flaw = { type, certainty: "likely", source: "forum", window, sampleSize: 9, sampleOf: "days" } as const;
      const given = { ...numbers, ...shares, sign: "clockwork" };
      for (const remedy of flawRemedies) {
        const words = speaks.flaw({ ...flaw, params: given, people: ["P1", "P2"], remedy });
        expect(words.says).toMatch(/^[A-Z0-9].*\d.*\. \(forum\)$/s);
        expect(words.step).toMatch(/^[A-Z].*\.$/s);
        expect(words.says).not.toMatch(/undefined|NaN|unknown|onbekend/);
      }
      const { name } = languages[code].flaws[type];
      expect(speaks.caveat({ code: type, params: { count: 1, ...window } })).toContain(name);
      expect(speaks.refusal({ type: "DataUnreliable", definition: "x@1", reason: type })).toContain(name);
    },
  );

  it.each(refusalReasons)("says why a figure is refused: %s", (reason) => {
    const sentence = speaks.refusal({ type: "InsufficientData", definition: "x@1", reason, needed: 10, found: 7 });
    expect(sentence).toMatch(/^[a-z0-9]/);
    if (reason.startsWith("too-few")) expect(sentence).toMatch(/7.*10/);
  });

  it.each(measureNames)("names the measure %s, alone and with a part", (name) => {
    expect(speaks.measure(name)).toMatch(/^[A-Z]/);
    expect(speaks.measure(`${name}/reply`)).not.toBe(speaks.measure(name));
    expect(speaks.measure(`${name}/something-new`)).toMatch(/something new/);
  });

  it.each([...dutyKinds, ...contributionTypes, ...otherParts])("has words for %s", (part) => {
    expect(parts[part].noun).not.toBe("");
    expect(parts[part].items).not.toBe("");
  });

  it("has a readable form for what it does not know", () => {
    expect(speaks.measure("churn-of-regulars/edit")).toBe(`churn of regulars (${parts.edit.noun})`);
    expect(speaks.caveat({ code: "brand-new", params: { count: 3 } })).toBe("brand new (count 3).");
    expect(
      speaks.refusal({ type: "InsufficientData", definition: "x@1", reason: "too-windy", needed: 10, found: 7 }),
    ).toMatch(/^too windy .*10.*7/);
  });
});

it("calls regular only who comes often: a report with tiers by amount and stages by weeks does not contradict itself", () => {
  for (const code of languageCodes) {
    const { measures } = languages[code];
    expect(measures["members-by-stage"].reading).toMatch(code === "en" ? /regulars/ : /vaste/);
    for (const tier of ["regular-contributors", "casual-contributors"] as const)
      expect(measures[tier].name(undefined)).not.toMatch(/regular|now and then|regelmatig|vaste|af en toe/i);
  }
});

it("no sentence of one language is that of another", () => {
  const [en, nl] = languageCodes.map((code) => languages[code]);
  for (const code of findingCodes) {
    const given = { code, params, severity: "notice", pillar: "viability", key: "ours" } as const;
    expect(speech("en", "UTC").finding(given).says).not.toBe(speech("nl", "UTC").finding(given).says);
  }
  for (const [code, words] of Object.entries(en?.capabilities ?? {}))
    if (code !== "feedback") expect(Object.entries(nl?.capabilities ?? {})).not.toContainEqual([code, words]);
});

it("Dutch uses the words of community managers", () => {
  const { pillars, labels, capabilities, parts } = languages.nl;
  expect(pillars.viability.title).toBe("Levensvatbaarheid");
  expect(pillars.involvement.title).toBe("Draagvlak");
  expect(pillars.involvement.answers.critical).toContain("roepende in de woestijn");
  expect(labels.neededForMore).not.toMatch(/capability|data/i);
  expect(capabilities.venues).toBe("ontmoetingsplekken");
  expect(parts.reply.items).toBe("de reacties");
});

it.each(Object.entries(languages))("%s says why each threshold of core stands where it stands", (_, { reasonings }) => {
  const given = indicatorRules.flatMap(({ threshold }) => threshold.source.reasoning ?? []);
  expect(given.length).toBeGreaterThan(5);
  expect(given.filter((reasoning) => !Object.hasOwn(reasonings, reasoning))).toEqual([]);
});
