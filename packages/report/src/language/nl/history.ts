import type { HistoryWords } from "../history-words.js";

/** What is said of stored reports over time, in Dutch. */
export const history: HistoryWords = {
  title: "De community door de tijd",
  span: (reports, from, to) => `${reports}, van ${from} tot en met ${to}.`,
  single: (reports, of) => `${reports}, van ${of}.`,
  reports: { one: "rapport", other: "rapporten" },
  window: (days) => `Elk kijkt ${days} terug.`,
  overlap: (independent) =>
    `Perioden die dagen delen, rusten op dezelfde gebeurtenissen. Of toeval een verandering verklaart, is daarom alleen bekeken bij de ${independent} die er geen delen.`,
  judged: (count, byChance) =>
    `${count} zijn doorzocht op een verandering van niveau en op een geleidelijke verandering. Ook als er niets veranderd was, zou elk van beide toch bij ongeveer ${byChance} daarvan te zien zijn.`,
  notJudged: (found, needed) =>
    `Of een niveau veranderde, is nog niet te zeggen: daar zijn ${needed} perioden voor nodig die geen dag delen, en er zijn er ${found}.`,
  series: { one: "reeks", other: "reeksen" },
  scores: "Scores",
  figures: "Waar ze op rusten",
  changed: (date, since, from, to) =>
    `Veranderde tussen ${since} en ${date}: van ongeveer ${from} naar ongeveer ${to}.`,
  steady: "Geen verandering van niveau.",
  trend: {
    up: (per30Days, range) => `Stijgt: ${per30Days} per 30 dagen (${range}).`,
    down: (per30Days, range) => `Daalt: ${per30Days} per 30 dagen (${range}).`,
    none: (per30Days, range) =>
      `Geen geleidelijke verandering die toeval niet verklaart: ${per30Days} per 30 dagen (${range}).`,
  },
  noise: (lower, upper) => `Het beweegt toch al tussen ${lower} en ${upper}.`,
  outside: "De laatste waarde ligt daarbuiten.",
  latest: (value, before) => (before === undefined ? value : `${value} (daarvoor: ${before})`),
  gaps: {
    "not-measured": (count) => `Niet gemeten in ${count}.`,
    "other-definition": (count) => `Op een andere manier gemeten in ${count}: niet in de lijn.`,
    "not-asked": (count) => `Niet gevraagd in ${count}.`,
  },
  leftOutTitle: "Niet in deze geschiedenis",
  leftOut: {
    "other-sources": "van andere bronnen",
    "other-time-zone": "de dagen beginnen in een andere tijdzone",
    "other-window-length": "het kijkt een ander aantal dagen terug",
    "same-moment": "er is nog een rapport van dit moment",
  },
  onlyOne: "Eén rapport is nog geen geschiedenis: bewaar er later nog een.",
};
