import {
  isId,
  isTimeZone,
  nearestName,
  type Problem,
  type ProblemReason,
  parseInstant,
  problem,
} from "@org/community-core/source";
import { dateFormat } from "../dates/date-format.js";
import type { CsvMapping, DateSettings, RecordTemplate } from "./csv-mapping.js";
import { effectiveMapping } from "./effective-mapping.js";
import type { ColumnSource, FieldSource } from "./field-source.js";
import { type FieldRule, fieldRule, kindRules } from "./record-fields.js";

/** All that is wrong with a mapping before any file is opened. */
export function checkMapping(mapping: CsvMapping, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (mapping.records !== undefined && mapping.preset !== undefined)
    problems.push(problem(path, { type: "records-and-preset" }));
  if (mapping.records !== undefined && mapping.fields !== undefined)
    problems.push(problem(`${path}.fields`, { type: "fields-without-preset" }));
  problems.push(...checkDates(mapping.dates ?? {}, `${path}.dates`), ...checkObserved(mapping, `${path}.observed`));
  const { records, dates } = effectiveMapping(mapping, mapping.preset);
  const place = (index: number): string => (mapping.records === undefined ? path : `${path}.records[${index}]`);
  records.forEach((template, index) => {
    problems.push(...checkTemplate(template, dates, place(index)));
  });
  return problems;
}

function checkObserved({ observed }: CsvMapping, path: string): readonly Problem[] {
  if (observed === undefined) return [];
  const from = parseInstant(observed.from);
  const until = parseInstant(observed.until);
  const reason: ProblemReason = { type: "no-moment" };
  const problems: Problem[] = [];
  if (from.isErr()) problems.push(problem(`${path}.from`, reason));
  if (until.isErr()) problems.push(problem(`${path}.until`, reason));
  if (from.isOk() && until.isOk() && until.value < from.value) {
    problems.push(problem(`${path}.until`, { type: "ends-before-it-begins" }));
  }
  if (observed.venue !== undefined && !isId(observed.venue))
    problems.push(problem(`${path}.venue`, { type: "no-name" }));
  return problems;
}

function formatsOf(format: string | readonly string[] | undefined): readonly string[] {
  return format === undefined ? [] : typeof format === "string" ? [format] : format;
}

function checkDates({ format, timeZone }: DateSettings, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const text of formatsOf(format)) {
    if (text === "iso" || text === "epoch-seconds" || text === "epoch-milliseconds") continue;
    const compiled = dateFormat(text);
    if (compiled.isErr()) problems.push(problem(`${path}.format`, compiled.error));
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    problems.push(problem(`${path}.timeZone`, { type: "no-time-zone" }));
  }
  return problems;
}

function checkTemplate(template: RecordTemplate, dates: DateSettings, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [name, rule] of kindRules[template.kind].fields) {
    if (rule.required === true && template.fields[name] === undefined) {
      problems.push(problem(`${path}.fields`, { type: "field-needed", kind: template.kind, field: name }));
    }
  }
  for (const [name, source] of Object.entries(template.fields)) {
    const rule = fieldRule(template.kind, name);
    const at = `${path}.fields.${name}`;
    if (rule === undefined) {
      const allowed = [...kindRules[template.kind].fields.keys()];
      problems.push(problem(at, { type: "unknown-key", allowed, ...meantBy(name, allowed) }));
    } else problems.push(...checkSource(source, rule, dates, at));
  }
  return problems;
}

function checkSource(source: FieldSource, rule: FieldRule, dates: DateSettings, path: string): readonly Problem[] {
  if (typeof source === "string") return checkTime({ column: source }, rule, dates, path);
  if ("firstOf" in source) {
    return source.firstOf.flatMap((one, index) => checkSource(one, rule, dates, `${path}.firstOf[${index}]`));
  }
  if ("constant" in source) return checkWords([String(source.constant)], rule, path);
  if (!("column" in source)) return [];
  const words = [...Object.values(source.map ?? {}), source.otherwise ?? ""].filter((word) => word !== "");
  return [...checkWords(words, rule, path), ...checkTime(source, rule, dates, path)];
}

function checkWords(values: readonly string[], rule: FieldRule, path: string): readonly Problem[] {
  const { shape } = rule;
  if (shape.is === "id") {
    return values.every(isId) ? [] : [problem(path, { type: "no-name" })];
  }
  if (shape.is !== "word") return [];
  const strange = values.filter((value) => !shape.words.includes(value));
  return strange.map((word) =>
    problem(path, { type: "strange-word", word, allowed: shape.words, ...meantBy(word, shape.words) }),
  );
}

function meantBy(word: string, allowed: readonly string[]): { readonly meant?: string } {
  const meant = nearestName(word, allowed);
  return meant === undefined ? {} : { meant };
}

/** Times without an offset need a zone; that is told before anything is read if no format of the field has one. */
function checkTime(source: ColumnSource, rule: FieldRule, dates: DateSettings, path: string): readonly Problem[] {
  if (rule.shape.is !== "instant" && rule.shape.is !== "date") return [];
  const own = {
    ...(source.format === undefined ? {} : { format: source.format }),
    ...(source.timeZone === undefined ? {} : { timeZone: source.timeZone }),
  };
  const problems = [...checkDates(own, path)];
  const formats = formatsOf(source.format ?? dates.format);
  const neverHasOffset =
    formats.length > 0 &&
    formats.every((text) =>
      dateFormat(text)
        .map(({ hasOffset }) => !hasOffset)
        .unwrapOr(false),
    );
  if (rule.shape.is === "instant" && neverHasOffset && (source.timeZone ?? dates.timeZone) === undefined) {
    problems.push(problem(path, { type: "offset-or-zone-needed" }));
  }
  return problems;
}
