import type { IssueRecord } from "@org/community-core";
import type { LanguageCode } from "@org/community-report";
import { toldBySource } from "../language/told-by-source.js";
import { issueText } from "../reading/issue-text.js";

/** Kinds of trouble of which an example is shown. */
const shown = 5;

/** The words around the issues. */
const words = {
  en: {
    reading: "While reading",
    error: ["error", "errors"],
    warning: ["warning", "warnings"],
    note: ["note", "notes"],
    times: "times",
    more: "and {} more kinds",
  },
  nl: {
    reading: "Bij het lezen",
    error: ["fout", "fouten"],
    warning: ["waarschuwing", "waarschuwingen"],
    note: ["opmerking", "opmerkingen"],
    times: "keer",
    more: "en nog {} soorten",
  },
} as const satisfies Readonly<Record<LanguageCode, object>>;

/** How many issues of each severity there were, and an example of each of the first kinds; empty if there were none. */
export function issueSummary(issues: readonly IssueRecord[], language: LanguageCode): string {
  const said = words[language];
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = countOf(issues.filter((issue) => issue.severity === severity));
    return count === 0 ? [] : [`${count} ${said[severity][count === 1 ? 0 : 1]}`];
  });
  if (counts.length === 0) return "";
  const codes = [...new Set(issues.map(({ code }) => code))];
  const lines = codes.slice(0, shown).flatMap((code) => {
    const [first, ...more] = issues.filter((issue) => issue.code === code);
    if (first === undefined) return [];
    const times = countOf([first, ...more]);
    return [`  ${issueText(toldBySource(first, language), language)}${times === 1 ? "" : ` · ${times} ${said.times}`}`];
  });
  const rest = codes.length > shown ? [`  ${said.more.replace("{}", `${codes.length - shown}`)}`] : [];
  return `${said.reading}: ${counts.join(", ")}.\n${[...lines, ...rest].join("\n")}\n`;
}

function countOf(issues: readonly IssueRecord[]): number {
  return issues.reduce((sum, { count = 1 }) => sum + count, 0);
}
