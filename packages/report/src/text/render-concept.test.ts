import { assessConcept } from "@org/community-core/planning";
import { describe, expect, it } from "vitest";
import { renderConcept } from "./render-concept.js";

const asked = (willing: number, all: number, rest: object = { yields: ["a network"] }) =>
  assessConcept({
    interviews: Array.from({ length: all }, (_, at) => ({
      id: `${at}`,
      willing: at < willing ? "yes" : "no",
      ...rest,
    })),
  });
const textOf = (assessment: ReturnType<typeof asked>, language: "en" | "nl" = "en"): string =>
  renderConcept(assessment, { language }).replaceAll(/\s+/g, " ");

describe("renderConcept", () => {
  it("sets the rule and how sure it is side by side", () => {
    const text = textOf(asked(30, 120));
    expect(text).toContain("The community has a chance.");
    expect(text).toContain("30 of 120 people interviewed want to contribute actively: 25%.");
    // By Wilson in plain Python: 0.1810982 to 0.3344114; 246 in all.
    expect(text).toContain("It may lie above 20% or below. Between 18% and 33% (Wilson, 95%).");
    expect(text).toContain("126 interviews more would decide (246 in all)");
    expect(text).toContain("chosen and not drawn by lot");
    expect(text).toContain("To be willing is not to do.");
  });

  it("says that no number will tell at exactly 20%", () => {
    expect(textOf(asked(5, 25))).toContain("no number of interviews will tell");
    expect(textOf(asked(5, 25), "nl")).toContain("geen enkel aantal interviews");
  });

  it("says in Dutch that there is no chance without value for members, whatever the share", () => {
    const text = textOf(asked(25, 25, { yields: [] }), "nl");
    expect(text).toContain("In deze vorm heeft de community nog geen kans van slagen.");
    expect(text).toContain("niemand noemde iets");
  });

  it("says in the headline that too few interviews make nothing sure", () => {
    const text = textOf(asked(1, 4));
    expect(text).toContain("By the rule of 20% the community has a chance; with 4 interviews that is not sure yet.");
    expect(text).toContain("There are too few interviews to say how sure that is. If the share stays at 25%");
    expect(text).not.toMatch(/Wilson|The community has a chance/);
    expect(textOf(asked(1, 1))).toContain("with 1 interview that is not sure yet.");
    expect(textOf(asked(1, 4), "nl")).toContain(
      "Volgens de regel van 20 % heeft de community een kans van slagen; met 4 interviews is dat nog niet zeker.",
    );
  });

  it("says that nobody was asked, and shows no rule then", () => {
    const text = textOf(assessConcept({}));
    expect(text).toContain("Nobody was interviewed yet.");
    expect(text).not.toMatch(/NaN|undefined|Wilson/);
  });

  it("shows groups, and suggests conversations without naming anybody", () => {
    const rest = { group: "teachers", subjects: ["maps"], motives: ["to learn"], needs: ["an archivist"] };
    const text = textOf(asked(1, 3, { ...rest, yields: ["help"] }));
    expect(text).toMatch(/teachers 3 1 met too few/);
    expect(text).toContain("of fewer than 16 interviews");
    expect(text).toContain("maps: 3 people, of whom 1 would contribute actively. Motives that meet: to learn (3).");
  });
});
