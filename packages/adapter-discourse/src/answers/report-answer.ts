import { isCalendarDate } from "@org/community-core/source";
import { z } from "zod";
import { maybe, moment } from "./answer-fields.js";

/** What Discourse answers to the question for a report. Its texts are in the reader's language and stay behind. */
export interface ReportAnswer {
  /** Such as `posts`. */
  readonly type: string;
  /** The first moment that it looks at. */
  readonly start: number;
  /** The last; where it is the last second of a day, half a millisecond before the next day. */
  readonly end: number;
  readonly data: ReportAnswerData;
  readonly total?: number;
  readonly prev30Days?: number;
  /** Why there are no numbers, such as `timeout`: it comes with an answer that looks well. */
  readonly error?: string;
  /** Narrowed to some of the forum, such as one category: then it is not about the whole. */
  readonly filters: readonly string[];
}

/** The three shapes in which Discourse gives numbers. Days on which there is nothing may be missing. */
export type ReportAnswerData =
  | { readonly shape: "days"; readonly days: readonly AnsweredDay[] }
  | { readonly shape: "stacked"; readonly series: readonly AnsweredSeries[] }
  | { readonly shape: "table"; readonly rows: readonly Readonly<Record<string, unknown>>[] };

/** The number of one day. */
export interface AnsweredDay {
  /** A calendar date. */
  readonly x: string;
  readonly y: number;
}

/** One of several series of days. */
export interface AnsweredSeries {
  /** Which, such as `tl1_reached`. */
  readonly req: string;
  readonly days: readonly AnsweredDay[];
}

const dayMilliseconds = 86_400_000;

/** A number, also as the text that a database's exact numbers become. */
export const anyNumber: z.ZodType<number> = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,15}(\.\d{1,15})?$/)
    .transform(Number),
]);

/** A day is written as a date, or as the moment at which it begins. */
const day = z.object({
  x: z
    .string()
    .transform((text) => text.slice(0, 10))
    .refine(isCalendarDate),
  y: anyNumber,
});

const days = z.array(day).readonly();

const series = z
  .array(z.object({ req: z.string(), data: days }).transform(({ req, data }) => ({ req, days: data })))
  .readonly();

const rows = z.array(z.record(z.string(), z.unknown())).readonly();

/** The shape that fits: an empty list is days of which there are none. */
const data: z.ZodType<ReportAnswerData> = z.union([
  days.transform((read) => ({ shape: "days" as const, days: read })),
  series.transform((read) => ({ shape: "stacked" as const, series: read })),
  rows.transform((read) => ({ shape: "table" as const, rows: read })),
]);

const filter = z.object({ id: z.string(), default: z.unknown().optional() });

const fields = z.object({
  type: z.string(),
  data: data.nullish(),
  start_date: moment,
  end_date: moment,
  total: maybe(anyNumber),
  prev30Days: maybe(anyNumber),
  error: maybe(z.string()),
  available_filters: z.array(filter).readonly().catch([]),
});

/** One report as Discourse sends it. */
const reportAnswer: z.ZodType<ReportAnswer> = fields.transform((answer) => ({
  type: answer.type,
  start: answer.start_date,
  end: endOfDay(answer.end_date),
  data: answer.data ?? { shape: "days" as const, days: [] },
  ...(answer.total !== undefined && { total: answer.total }),
  ...(answer.prev30Days !== undefined && { prev30Days: answer.prev30Days }),
  ...(answer.error !== undefined && { error: answer.error }),
  filters: answer.available_filters.filter((known) => isChosen(known.default)).map(({ id }) => id),
}));

const single = z.object({ report: reportAnswer }).transform(({ report }) => [report]);
const several = z.object({ reports: z.array(reportAnswer).readonly() }).transform(({ reports }) => reports);

/** The answer to `/admin/reports/{type}.json`, to `/admin/reports/bulk.json`, or a report by itself. */
export const reportAnswers: z.ZodType<readonly ReportAnswer[]> = z.union([
  single,
  several,
  reportAnswer.transform((report) => [report]),
]);

/** Discourse writes the last moment of a day without its fraction of a second. */
function endOfDay(moment: number): number {
  const next = (Math.floor(moment / dayMilliseconds) + 1) * dayMilliseconds;
  return next - moment <= 1_000 ? next - 0.5 : moment;
}

/** A filter that nobody set has a default of nothing, no, or an empty list. */
function isChosen(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== false && value !== "";
}
