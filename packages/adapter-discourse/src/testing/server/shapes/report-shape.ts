import { formatInstant, type Instant } from "@org/community-core/source";
import { dateOf, dayLength } from "../moments.js";
import { wholeNumberOf } from "../query-values.js";
import type { ReportKind } from "../reports/report-kind.js";
import type { Question } from "../route.js";

/** A report as Discourse sends it, for the days that were asked for. */
export function reportShape({ forum, settings, query }: Question, kind: ReportKind): Record<string, unknown> {
  const from = dayAsked(query, "start_date") ?? dayAsked(dateOf(forum.now - dayLength)) ?? 0;
  const until = (dayAsked(query, "end_date") ?? from + 30 * dayLength) + dayLength - 1;
  const before = kind.data(forum, from - 30 * dayLength, from - 1);
  const limit = wholeNumberOf(query, "limit", 0);
  const data = kind.data(forum, from, until);
  return {
    type: kind.type,
    title: kind.type.replaceAll("_", " "),
    xaxis: "Day",
    yaxis: "Count",
    description: null,
    ...(settings.year >= 2022 && { description_link: null }),
    data: limit > 0 ? data.slice(0, limit) : data,
    start_date: inSeconds(from),
    end_date: inSeconds(until),
    prev_data: null,
    prev_start_date: inSeconds(from - (until + 1 - from)),
    prev_end_date: inSeconds(from),
    prev30Days: sumOf(before),
    ...(settings.year < 2020
      ? { category_id: null, group_id: null, processing: false }
      : { dates_filtering: true, available_filters: [] }),
    report_key: `reports:${kind.type}:${dateOf(from)}:${dateOf(until)}`,
    labels: kind.labels,
    average: kind.average === true,
    percent: kind.percent === true,
    higher_is_better: kind.higherIsBetter !== false,
    modes: kind.modes,
    ...(limit > 0 && { limit }),
  };
}

/** The start of a day; `undefined` where none is named. */
function dayAsked(from: URLSearchParams | string, name = ""): Instant | undefined {
  const text = typeof from === "string" ? from : (from.get(name) ?? "");
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`);
}

function inSeconds(instant: Instant): string {
  return formatInstant(instant).replace(/\.\d+Z$/, "Z");
}

function sumOf(data: readonly object[]): number | null {
  const values = data.map((row) => ("y" in row && typeof row.y === "number" ? row.y : undefined));
  return values.every((value) => value !== undefined)
    ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    : null;
}
