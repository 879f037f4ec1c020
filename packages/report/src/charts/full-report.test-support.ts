import type { HealthReport, Measurement } from "@org/community-core";
import type { DutyConcentration } from "@org/community-core/continuity";
import type { ReportSeries } from "@org/community-core/engagement";
import { exampleReport } from "../example-report.test-support.js";

const day = 86_400_000;
const end = Date.parse(exampleReport.window.until);
const at = (moment: number): string => new Date(moment).toISOString();

function share(
  value: number,
  from: number,
  until: number,
  more: Partial<Measurement<"share">> = {},
): Measurement<"share"> {
  const window = { from: at(from), until: at(until) };
  return { value, unit: "share", sampleSize: 1_234, sampleOf: "newcomers", window, definition: "example@1", ...more };
}

/** Pseudonyms by a key, as long as they get. */
export const people: readonly string[] = Array.from({ length: 30 }, (_, index) => `${index + 10}c0ffeec0ffee00`);

/** Series with as much in them as there can be. */
export const fullSeries: ReportSeries = {
  schema: "report-series@1",
  activity: {
    status: "measured",
    value: {
      step: "week",
      periods: Array.from({ length: 60 }, (_, index) => ({
        from: at(end - (60 - index) * 7 * day),
        active: 900 + 10 * index,
        newcomers: 5 * (index % 30),
        ...(index === 7 ? { partly: true as const } : {}),
      })),
      until: at(end),
    },
  },
  concentration: {
    status: "measured",
    value: {
      people: 214,
      contributions: 17_043,
      points: Array.from({ length: 51 }, (_, index) => ({
        populationShare: index / 50,
        amountShare: (index / 50) ** 4,
      })),
    },
  },
  waiting: {
    status: "measured",
    value: {
      openings: 1_240,
      unanswered: 412,
      longestHours: 2_160,
      curve: Array.from({ length: 80 }, (_, index) => ({
        hours: 0.1 * 1.13 ** index,
        answered: (0.66 * (index + 1)) / 80,
      })),
      stillWaiting: [
        { hours: 1, openings: 900 },
        { hours: 24, openings: 600 },
        { hours: 168, openings: 450 },
        { hours: 720, openings: 420 },
      ],
    },
  },
  retention: {
    status: "measured",
    value: {
      step: "quarter",
      cohorts: Array.from({ length: 12 }, (_, index) => {
        const from = Date.UTC(2023, 3 * index, 1, 12);
        const value = 0.05 + index / 40;
        return share(value, from, from + 91 * day, {
          interval: { lower: value / 2, upper: value * 1.8, level: 0.95, method: "wilson" },
        });
      }),
      leftOut: 3,
    },
  },
  lifeCycle: {
    status: "measured",
    value: {
      activity: Array.from({ length: 40 }, (_, index) =>
        share(index / 39, end - (40 - index) * 90 * day, end - (39 - index) * 90 * day),
      ),
    },
  },
  network: {
    status: "measured",
    value: {
      size: 214,
      people: people.map((person, index) => ({ person, partners: 100 - 3 * index, core: 5 })),
      ties: people.slice(1).map((other) => ({ one: people[0] ?? "", other })),
    },
  },
};

function duty(name: DutyConcentration["duty"], shares: readonly number[]): DutyConcentration {
  const carriers = shares.map((part, index) => ({
    person: people[index] ?? "",
    share: part,
    count: Math.round(part * 1e4),
  }));
  return {
    duty: name,
    basis: "measured",
    work: {
      status: "measured",
      value: {
        acts: 10_000,
        people: 30,
        absenceFactor: { ...share(1, 0, end), unit: "people" },
        largestShare: share(shares[0] ?? 0, 0, end),
        effectiveCarriers: { ...share(1, 0, end), unit: "people" },
        carriers,
      },
    },
    holders: [],
    withoutActs: [],
  };
}

/** The report made by hand, with everything that charts are drawn from. */
export const fullReport: HealthReport = {
  ...exampleReport,
  figures: [
    ...exampleReport.figures,
    {
      key: "time-to-first-response/median",
      status: "measured",
      measurement: { ...share(52.4, 0, end), unit: "hours" },
    },
  ],
  duties: {
    each: [
      duty("answering", [0.7, 0.1]),
      duty("welcoming", [0.25, 0.24, 0.23, 0.2]),
      duty("organising", [0.005, 0.004]),
    ],
    careWork: {
      status: "refused",
      refusal: { type: "CapabilityMissing", definition: "care-work@1", missing: ["edits"] },
    },
    answeredAlone: {
      status: "measured",
      value: {
        answered: 828,
        people: people.slice(0, 5).map((person, index) => ({
          person,
          onlyThey: 340 - 60 * index,
          newcomersOnlyThey: 52 - index,
          lostWithinWeek: 210,
          firstResponses: 588 - 100 * index,
          share: 0.71 - 0.1 * index,
        })),
      },
    },
    succession: [],
  },
  load: {
    duties: [
      { duty: "answering", needed: { low: 3.2, high: 9.6, basis: "assumed" }, planned: 8, people: [] },
      { duty: "welcoming", needed: { low: 0.02, high: 0.04, basis: "given" }, planned: 2, people: [] },
      { duty: "moderating", needed: { low: 0.02, high: 0.04, basis: "given" }, people: [] },
      { duty: "steering", planned: 16, people: [] },
    ],
    needed: { low: 3.2, high: 9.6 },
    neededFor: ["answering"],
    planned: 26,
    hoursWithoutPerson: 0,
    absences: [],
  },
  series: fullSeries,
};
