import { expect, it } from "vitest";
import { speech } from "../speech/speech.js";

it.each(["venues-on-one-person", "subjects-on-one-person", "hours-on-one-person"] as const)(
  "says of %s from how many answers on they are among those that are counted",
  (code) => {
    const finding = {
      code,
      params: { count: 2, of: 50, least: 5 },
      people: ["P1"],
      severity: "notice",
      pillar: "continuityRisk",
      key: "S12",
    } as const;
    expect(speech("en", "UTC").finding(finding).says).toMatch(/ 2 of 50 .+ with 5 answers or more /);
    expect(speech("nl", "UTC").finding(finding).says).toMatch(/ 2 van de 50 .+ met 5 antwoorden of meer /);
  },
);

it("says of an absence when it ends, where that is known, and how many duties wait", () => {
  const says = (more: Record<string, string | number>, code: "en" | "nl"): string =>
    speech(code, "Europe/Amsterdam").finding({
      code: "absence-ahead",
      params: { duty: "steering", date: "2026-07-06", ...more },
      people: ["P1"],
      severity: "notice",
      pillar: "continuityRisk",
      key: "S12",
    }).says;
  expect(says({}, "en")).toBe("P1, who does steering, is away from 6 July 2026 on.");
  expect(says({ until: "2026-07-24", more: 1 }, "en")).toBe(
    "P1, who does steering and 1 other duty, is away from 6 July 2026 to 24 July 2026.",
  );
  expect(says({ until: "2026-07-06" }, "en")).toBe("P1, who does steering, is away on 6 July 2026.");
  expect(says({ until: "2026-07-24" }, "nl")).toContain("P1 is er van 6 juli 2026 tot en met 24 juli 2026 niet;");
  expect(says({ more: 2 }, "nl")).toMatch(/^P1 is er vanaf 6 juli 2026 niet; .+ en nog 2 taken\.$/);
});
