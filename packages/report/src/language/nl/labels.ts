import type { Labels } from "../labels.js";

/** The fixed words of a report in Dutch. */
export const labels: Labels = {
  title: "Gezondheid van de community",
  asOf: (moment, timeZone) => `Stand per ${moment} (${timeZone})`,
  read: (contributions, people, conversations) => `Gelezen: ${contributions} van ${people} in ${conversations}`,
  span: (from, until) => `van ${from} tot en met ${until}`,
  source: (names, many) => `${many ? "Bronnen" : "Bron"}: ${names}`,
  nothingRead: "Er is niets gelezen: er zijn geen bijdragen.",
  contributions: { one: "bijdrage", other: "bijdragen" },
  people: { one: "persoon", other: "mensen" },
  conversations: { one: "gesprek", other: "gesprekken" },

  tooLittleMeasured: (measured, needed) =>
    `Geen score: maar ${measured} van wat hiervoor telt, was te meten; minstens ${needed} is nodig.`,
  nothingMeasured: "Geen score: niets van wat hiervoor telt, was te meten.",
  needed: (what) => `Nodig: ${what}.`,
  mattersMost: "Wat er het meest toe doet",
  thisWeek: "Deze week:",
  nothingUrgent: "Er is niets gevonden dat nu aandacht vraagt.",
  goesWell: "Wat goed gaat",
  alsoFound: "Verder gevonden",

  score: (score, band, direction) => `${score} van 100, ${band} (${direction})`,
  coverage: (share) => `${share} van wat hiervoor telt, was te meten.`,
  noStage: (why) => `De levensfase is niet te bepalen: ${why}.`,
  endOfDay: (date) => `het eind van ${date}`,
  movesMost: (measure) => `Hier valt het meeste te winnen: ${measure}.`,
  windowDays: (days, until) => `${days} tot en met ${until}`,
  observations: { one: "waarneming", other: "waarnemingen" },
  basedOn: (window, observations) => `${window} · op basis van ${observations}`,
  confidence: (level, range) => `${level}: ${range}`,
  atLeast: (value) => `${value} of meer`,
  atMost: (value) => `${value} of minder`,
  points: { one: "punt", other: "punten" },
  ofHundred: (points) => `${points} van 100 punten`,
  weight: (share) => `weegt ${share}`,
  scale: (none, full) => `0 punten bij ${none}, 100 bij ${full}`,
  potential: (points, downwards) => `hiermee kan de score ${points} ${downwards ? "omlaag" : "omhoog"}`,
  notMeasured: "niet gemeten",
  notes: (numbers, many) => `${many ? "kanttekeningen" : "kanttekening"} ${numbers}`,
  doesNotShow: (what) => `de bron laat niet zien ${what}`,
  unknownReason: (reason, found, needed) => `${reason} (nodig ${needed}, gevonden ${found})`,

  figures: "Cijfers",
  carriers: "Wie het werk draagt",
  carriersNote: (pseudonyms) =>
    pseudonyms === "numbered"
      ? "Alleen voor het team. De namen P1, P2 … zijn verzonnen en gelden alleen in dit rapport."
      : "Alleen voor het team. De namen zijn pseudoniemen, gelijk in elk rapport dat met deze sleutel is gemaakt.",
  neededForMore: "Wat ontbreekt om meer te kunnen zeggen",
  neededFor: (capability, measures) => `${capability}, voor: ${measures}`,
  caveats: "Kanttekeningen",

  accounting: "Wat er met het gelezene gebeurde",
  accountingOfSource: "Regels van de bron",
  accountingOfRecords: "Gegevens",
  outcomes: {
    kind: "",
    read: "gelezen",
    accepted: "gebruikt",
    rejected: "afgekeurd",
    duplicate: "dubbel",
    replaced: "vervangen",
    removed: "verwijderd",
    skipped: "overgeslagen",
  },
  issues: "Wat er bij het lezen misging (in het Engels)",
  severities: { error: "fout", warning: "let op", note: "ter info" },
  place: { line: "regel", column: "kolom" },
  times: (count) => `${count} keer`,
  moreIssues: (count) => `en nog ${count}`,
};
