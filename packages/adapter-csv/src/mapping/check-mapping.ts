import { isId, isTimeZone, type Problem, parseInstant } from "@org/community-core/source";
import { compileDateFormat } from "../dates/date-format.js";
import type { CsvMapping, DateSettings, RecordTemplate } from "./csv-mapping.js";
import { effectiveMapping } from "./effective-mapping.js";
import type { ColumnSource, FieldSource } from "./field-source.js";
import { type FieldRule, fieldRule, kindRules } from "./record-fields.js";

/** All that is wrong with a mapping before any file is opened. */
export function checkMapping(mapping: CsvMapping, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (at: string, message: string): void => void problems.push({ path: `${path}${at}`, message });
  if (mapping.records !== undefined && mapping.preset !== undefined) add("", "has records or a preset, not both");
  if (mapping.records !== undefined && mapping.fields !== undefined)
    add(".fields", "overrides a preset; put it in the record template");
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
  const message = "must be ISO 8601 with an offset, such as 2026-11-21T09:00:00Z";
  const problems: Problem[] = [];
  if (from.isErr()) problems.push({ path: `${path}.from`, message });
  if (until.isErr()) problems.push({ path: `${path}.until`, message });
  if (from.isOk() && until.isOk() && until.value < from.value) {
    problems.push({ path: `${path}.until`, message: "ends before it begins" });
  }
  if (observed.venue !== undefined && !isId(observed.venue))
    problems.push({ path: `${path}.venue`, message: "is no id" });
  return problems;
}

function formatsOf(format: string | readonly string[] | undefined): readonly string[] {
  return format === undefined ? [] : typeof format === "string" ? [format] : format;
}

function checkDates({ format, timeZone }: DateSettings, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const text of formatsOf(format)) {
    if (text === "iso" || text === "epoch-seconds" || text === "epoch-milliseconds") continue;
    const compiled = compileDateFormat(text);
    if (compiled.isErr()) problems.push({ path: `${path}.format`, message: compiled.error });
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    problems.push({ path: `${path}.timeZone`, message: "is no IANA time zone, such as Europe/Amsterdam" });
  }
  return problems;
}

function checkTemplate(template: RecordTemplate, dates: DateSettings, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [name, rule] of kindRules[template.kind].fields) {
    if (rule.required === true && template.fields[name] === undefined) {
      problems.push({ path: `${path}.fields`, message: `a ${template.kind} needs ${name}` });
    }
  }
  for (const [name, source] of Object.entries(template.fields)) {
    const rule = fieldRule(template.kind, name);
    const at = `${path}.fields.${name}`;
    if (rule === undefined) {
      const allowed = [...kindRules[template.kind].fields.keys()].join(", ");
      problems.push({ path: at, message: `a ${template.kind} has no such field; it has ${allowed}` });
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
    return values.every(isId) ? [] : [{ path, message: "an id has 1 to 512 characters and no control characters" }];
  }
  if (shape.is !== "word") return [];
  const strange = values.filter((value) => !shape.words.includes(value));
  return strange.map((value) => ({
    path,
    message: `“${value}” is not allowed; allowed are ${shape.words.join(", ")}`,
  }));
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
      compileDateFormat(text)
        .map(({ hasOffset }) => !hasOffset)
        .unwrapOr(false),
    );
  if (rule.shape.is === "instant" && neverHasOffset && (source.timeZone ?? dates.timeZone) === undefined) {
    problems.push({ path, message: "is written without an offset: declare the time zone, such as Europe/Amsterdam" });
  }
  return problems;
}
