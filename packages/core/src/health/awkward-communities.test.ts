import { describe, expect, it } from "vitest";
import { community, day, observed, opening, reply } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { assessHealth } from "./assess-health.js";
import { healthReportSchema } from "./schemas/health-report-schema.js";

const many = Array.from({ length: 40 }, (_, index) => index);
const talk = many.flatMap((index) => [
  opening(`c${index}`, `m${index % 12}`, index * 24),
  reply(`c${index}`, `h${index % 5}`, index * 24 + 1),
]);
const monologue = many.flatMap((index) => [
  opening(`c${index}`, "mia", index * 24),
  reply(`c${index}`, "mia", index * 24 + 1),
]);
const duty = (holder: string, more: object = {}): FactRecord => ({
  kind: "duty",
  holder,
  duty: "answering",
  from: "2025-01-01",
  ...more,
});
const entry = (more: object = {}): FactRecord => ({
  kind: "timeEntry",
  duty: "answering",
  date: "2026-02-01",
  hours: 3,
  ...more,
});

/** The report over 90 days up to a day, of which everything was looked at. */
const reportOf = (records: readonly FactRecord[], asOf = 90) =>
  assessHealth(community([observed(-200, 200), ...records], ["duties", "timeEntries"]), { asOf: day(asOf) });

const inputs: readonly (readonly [string, readonly FactRecord[], number])[] = [
  ["nothing at all", [], 90],
  ["one member", [{ kind: "member", id: "ann" }], 90],
  ["one contribution", [opening("c", "ann", 1)], 90],
  ["one conversation", [opening("c", "ann", 1), ...many.map((index) => reply("c", `h${index % 5}`, index + 2))], 90],
  ["all by one person", monologue, 90],
  ["all at one instant", talk.map((said) => ({ ...said, at: "2026-02-02T00:00:00Z" })), 90],
  ["no replies", talk.filter(({ type }) => type === "opening"), 90],
  ["automated accounts alone", [{ kind: "member", id: "mia", actor: "automated" }, ...monologue], 90],
  ["a window before the first contribution", talk, -5],
  ["a window after the last contribution", talk, 190],
  ["duties that overlap", [...talk, duty("ann", { hoursPerWeek: 2 }), duty("ann", { id: "d", hoursPerWeek: 4 })], 90],
  [
    "duties that are over, or not begun",
    [...talk, duty("ann", { until: "2025-02-01" }), duty("bob", { from: "2026-04-01" })],
    90,
  ],
  ["time entries without a person", [...talk, entry(), entry({ count: 0 })], 90],
];

/** Every number in a report, wherever it stands. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe.each(inputs)("a report of %s", (name, records, asOf) => {
  const report = reportOf(records, asOf);
  const found = report.findings.map(({ code }) => code);

  it("is what its schema says, and nothing in it is no number", () => {
    expect(healthReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    for (const number of numbersIn(report)) expect(Number.isFinite(number)).toBe(true);
  });

  it("is the same in any order", () => {
    expect(reportOf(records.toReversed(), asOf).findings).toEqual(report.findings);
  });

  it("scores no continuity where nobody answered anybody, and says of nobody that they carry it", () => {
    const answered = report.duties?.each.find((one) => one.duty === "answering")?.work?.status === "measured";
    const answers =
      ["one conversation", "all at one instant"].includes(name) || name.startsWith("duties") || name.startsWith("time");
    expect(answered).toBe(answers);
    const { score } = report.assessments.find(({ pillar }) => pillar === "continuityRisk") ?? {};
    if (!answers && name !== "all by one person") expect(score?.status).toBe("unavailable");
    if (!answers) expect(found).not.toContain("well-spread");
  });
});

it("tells duties that overlap and hours without a person, and takes neither twice (by hand)", () => {
  const of = (name: string) => inputs.find(([one]) => one === name)?.[1] ?? [];
  const overlap = reportOf(of("duties that overlap"));
  expect(overlap.findings.map(({ code }) => code)).toContain("overlapping-duties");
  expect(overlap.load?.planned).toBe(4);
  const over = reportOf(of("duties that are over, or not begun"));
  expect(over.duties?.each.find((one) => one.duty === "answering")?.holders).toEqual([]);
  const nobodys = reportOf(of("time entries without a person"));
  expect(nobodys.load?.hoursWithoutPerson).toBe(6);
  expect(nobodys.findings.map(({ code }) => code)).toContain("time-without-person");
});
