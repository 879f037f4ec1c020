import { dutyKinds } from "@org/community-core";
import { compareApproaches, type PlanFinding, planFindingCodes } from "@org/community-core/planning";
import { describe, expect, it } from "vitest";
import { givenParams } from "../speech/given-params.js";
import { speech } from "../speech/speech.js";
import { languageCodes } from "./language-code.js";

const params = {
  group: "teachers",
  approach: "built",
  criterion: "no-place-yet",
  person: "ann",
  duty: "steering",
  hours: 3.5,
  needed: 12,
  partner: "schools",
  requirement: "pictures",
  means: "a budget",
  goal: "answers",
  measure: "respons@9",
  target: 90,
  months: 7,
  horizon: 5,
  subject: "maps",
  department: "Education",
} satisfies PlanFinding["params"];

/** What a sentence cannot do without: what it is about, and how much. */
const mustSay: Readonly<Record<string, readonly (keyof typeof params)[]>> = {
  "motives-missing": ["group"],
  "value-for-organisation-only": ["group"],
  "host-without-hours": ["person"],
  "partner-without-path": ["partner"],
  "hours-too-few": ["person", "hours", "needed"],
  "person-overbooked": ["person", "hours", "needed"],
  "volunteer-hours-counted": ["person", "hours"],
  "requirement-not-met": ["requirement"],
  "means-not-present": ["means"],
  "goal-unmeasured": ["goal"],
  "review-after-horizon": ["months", "horizon"],
  "delegated-duty-without-guide": ["person"],
  "subject-out-of-scope": ["group", "subject"],
  "one-department-only": ["department"],
  "one-person-only": ["person"],
  "horizon-under-a-year": ["months"],
};

describe.each(languageCodes)("%s", (code) => {
  const { language, format } = speech(code, "UTC");
  const given = givenParams(params, language, format);

  it.each(planFindingCodes)("says %s and asks a question", (finding) => {
    const { says, asks } = language.plan.findings[finding];
    expect(says(given)).toMatch(/^\p{Lu}.*\.$|^(ann|a budget|teachers)\b.*\.$/su);
    expect(asks(given)).toMatch(/\p{Lu}.*[?.]$/su);
    expect(asks(given)).toMatch(/\?|:|\. /);
    expect(`${says(given)} ${asks(given)}`).not.toMatch(/undefined|NaN|unknown|onbekend/);
    for (const name of mustSay[finding] ?? []) {
      const value = params[name];
      expect(says(given)).toContain(typeof value === "number" ? format.number(value) : value);
    }
  });

  it("says each duty within a sentence", () => {
    for (const duty of dutyKinds) {
      const words = language.plan.findings["hours-too-few"].says(givenParams({ ...params, duty }, language, format));
      expect(words.toLowerCase()).toContain(language.parts[duty].noun.toLowerCase());
    }
  });

  it("has words for each criterion of each approach", () => {
    for (const { approach, criteria } of compareApproaches({})) {
      expect(language.plan.approaches[approach]).toMatch(/^[A-Z]/);
      for (const { criterion } of criteria) {
        expect(language.plan.criteria[criterion].open).toMatch(/\?$/);
        expect(language.plan.criteria[criterion].against).not.toBe(language.plan.criteria[criterion].for);
      }
    }
  });

  it("never calls a concept viable", () => {
    expect(JSON.stringify(language.concept)).not.toMatch(/viable|levensvatba/i);
  });
});

it("no sentence of one language is that of another", () => {
  const both = languageCodes.map((code) => speech(code, "UTC"));
  for (const code of planFindingCodes) {
    const said = both.map(({ language, format }) =>
      language.plan.findings[code].says(givenParams(params, language, format)),
    );
    expect(said[0]).not.toBe(said[1]);
  }
});

it("Dutch uses the words of the source texts", () => {
  const { plan, concept } = speech("nl", "UTC").language;
  const said = (code: (typeof planFindingCodes)[number]): string =>
    plan.findings[code].says(givenParams(params, speech("nl", "UTC").language, speech("nl", "UTC").format));
  expect(said("motives-missing")).toContain("drijfveren");
  expect(said("hosts-missing")).toContain("het gesprek gaat voeren");
  expect(said("partners-missing")).toContain("met wie het gesprek gevoerd wordt");
  expect(said("scope-missing")).toContain("afgebakend");
  expect(said("limits-missing")).toContain("kaders");
  expect(said("only-broadcast")).toContain("zenden");
  expect(said("horizon-under-a-year")).toContain("opbouwfase");
  expect(concept.verdicts["has-a-chance"]).toContain("kans van slagen");
});
