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
      "Volgens de regel van 20% heeft de community een kans van slagen; met 4 interviews is dat nog niet zeker.",
    );
  });

  it("says that nobody was asked, and shows no rule then", () => {
    const text = textOf(assessConcept({}));
    expect(text).toContain("Nobody was interviewed yet.");
    expect(text).not.toMatch(/NaN|undefined|Wilson/);
  });

  it("gives the reason why it is open", () => {
    expect(textOf(asked(40, 40, {}))).toContain(
      "It is open whether the community has a chance. At least 20% are willing, but nobody was asked what it would bring them.",
    );
    expect(textOf(asked(40, 40, {}), "nl")).toContain(
      "is nog open. Ten minste 20% wil, maar niemand is gevraagd wat de community oplevert.",
    );
    expect(textOf(asked(4, 25))).toContain(
      "has a chance. Fewer than 20% of those interviewed are willing, and that is not sure.",
    );
    expect(textOf(assessConcept({}))).toContain("has a chance. Nobody was interviewed yet.");
  });

  it("says how many name what it brings them", () => {
    const interviews = [1, 2, 3, 4].map((id) => ({
      id: `${id}`,
      willing: "yes" as const,
      ...(id === 1 ? { yields: ["help"] } : {}),
    }));
    const assessment = assessConcept({ interviews });
    expect(textOf(assessment)).toContain("1 of 4 interviews named something that it would bring them.");
    expect(textOf(assessment, "nl")).toContain("1 van de 4 geïnterviewden noemde iets wat de community oplevert.");
    expect(textOf(asked(5, 25), "nl")).toContain("25 van de 25 geïnterviewden noemden iets");
  });

  it("counts people with the right number", () => {
    expect(textOf(asked(1, 1))).toContain("1 of 1 person interviewed wants to contribute actively: 100%.");
    expect(textOf(asked(1, 25))).toContain("1 of 25 people interviewed wants to");
    expect(textOf(asked(5, 25), "nl")).toContain("5 van de 25 geïnterviewden willen actief bijdragen: 20%.");
    expect(textOf(asked(1, 25), "nl")).toContain("1 van de 25 geïnterviewden wil actief bijdragen: 4%.");
    expect(textOf(asked(1, 1), "nl")).toContain("1 van 1 geïnterviewde wil");
    const perhaps = (count: number): string =>
      textOf(
        assessConcept({ interviews: Array.from({ length: count }, (_, id) => ({ id: `${id}`, willing: "perhaps" })) }),
        "nl",
      );
    expect(perhaps(20)).toContain("Nog eens 20 zeiden misschien; die tellen niet mee.");
    expect(perhaps(1)).toContain("Nog 1 zei misschien; die telt niet mee.");
  });

  it("shows groups, and suggests conversations without naming anybody", () => {
    const rest = { group: "teachers", subjects: ["maps"], motives: ["to learn"], needs: ["an archivist"] };
    const text = textOf(asked(1, 3, { ...rest, yields: ["help"] }));
    expect(text).toMatch(/teachers 3 1 met too few/);
    expect(text).toContain("Under 16 interviews nothing can be said for sure: even if nobody were willing.");
    expect(text).toContain("maps: 3 people, of whom 1 would contribute actively. Motives that meet: to learn (3).");
  });
});
