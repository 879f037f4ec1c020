import { describe, expect, it } from "vitest";
import { renderPlan } from "./render-plan.js";

const plan = {
  community: { id: "c", name: "Old hands", approach: "built" },
  elsewhere: { exists: true },
  goals: [{ id: "more", statement: "More members" }],
  team: [{ id: "ann", isHost: true }],
} as const;
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("renderPlan", () => {
  it("says what does not go together before what is not said, each with key, place and question", () => {
    const text = oneLine(
      renderPlan(plan, { language: "en", lineOf: (path) => (path === "goals[0].measure" ? 7 : undefined) }),
    );
    expect(text).toContain(
      "Nothing measures the goal more, and it asks no question. (S09; goals[0].measure, line 7; goals[0].question)",
    );
    expect(text).toContain("→ Ask: What would you see if it were reached?");
    expect(text.indexOf("What does not go together")).toBeLessThan(text.indexOf("What is not said yet"));
  });

  it("shows the four approaches where the plan says anything of them", () => {
    const text = oneLine(renderPlan(plan, { language: "nl" }));
    expect(text).toContain("Zelf een community bouwen • tegen: de doelgroep heeft al ergens een ontmoetingsplek");
    expect(text).toContain("Alles rust op één persoon: ann.");
    expect(renderPlan({}, { language: "nl" })).not.toContain("Zelf een community bouwen");
  });

  it("says which of a team and a year it is that a chosen approach lacks", () => {
    const noTeam = oneLine(renderPlan(plan, { language: "en" }));
    expect(noTeam).toContain("(build a community yourself) does not fit: there is no team of at least two people.");
    expect(noTeam).not.toContain("there is no time for a year");
    const noYear = { ...plan, team: [{ id: "ann" }, { id: "bo" }], horizonMonths: 6 };
    expect(oneLine(renderPlan(noYear, { language: "nl" }))).toContain(
      "klopt niet met de rest: er is geen tijd voor een jaar; zo lang duurt de opbouwfase soms wel.",
    );
  });

  it("says what a chosen approach hangs on and asks for it", () => {
    const adopted = { community: { id: "c", name: "Old hands", approach: "adopted" } } as const;
    expect(oneLine(renderPlan(adopted, { language: "en" }))).toMatch(
      /You chose to adopt a community, and it is not said whether those who run it want to hand it over\. .*?→ Ask: Do those who run it want to hand it over\?/,
    );
    expect(oneLine(renderPlan(adopted, { language: "nl" }))).toContain(
      "Jullie willen een community adopteren; er staat niet in of wie haar beheert haar wil overdragen.",
    );
  });

  it("says of a goal that it cannot be, and of a measure that it is none of the report's", () => {
    const goals = [
      { id: "more", statement: "s", measure: "response-rate@1", target: 90 },
      { id: "talk", statement: "s", measure: "respons@9", target: 0.9 },
    ];
    const english = oneLine(renderPlan({ goals }, { language: "en" }));
    expect(english).toContain("The goal more is to reach 90 of a share, and a share lies between 0 and 1.");
    expect(english).toContain("The goal talk is measured by respons@9, and no figure of the report is called that.");
    expect(oneLine(renderPlan({ goals }, { language: "nl" }))).toContain(
      "Doel more wil 90 halen van een aandeel, en een aandeel ligt tussen 0 en 1.",
    );
  });

  it("says that a name is that of a group", () => {
    expect(oneLine(renderPlan({ groups: [{ id: "a" }] }, { language: "en" }))).toContain(
      "It is not said what the group “a” gains.",
    );
  });

  it("counts with the right number", () => {
    expect(renderPlan({ horizonMonths: 6 }, { language: "en" })).toContain("0 contradictions, 1 risk and");
  });

  it("does not steer a terminal by what stands in a plan", () => {
    const text = renderPlan({ groups: [{ id: "a\u009b31mb" }] }, { language: "en" });
    expect(text).not.toContain("\u009b");
  });

  it("is at least 60 characters wide", () => {
    expect(() => renderPlan({}, { language: "en", width: 59 })).toThrow(RangeError);
  });
});
