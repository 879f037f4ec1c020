import type { HistoryWords } from "../history-words.js";

/** What is said of stored reports over time, in English. */
export const history: HistoryWords = {
  title: "The community over time",
  span: (reports, from, to) => `${reports}, from ${from} to ${to}.`,
  single: (reports, of) => `${reports}, of ${of}.`,
  reports: { one: "report", other: "reports" },
  window: (days) => `Each looks back ${days}.`,
  overlap: (independent) =>
    `Periods that share days rest on the same events. So only ${independent} that share none are held against chance.`,
  judged: (count, byChance) =>
    `${count} were looked through for a change of level and for a trend. If nothing had changed, about ${byChance} of them would show either all the same.`,
  notJudged: (found, needed) =>
    `Whether a level changed cannot be told yet: that takes ${needed} periods that share no day, and there are ${found}.`,
  series: { one: "series", other: "series" },
  scores: "Scores",
  figures: "What they rest on",
  changed: (date, since, from, to) => `Changed between ${since} and ${date}: from about ${from} to about ${to}.`,
  steady: "No change of level.",
  trend: {
    up: (per30Days, range) => `Rises: ${per30Days} per 30 days (${range}).`,
    down: (per30Days, range) => `Falls: ${per30Days} per 30 days (${range}).`,
    none: (per30Days, range) => `No trend that chance would not explain: ${per30Days} per 30 days (${range}).`,
  },
  noise: (lower, upper) => `It moves between ${lower} and ${upper} anyhow.`,
  outside: "The latest value lies outside that.",
  latest: (value, before) => (before === undefined ? value : `${value} (before: ${before})`),
  gaps: {
    "not-measured": (count) => `Not measured in ${count}.`,
    "other-definition": (count) => `Measured by another rule in ${count}: not in the line.`,
    "not-asked": (count) => `Not asked in ${count}.`,
  },
  leftOutTitle: "Not in this history",
  leftOut: {
    "other-sources": "of other sources",
    "other-time-zone": "days are cut in another time zone",
    "other-window-length": "it looks back over another number of days",
    "same-moment": "there is another report of this moment",
  },
  onlyOne: "One report is no history yet: store another one later.",
};
