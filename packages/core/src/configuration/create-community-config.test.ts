import { describe, expect, it } from "vitest";
import { createCommunityConfig } from "./create-community-config.js";

const sources = [
  { adapter: "csv", name: "forum", files: ["a.csv"] },
  { adapter: "csv", name: "chat", files: ["b.csv"] },
];

function problemsOf(input: unknown): readonly string[] {
  const created = createCommunityConfig(input);
  return created.isOk() ? [] : created.error.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe("a configuration", () => {
  it.each([
    ["nothing", {}],
    [
      "sources of one name, which speak of the same people",
      { sources: [sources[0], { ...sources[1], name: "forum" }] },
    ],
    ["a duty of the only source", { sources: [sources[0]], duties: [{ holder: "a", duty: "answering" }] }],
    ["a duty with its source", { sources, duties: [{ source: "chat", holder: "a", duty: "answering" }] }],
    ["both bounds of a figure that no rule judges", { thresholds: [{ measure: "gini", atLeast: 0.2, atMost: 0.6 }] }],
    [
      "a figure under a key that is no measure's alone",
      { thresholds: [{ measure: "time-to-first-response/median", atMost: 24 }] },
    ],
    [
      "a rule that is taken away",
      { indicators: [{ measure: "retention", pillar: "engagement", weight: 0, zeroAt: 0, hundredAt: 1 }] },
    ],
    [
      "references to the environment",
      { sources: [{ adapter: "x", options: { key: { env: "KEY" }, deep: [{ token: { env: "T" } }] } }] },
    ],
    [
      "words that only say where a secret is",
      { sources: [{ adapter: "x", options: { keyFile: "a", tokenEnv: "T", passwordVariable: "P" } }] },
    ],
  ])("may hold %s", (_, input) => {
    expect(problemsOf(input)).toEqual([]);
  });

  it.each([
    ["a key that there is not", { day: 7 }, "day: is no field; did you mean days? Allowed: sources, language,"],
    ["one within a list", { sources: [{ adapter: "csv", opts: {} }] }, "sources[0].opts: is no field"],
    [
      "a secret",
      { sources: [{ adapter: "x", options: { a: { password: "p" } } }] },
      "sources[0].options.a.password: is a secret",
    ],
    [
      "a secret in a list",
      { sources: [{ adapter: "x", options: { api_key: ["p"] } }] },
      "sources[0].options.api_key[0]: is a secret",
    ],
    [
      "an address with a password",
      { sources: [{ adapter: "x", options: { url: "https://a:b@c.example" } }] },
      "sources[0].options.url: is a secret",
    ],
    [
      "what a variable holds in the place of its name",
      { sources: [{ adapter: "x", options: { key: { env: "s3cr3t value" } } }] },
      "sources[0].options.key: must be { env: NAME }",
    ],
    [
      "a duty of nobody's source",
      { sources, duties: [{ holder: "a", duty: "answering" }] },
      "duties[0]: has no source: write which of the sources calls the person so (forum, chat)",
    ],
    [
      "a budget of a source that is not there",
      { sources, budgets: [{ source: "cat", person: "a", duty: "answering", hoursPerWeek: 1 }] },
      "budgets[0].source: is not the name of one of sources",
    ],
    [
      "a duty that ends before it begins",
      { duties: [{ holder: "a", duty: "answering", from: "2026-02-01", until: "2026-01-01" }] },
      "duties[0].until: ends before it begins",
    ],
    [
      "two goals of one id",
      { goals: [1, 2].map(() => ({ id: "g", statement: "s", question: "q" })) },
      "goals[1].id: has the id of goals[0]",
    ],
    [
      "a federation of one part",
      { federation: { parts: [{ name: "A", venues: ["a"] }] } },
      "federation.parts: has fewer than two parts",
    ],
    ["a threshold of nothing", { thresholds: [{ atLeast: 1 }] }, "thresholds[0]: has one of score and measure"],
    ["a threshold without a bound", { thresholds: [{ score: "engagement" }] }, "thresholds[0]: has no bound"],
    [
      "one beyond all points",
      { thresholds: [{ score: "engagement", atLeast: 101 }] },
      "thresholds[0].atLeast: is of a score, which runs from 0 to 100",
    ],
    [
      "one of a misspelt score",
      { thresholds: [{ score: "engagment", atLeast: 1 }] },
      "thresholds[0].score: is no score; there are viability, engagement, continuityRisk; did you mean engagement?",
    ],
    [
      "one of what no source shows",
      { thresholds: [{ score: "involvement", atLeast: 1 }] },
      "thresholds[0].score: cannot be checked",
    ],
    [
      "one of a figure that nobody takes",
      { thresholds: [{ measure: "mood", atLeast: 1 }] },
      "thresholds[0].measure: is nothing that is measured",
    ],
    [
      "a senseless one",
      { thresholds: [{ score: "continuityRisk", atLeast: 1 }] },
      "thresholds[0].atLeast: makes no sense for continuityRisk, of which lower is better: write atMost",
    ],
    [
      "a senseless one of a figure",
      { thresholds: [{ measure: "largest-share/answering", atLeast: 0.5 }] },
      "of which lower is better",
    ],
    [
      "bounds that nothing meets",
      { thresholds: [{ measure: "gini", atLeast: 0.6, atMost: 0.2 }] },
      "thresholds[0].atMost: is below atLeast",
    ],
    [
      "an indicator whose ends are the same",
      { indicators: [{ measure: "gini", pillar: "Own", weight: 1, zeroAt: 1, hundredAt: 1 }] },
      "indicators[0].hundredAt: is zeroAt too",
    ],
    [
      "a figure that counts twice",
      { indicators: [1, 2].map(() => ({ measure: "gini", pillar: "Own", weight: 1, zeroAt: 1, hundredAt: 0 })) },
      "indicators[1].measure: counts in Own by indicators[0] already",
    ],
  ])("may not hold %s", (_, input, says) => {
    expect(problemsOf(input).join("\n")).toContain(says);
  });

  it("repeats no secret", () => {
    const options = { token: "s3cr3t", url: "https://u:s3cr3t@example.org", key: { env: "s3cr3t!" } };
    const problems = problemsOf({ sources: [{ adapter: "x", options }] });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain("s3cr3t");
  });

  it("holds a score of one's own against its direction, which is up", () => {
    const indicators = [{ measure: "gini", pillar: "Fairness", weight: 1, zeroAt: 0.9, hundredAt: 0.4 }];
    expect(problemsOf({ indicators, thresholds: [{ score: "Fairness", atLeast: 50 }] })).toEqual([]);
    expect(problemsOf({ indicators, thresholds: [{ score: "Fairness", atMost: 50 }] })).toHaveLength(1);
    // The rule says that a lower Gini coefficient is better, in a score of one's own as in any.
    expect(problemsOf({ indicators, thresholds: [{ measure: "gini", atLeast: 0.4 }] })).toHaveLength(1);
  });
});
