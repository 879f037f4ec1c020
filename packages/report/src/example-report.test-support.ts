import type { AssessedIndicator, HealthReport, IsoWindow, Measurement, Unit } from "@org/community-core";

const window: IsoWindow = { from: "2026-08-22T22:00:00.000Z", until: "2026-11-20T23:00:00.000Z" };

function measured<U extends Unit>(
  value: number,
  unit: U,
  more: Partial<Measurement<U>> = {},
): { readonly status: "measured"; readonly measurement: Measurement<U> } {
  return {
    status: "measured",
    measurement: {
      value,
      unit,
      sampleSize: 1_240,
      sampleOf: "contributions",
      window,
      definition: "example@1",
      ...more,
    },
  };
}

const viability: readonly AssessedIndicator[] = [
  {
    key: "active-contributors",
    weight: 0.5,
    threshold: {
      none: 2,
      full: 50,
      source: { kind: "ours", name: "dormancy study", reasoning: "the fewer the people, the more fell silent" },
    },
    outcome: { ...measured(214, "people"), points: 100 },
    potential: 0,
  },
  {
    key: "activity-trend",
    weight: 0.25,
    threshold: { none: 0.5, full: 1, source: { kind: "published", name: "LFX Health Score v2" } },
    outcome: { ...measured(0.82, "ratio"), points: 64 },
    potential: 9,
  },
  {
    key: "longest-silence",
    weight: 0.25,
    threshold: { none: 30, full: 14, source: { kind: "user", name: "our own agreement" } },
    outcome: { ...measured(4.5, "days"), points: 100 },
    potential: 0,
  },
];

const engagement: readonly AssessedIndicator[] = [
  {
    key: "share-of-voice/community-managers",
    weight: 0.7,
    threshold: { none: 0.5, full: 0.1, source: { kind: "text", name: "S36" } },
    outcome: {
      status: "refused",
      refusal: { type: "CapabilityMissing", definition: "share-of-voice@1", missing: ["duties", "automatedAccounts"] },
    },
  },
  {
    key: "time-to-first-response/median",
    weight: 0.3,
    threshold: { none: 168, full: 48, source: { kind: "published", name: "CHAOSS Starter Project Health" } },
    outcome: {
      ...measured(52.4, "hours", {
        interval: { lower: 40.2, level: 0.95, method: "brookmeyer-crowley" },
        caveats: [{ code: "openings-by-anyone" }],
      }),
      points: 96,
    },
    potential: 4,
  },
];

const continuityRisk: readonly AssessedIndicator[] = [
  {
    key: "contributor-absence-factor/answering",
    weight: 0.6,
    threshold: { none: 5, full: 1, source: { kind: "published", name: "CHAOSS Starter Project Health" } },
    outcome: {
      ...measured(1, "people", { interval: { lower: 1, upper: 2, level: 0.95, method: "bootstrap" } }),
      points: 100,
    },
    potential: 62,
  },
  {
    key: "largest-share/answering",
    weight: 0.4,
    threshold: { none: 0.1, full: 0.618, source: { kind: "ours", name: "half of it" } },
    outcome: {
      ...measured(0.71, "share", {
        caveats: [{ code: "openings-by-anyone" }, { code: "venues-left-out", params: { count: 2 } }],
      }),
      points: 91,
    },
    potential: 36,
  },
];

/** A report made by hand in which everything that can stand in one stands. */
export const exampleReport: HealthReport = {
  schema: "community-health-report@1",
  asOf: "2026-11-20T23:00:00.000Z",
  timeZone: "Europe/Amsterdam",
  window,
  pseudonyms: "numbered",
  sources: [{ source: "forum", capabilities: ["openings", "replies", "authors"] }],
  data: {
    contributions: 17_043,
    contributors: 214,
    people: 401,
    conversations: 3_322,
    firstAt: "2024-01-01T08:12:00.000Z",
    lastAt: "2026-11-20T21:40:00.000Z",
  },
  dataQuality: {
    flaws: [
      {
        type: "missing-stretch",
        certainty: "likely",
        source: "forum",
        window: { from: "2026-09-01T22:00:00.000Z", until: "2026-09-15T22:00:00.000Z" },
        params: { days: 14, usualDays: 1.5 },
        sampleSize: 240,
        sampleOf: "contributions",
        remedy: "read-again",
      },
    ],
    notJudged: [],
  },
  stage: {
    status: "refused",
    refusal: { type: "CapabilityMissing", definition: "life-cycle-stage@2", missing: ["duties"] },
  },
  assessments: [
    {
      pillar: "viability",
      direction: "higher-is-better",
      score: { status: "available", score: 91, band: "strong" },
      coverage: 1,
      indicators: viability,
      movesMost: "activity-trend",
    },
    {
      pillar: "engagement",
      direction: "higher-is-better",
      score: { status: "unavailable", reason: "too-little-measured" },
      coverage: 0.3,
      indicators: engagement,
    },
    {
      pillar: "continuityRisk",
      direction: "lower-is-better",
      score: { status: "available", score: 96, band: "critical" },
      coverage: 1,
      indicators: continuityRisk,
      movesMost: "contributor-absence-factor/answering",
    },
  ],
  figures: [
    { key: "contributor-absence-factor/answering", ...measured(1, "people") },
    {
      key: "new-contributors",
      status: "refused",
      refusal: { type: "DataUnreliable", definition: "new-contributors@1", reason: "identity-break" },
    },
    {
      key: "core-contributors",
      ...measured(12, "people", {
        caveats: [
          {
            code: "missing-stretch",
            params: { count: 1, from: "2026-09-01T22:00:00.000Z", until: "2026-09-15T22:00:00.000Z" },
          },
        ],
      }),
    },
    {
      key: "gini/contributors",
      ...measured(0.84, "coefficient", { interval: { lower: 0.8, upper: 0.88, level: 0.95, method: "bootstrap" } }),
    },
    { key: "replies-per-conversation/mean", ...measured(3.14, "replies-per-conversation") },
    {
      key: "retention",
      status: "refused",
      refusal: {
        type: "InsufficientData",
        definition: "retention@1",
        reason: "too-few-newcomers",
        needed: 10,
        found: 7,
      },
    },
    {
      key: "share-of-voice/members",
      status: "refused",
      refusal: { type: "CapabilityMissing", definition: "share-of-voice@1", missing: ["duties"] },
    },
  ],
  carriers: [
    {
      work: "first-response",
      total: 1_240,
      carriers: [
        { person: "P1", share: 0.71, count: 880 },
        { person: "P14", share: 0.062, count: 77 },
      ],
    },
  ],
  findings: [
    {
      code: "unanswered-openings",
      params: { count: 412, share: 0.332, of: 1_240 },
      severity: "serious",
      pillar: "engagement",
      key: "S41",
    },
    {
      code: "one-person-carries",
      params: { work: "first-response", share: 0.71, count: 880, nextShare: 0.062 },
      people: ["P1", "P14"],
      severity: "critical",
      pillar: "continuityRisk",
      key: "S12",
    },
    {
      code: "one-person-carries",
      params: { work: "reply", share: 0.58, count: 2_400, nextShare: 0.05 },
      people: ["P1", "P14"],
      severity: "serious",
      pillar: "continuityRisk",
      key: "S12",
    },
    {
      code: "contract-ends",
      params: { duty: "steering", basis: "declared", date: "2027-01-31", days: 72 },
      people: ["P1"],
      severity: "serious",
      pillar: "continuityRisk",
      key: "S47",
    },
    { code: "answers-come-fast", params: { hours: 3.4 }, severity: "good", pillar: "engagement", key: "S41" },
  ],
};
