import type { GoalEvaluation } from "@org/community-core/goals";
import { unmeasurableReasons } from "@org/community-core/goals";
import { describe, expect, it } from "vitest";
import { renderGoals } from "./render-goals.js";

const measurement = {
  value: 0.55,
  unit: "share",
  sampleSize: 40,
  sampleOf: "openings",
  window: { from: "2025-10-01T00:00:00.000Z", until: "2026-01-01T00:00:00.000Z" },
  definition: "response-rate@1",
} as const;
const standing = { value: 0.55, unit: "share", target: 0.9, direction: "up", measurement } as const;
const pace = { start: 0.5, startedAt: "2026-01-01T00:00:00.000Z", expected: 0.6, per30Days: 0.06 } as const;
const named = { id: "g", statement: "Questions get an answer", measure: "response-rate", by: "2026-04-10" };

const evaluations: readonly GoalEvaluation[] = [
  { ...named, outcome: { status: "behind", ...standing, ...pace, neededPer30Days: 0.14, isWithinInterval: true } },
  { ...named, outcome: { status: "behind", ...standing, ...pace } },
  { ...named, outcome: { status: "met", ...standing, value: 0.95 } },
  {
    id: "w",
    statement: "Wait less",
    measure: "time-to-first-response/median",
    outcome: {
      status: "on-track",
      ...standing,
      unit: "hours",
      direction: "down",
      value: 20,
      target: 5,
      ...pace,
      start: 24,
      expected: 21,
      per30Days: -4,
      neededPer30Days: -6,
    },
  },
  { id: "q", statement: "Learn", by: "2026-12-31", outcome: { status: "question", question: "What do members gain?" } },
];

const text = (language: "en" | "nl", of = evaluations): string => renderGoals(of, { language, width: 500 });

it("says in English where goals stand, and by which pace", () => {
  const said = text("en");
  for (const part of [
    "5 goals: 1 met, 1 on track, 2 behind, 1 a question to answer.",
    "Questions get an answer: behind",
    "Conversations that got a reply in time: 90% or more by 10 April 2026; now 55%",
    "50% at the start, on 1 January 2026; at an even pace it would be 60% by now",
    "so far +6 percentage points in 30 days; needed from now on: +14 percentage points in 30 days",
    "so far +6 percentage points in 30 days; its day is over",
    "not sure enough to rule out chance",
    "5 hours or less; now 20 hours",
    "so far −4 hours in 30 days; needed from now on: −6 hours in 30 days",
    "What do members gain? (by 31 December 2026)",
    "That progress is even is our assumption",
    "No figure here is anybody's personal target.",
  ])
    expect(said).toContain(part);
});

it("says it in Dutch", () => {
  const said = text("nl").replaceAll("\u00A0", " ");
  for (const part of [
    "5 doelen: 1 gehaald, 1 op schema, 2 achter op schema, 1 een vraag om te beantwoorden.",
    "Gesprekken die op tijd een reactie kregen: 90% of meer op 10 april 2026; nu 55%",
    "in een gelijkmatig tempo zou het nu 60% zijn",
    "nodig vanaf nu: +14 procentpunten per 30 dagen",
    "Geen enkel cijfer hier is iemands persoonlijke doel.",
  ])
    expect(said).toContain(part);
});

describe.each(["en", "nl"] as const)("%s", (language) => {
  it.each(unmeasurableReasons)("says why it cannot be told: %s", (reason) => {
    const said = text(language, [{ id: "g", statement: "S", outcome: { status: "not-measurable", reason } }]);
    expect(said).toMatch(/S: (cannot be told|niet te zeggen)/);
    expect(said).not.toContain(reason === "refused" ? "undefined" : reason);
    expect(said).not.toMatch(/assumption|aanname/);
  });

  it("gives the reason of a refusal in words", () => {
    const refusal = { type: "CapabilityMissing", definition: "gini@1", missing: ["authors"] } as const;
    const outcome = { status: "not-measurable", reason: "refused", refusal } as const;
    expect(text(language, [{ id: "g", statement: "S", outcome }])).toMatch(/not given: .+|cijfer is er niet: .+/);
  });

  it("says that there are none", () => {
    expect(text(language, [])).toMatch(/no goals|geen doelen/);
  });
});

it("tells days in the time zone in which they were cut", () => {
  // Midnight of the first of January in Amsterdam is an hour before it in UTC.
  const begun = { ...standing, ...pace, startedAt: "2025-12-31T23:00:00.000Z", neededPer30Days: 0.1 };
  const of: readonly GoalEvaluation[] = [{ ...named, outcome: { status: "behind", ...begun } }];
  const told = renderGoals(of, { language: "en", width: 500, timeZone: "Europe/Amsterdam" });
  expect(told).toContain("at the start, on 1 January 2026");
});
