import { type PartOfDate, type ProblemReason, problem } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";

/** The parts of a date and time as they stand in a cell. */
export interface WrittenTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** Minutes east of Greenwich, where the cell says so. */
  readonly offsetMinutes?: number;
}

/** A way to write dates and times, ready to read cells with. */
export interface DateFormat {
  /** The format as it was declared. */
  readonly text: string;
  /** Whether cells say their offset. */
  readonly hasOffset: boolean;
  /** Whether cells say a time of day. */
  readonly hasTime: boolean;
  /** The parts of a cell, or nothing if it is not written so. */
  readonly read: (cell: string) => WrittenTime | undefined;
}

const monthNames = "jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec";
const monthNumbers = new Map(
  [
    ["jan"],
    ["feb"],
    ["mrt", "mar"],
    ["apr"],
    ["mei", "may"],
    ["jun"],
    ["jul"],
    ["aug"],
    ["sep"],
    ["okt", "oct"],
    ["nov"],
    ["dec"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Each token with the pattern that it stands for, whose group keeps its digits, and the part of a date that it says. */
const tokens: readonly (readonly [token: string, pattern: string, part: PartOfDate])[] = [
  ["yyyy", "(?<year>\\d{4})", "year"],
  ["MMM", `(?<monthName>${monthNames})[a-z]*\\.?`, "month"],
  ["MM", "(?<month>\\d{2})", "month"],
  ["M", "(?<month>\\d{1,2})", "month"],
  ["dd", "(?<day>\\d{2})", "day"],
  ["d", "(?<day>\\d{1,2})", "day"],
  ["HH", "(?<hour>\\d{2})", "hour"],
  ["H", "(?<hour>\\d{1,2})", "hour"],
  ["hh", "(?<hour12>\\d{2})", "hour12"],
  ["h", "(?<hour12>\\d{1,2})", "hour12"],
  ["mm", "(?<minute>\\d{2})", "minute"],
  ["ss", "(?<second>\\d{2})", "second"],
  ["SSS", "(?<fraction>\\d{1,9})", "fraction"],
  ["a", "(?<half>[ap])\\.?m\\.?", "half"],
  ["XXX", "(?<offset>Z|[+-]\\d{2}:?\\d{2})", "offset"],
];

/**
 * Reads a format: `yyyy`, `MM` or `M`, `MMM` (English or Dutch month), `dd` or `d`, `HH` or `H`, `hh` or `h` with `a`,
 * `mm`, `ss`, `SSS` (fraction), `XXX` (offset). Double letters want two digits, single ones take one or two. What
 * stands in `[…]` may be missing; what stands in `'…'` and every other character stands for itself.
 *
 * @example
 * compileDateFormat("d-M-yyyy H:mm[:ss]").isOk() // => true
 * compileDateFormat("dd-MM").isOk() // => false
 */
export function compileDateFormat(format: string): Result<DateFormat, string> {
  return dateFormat(format).mapErr((reason) => problem("", reason).message);
}

/** The same, with what is wrong as data. */
export function dateFormat(format: string): Result<DateFormat, ProblemReason> {
  const pattern = patternOf(format);
  if (pattern.isErr()) return err(pattern.error);
  const shape = new RegExp(`^${pattern.value}$`, "i");
  const has = (group: string): boolean => pattern.value.includes(`(?<${group}>`);
  if (!has("year") || !has("day") || !(has("month") || has("monthName"))) {
    return err({ type: "format-without-day" });
  }
  if (has("hour12") !== has("half")) return err({ type: "hour-without-half" });
  return ok({
    text: format,
    hasOffset: has("offset"),
    hasTime: has("hour") || has("hour12"),
    read: (cell) => {
      const groups = shape.exec(cell)?.groups;
      return groups === undefined ? undefined : writtenTime(new Map(Object.entries(groups)));
    },
  });
}

function patternOf(format: string): Result<string, ProblemReason> {
  let pattern = "";
  const seen = new Set<PartOfDate>();
  for (let at = 0; at < format.length; ) {
    const rest = format.slice(at);
    const quoted = /^'([^']*)'/.exec(rest);
    const token = tokens.find(([name]) => rest.startsWith(name));
    const first = rest.charAt(0);
    if (quoted !== null) pattern += escaped(quoted[1] ?? "");
    else if (token !== undefined) pattern += token[1];
    else if (first === "[") pattern += "(?:";
    else if (first === "]") pattern += ")?";
    else if (/[A-Za-z]/.test(first)) return err({ type: "strange-letter", letter: first });
    else pattern += escaped(first);
    if (token !== undefined && seen.has(token[2])) return err({ type: "repeated-part-of-date", part: token[2] });
    if (token !== undefined) seen.add(token[2]);
    at += quoted?.[0].length ?? token?.[0].length ?? 1;
  }
  const opened = format.split("[").length;
  return opened === format.split("]").length ? ok(pattern) : err({ type: "bracket-left-open" });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function writtenTime(groups: ReadonlyMap<string, string | undefined>): WrittenTime {
  const number = (group: string): number => Number(groups.get(group) ?? "0");
  const month = monthNumbers.get((groups.get("monthName") ?? "").toLowerCase()) ?? number("month");
  const half = groups.get("half")?.toLowerCase();
  // 13 o'clock in the afternoon does not exist: 99 is refused by whoever makes a moment of it.
  const hour12 = number("hour12");
  const afternoon = (hour12 % 12) + (half === "p" ? 12 : 0);
  const hour = half === undefined ? number("hour") : hour12 >= 1 && hour12 <= 12 ? afternoon : 99;
  const time = {
    year: number("year"),
    month,
    day: number("day"),
    hour,
    minute: number("minute"),
    second: number("second"),
    millisecond: Number((groups.get("fraction") ?? "").padEnd(3, "0").slice(0, 3)),
  };
  const offset = groups.get("offset");
  if (offset === undefined) return time;
  const digits = offset.replace(":", "");
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  // An offset that no clock has spoils the hour, which is refused as well.
  if (minutes > 14 * 60 || Number(digits.slice(3, 5)) > 59) return { ...time, hour: 99 };
  return { ...time, offsetMinutes: offset.toUpperCase() === "Z" ? 0 : offset.startsWith("-") ? -minutes : minutes };
}
