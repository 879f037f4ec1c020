import {
  type DutyKind,
  dutyKinds,
  type InvalidInput,
  type Problem,
  parseInstant,
  problem,
  problemMessage,
  readOptions,
} from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import type { SimulationParameters } from "./simulation-parameters.js";

const share = (byDefault: number) => z.number().min(0).max(1).default(byDefault);
const amount = (from: number, until: number, byDefault: number) => z.number().min(from).max(until).default(byDefault);
const count = (from: number, until: number, byDefault: number) => z.int().min(from).max(until).default(byDefault);
const day = z.int().min(0).max(7_300);
const word = z.string().min(1).max(200);
const defaultDuties: readonly DutyKind[] = ["steering", "answering", "welcoming"];
const defaultSubjects: readonly string[] = ["getting started", "rules", "practice", "tools", "events", "other"];

const venue = z.strictObject({
  name: word.default("questions"),
  style: z.enum(["threaded", "stream", "broadcast"]).default("threaded"),
  weight: z.number().positive().max(1_000).default(1),
});

const leave = z.strictObject({
  day,
  answersLostShare: share(0.5),
  openingsHalveDays: z.exactOptional(z.number().min(1).max(3_650)),
});

const manager = z.strictObject({
  duties: z
    .array(z.enum(dutyKinds))
    .min(1)
    .default([...defaultDuties]),
  hoursPerWeek: amount(0, 60, 24),
  engagement: z.enum(["employee", "hired", "volunteer"]).default("employee"),
  openingShare: share(0.05),
  firstAnswerShare: share(0.3),
  laterAnswerShare: share(0.1),
  welcomeShare: share(0.5),
  careShare: share(0.3),
  absences: z
    .array(z.strictObject({ fromDay: day, days: z.int().min(1).max(3_650) }))
    .max(500)
    .default([]),
  leave: z.exactOptional(leave),
});

const colleague = z.strictObject({
  department: word.default("service"),
  hoursPerWeek: amount(0, 60, 4),
  answerShare: share(0.05),
});

const schema = z.strictObject({
  seed: count(0, 4_294_967_295, 1),
  start: z
    .string()
    .refine((text) => parseInstant(text).isOk(), problemMessage({ type: "no-moment" }))
    .default("2024-01-01T00:00:00Z"),
  days: count(1, 7_300, 731),
  utcOffsetHours: amount(-12, 14, 0),
  members: count(0, 1_000_000, 400),
  growth: z.enum(["linear", "logistic"]).default("logistic"),
  foundingShare: share(0.05),
  silentShare: share(0.6),
  activityExponent: amount(0, 3, 1),
  habitStrength: share(0),
  activeMedianDays: z.exactOptional(z.number().min(1).max(7_300)),
  leavingShare: share(0.05),
  deletedAuthorShare: share(0),
  openingsPerDay: amount(0, 100_000, 4),
  openingsFollowGrowth: z.boolean().default(true),
  unansweredShare: share(0.1),
  repliesPerOpening: amount(1, 1_000, 3),
  threadingShare: share(0.4),
  ownReplyShare: share(0.2),
  reactionsPerContribution: amount(0, 50, 0.5),
  acceptedShare: share(0.2),
  closedShare: share(0.1),
  subjects: z
    .array(word)
    .max(100)
    .default([...defaultSubjects]),
  responseDelay: z.strictObject({ medianHours: amount(0.01, 1_000, 4), spread: amount(0, 4, 1.2) }).prefault({}),
  rhythm: z.strictObject({ night: share(0.1), weekend: share(0.4) }).prefault({}),
  venues: z.array(venue).min(1).max(50).prefault([{}]),
  manager: manager.prefault({}),
  colleagues: z.array(colleague).max(50).default([]),
  moderators: count(0, 50, 0),
  dutiesDeclared: z.boolean().default(true),
  timeEntries: z.boolean().default(false),
  editShare: share(0.02),
  flagShare: share(0.005),
  invitationsPerWeek: amount(0, 1_000, 0),
  feedbackPerMonth: amount(0, 1_000, 0),
  gatheringsPerMonth: amount(0, 60, 0),
  gatheringAttendance: amount(1, 1_000, 12),
  automatedWelcomeShare: share(0),
  removedShare: share(0),
  silentFromDay: z.exactOptional(day),
});

/**
 * Fills in the defaults and checks every range; unknown keys are refused.
 *
 * @returns All parameters, or each thing that is wrong.
 * @example
 * simulationParameters({ members: 50 }).map(({ members, days }) => [members, days]).unwrapOr([]) // => [50, 731]
 * simulationParameters({ silentShare: 60 }).isErr() // => true
 */
export function simulationParameters(input: unknown): Result<SimulationParameters, InvalidInput> {
  const parsed = readOptions("simulation parameters", schema, input);
  if (parsed.isErr()) return err(parsed.error);
  const problems = sharesOverOne(parsed.value);
  return problems.length === 0
    ? ok(parsed.value)
    : err({ type: "InvalidInput", subject: "simulation parameters", problems });
}

/** Shares of one whole: together they cannot be more than it. */
function sharesOverOne({ manager, colleagues, ownReplyShare }: SimulationParameters): readonly Problem[] {
  const byColleagues = colleagues.reduce((sum, { answerShare }) => sum + answerShare, 0);
  const others = colleagues.map((_, index) => `colleagues[${index}].answerShare`);
  const sums: readonly (readonly [path: string, sum: number, others: readonly string[]])[] = [
    ["manager.firstAnswerShare", manager.firstAnswerShare + byColleagues, others],
    ["manager.welcomeShare", manager.welcomeShare + byColleagues, others],
    ["manager.laterAnswerShare", manager.laterAnswerShare + byColleagues + ownReplyShare, [...others, "ownReplyShare"]],
  ];
  return sums
    .filter(([, sum]) => sum > 1 + 1e-9)
    .map(([path, sum, beside]) => problem(path, { type: "shares-over-one", others: beside, sum }));
}
