import type { Labels } from "../labels.js";

/** The fixed words of a report in Dutch. */
export const labels: Labels = {
  title: "Gezondheid van de community",
  asOf: (moment, timeZone) => `Stand op ${moment} (${timeZone})`,
  asOfEndOf: (date, timeZone) => `Stand aan het eind van ${date} (${timeZone})`,
  read: (contributions, people, conversations) => `Gelezen: ${contributions} van ${people} in ${conversations}`,
  readAutomated: (count, many) =>
    `${count} van deze bijdragen ${many ? "komen" : "komt"} van geautomatiseerde accounts`,
  span: (from, until) => `van ${from} tot en met ${until}`,
  source: (names, many) => `${many ? "Bronnen" : "Bron"}: ${names}`,
  nothingRead: "Er is niets gelezen: er zijn geen bijdragen.",
  totalsRead: (totals) => `Gelezen: ${totals}, en geen bijdragen van mensen.`,
  totals: { one: "totaal", other: "totalen" },
  contributions: { one: "bijdrage", other: "bijdragen" },
  replies: { one: "reactie", other: "reacties" },
  people: { one: "persoon", other: "mensen" },
  conversations: { one: "gesprek", other: "gesprekken" },

  flawsFirst: (count) =>
    count === 1
      ? "Let op: iets in de gegevens maakt cijfers misleidend; hieronder staat wat."
      : `Let op: ${count} dingen in de gegevens maken cijfers misleidend; hieronder staat wat.`,
  flaws: "Zijn de gegevens te vertrouwen?",
  flawsNote:
    "Hiernaar is gekeken voordat er iets gemeten werd. Cijfers die het raakt, zeggen dat in een noot of worden niet gegeven.",
  moreFlaws: (count) => `Hier niet getoond: nog ${count}.`,
  flawPlace: (source, venue) => (venue === undefined ? source : `${source}, ontmoetingsplek ${venue}`),
  flawTouches: (name, from, until) =>
    from === until
      ? `De gegevens kunnen misleiden: ${name} (${from}).`
      : `De gegevens kunnen misleiden: ${name} (${from} tot en met ${until}).`,

  tooLittleMeasured: (measured, needed) =>
    `Geen score: maar ${measured} van wat hiervoor telt, was te meten; minstens ${needed} is nodig.`,
  nothingMeasured: "Geen score: niets van wat hiervoor telt, was te meten.",
  tooLittleHappened: "Er gebeurde in deze periode te weinig om het te kunnen zeggen.",
  rulesForbid: "De regels van de bron staan niet toe te bewaren wat daarvoor nodig is.",
  ownActsForbid: "Gelezen is wat afzonderlijke mensen zelf deden: wat anderen deden en antwoordden, staat er niet in.",
  notOfOwnActs: (measures) =>
    `niet gemeten, want dit is wat afzonderlijke mensen zelf deden, zonder wat anderen deden en antwoordden: ${measures}`,
  needed: (what) => `Daarvoor ontbreekt in de bron: ${what}.`,
  ownRules: "Volgens eigen regels:",
  mattersMost: "Wat er het meest toe doet, met een stap voor deze week",
  nothingUrgent: "Er is niets gevonden dat nu aandacht vraagt.",
  nothingUrgentBut: (unjudged) =>
    `In wat gemeten kon worden, is niets gevonden dat nu aandacht vraagt. Niet te beoordelen: ${unjudged}.`,
  nothingToJudge: "Niets waarop de scores rusten kon worden gemeten; of iets aandacht vraagt, is dus niet te zeggen.",
  goesWell: "Wat goed gaat",
  alsoFound: "Verder gevonden",

  score: (score, band, direction) => `${score} van 100, ${band} (${direction})`,
  coverage: (share) => `${share} van wat hiervoor telt, was te meten.`,
  noStage: (why) => `De levensfase is niet te bepalen (${why}).`,
  movesMost: (measure) => `Hier valt het meeste te winnen: ${measure}.`,
  fromTo: (from, to) => `van ${from} naar ${to}`,
  windowDays: (days, until) => `${days} tot en met ${until}`,
  samples: {
    people: { one: "persoon", other: "mensen" },
    members: { one: "lid", other: "leden" },
    newcomers: { one: "nieuwkomer", other: "nieuwkomers" },
    contributions: { one: "bijdrage", other: "bijdragen" },
    acts: { one: "handeling", other: "handelingen" },
    openings: { one: "nieuw gesprek", other: "nieuwe gesprekken" },
    conversations: { one: "gesprek", other: "gesprekken" },
    followers: { one: "volger", other: "volgers" },
    totals: { one: "totaal", other: "totalen" },
    departments: { one: "afdeling", other: "afdelingen" },
    subjects: { one: "onderwerp", other: "onderwerpen" },
    groups: { one: "groep", other: "groepen" },
    gatherings: { one: "bijeenkomst", other: "bijeenkomsten" },
    days: { one: "dag", other: "dagen" },
  },
  basedOn: (observations) => `over ${observations}`,
  basis: "Waar dit op rust",
  periodOfAll: (period, notes) =>
    `Staat er niets anders bij, dan gaat een cijfer over de ${period}${notes === undefined ? "" : `; ${notes}`}.`,
  supportNotRead: "Hier niet te zien; vraag het intern na.",
  notGiven: "Wat niet te meten was",
  confidence: (level, range) => `${level}: ${range}`,
  atLeast: (value) => `${value} of meer`,
  atMost: (value) => `${value} of minder`,
  points: { one: "punt", other: "punten" },
  ofHundred: (points) => `${points} van 100`,
  weight: (share) => `weegt ${share}`,
  scale: (none, full) => `0 punten bij ${none}, 100 bij ${full}`,
  potential: (points, downwards) => `hiermee kan de score ${points} ${downwards ? "omlaag" : "omhoog"}`,
  notMeasured: "niet gemeten",
  notes: (numbers, many) => `${many ? "noten" : "noot"} ${numbers}`,
  doesNotShow: (what) => `in de bron ontbreekt: ${what}`,
  refused: {
    NotPermitted: (reason) => `de regels van de bron staan het niet toe (${reason})`,
    DataUnreliable: (reason) => `de gegevens zouden misleiden (${reason})`,
    Withheld: (reason) => reason,
  },
  unknownReason: (reason, found, needed) => `${reason} (nodig ${needed}, gevonden ${found})`,

  figures: "Cijfers",
  datesAndTimes: "Wanneer in de week",
  datesAndTimesNote: (contributions, timeZone) =>
    `${contributions} in de periode, per weekdag en vanaf welk uur (${timeZone}).`,
  carriers: "Wie het werk draagt",
  carriersNote: (pseudonyms) =>
    pseudonyms === "numbered"
      ? "Alleen voor het team. De namen P1, P2 … zijn verzonnen en gelden alleen in dit rapport; met een sleutel zijn ze op te zoeken. Bij gelijke stand geldt de volgorde van de namen."
      : "Alleen voor het team. De namen zijn pseudoniemen, gelijk in elk rapport dat met deze sleutel is gemaakt; wie die heeft, kan ze opzoeken. Bij gelijke stand geldt de volgorde van de namen.",
  neededToo: (capabilities) => `verder ontbreekt: ${capabilities}`,
  neededForMore: "Wat in de bron ontbreekt, en wat het zou zeggen",
  totalsAlone:
    "Totalen zeggen hoeveel er was en niet wie het deed: of mensen terugkomen, elkaar antwoorden, of dat alles aan één persoon hangt. Lees om dat te weten ook in wat mensen deden: een forum, of een export met auteurs.",
  ownActsAlone:
    "Een archief dat iemand van de eigen gegevens downloadt, zegt wat die persoon deed, en niet wat anderen antwoordden: of mensen op elkaar reageren, terugkomen, of op één persoon leunen. Lees om dat te weten een bron in die laat zien wat iedereen deed: een forum, een export met de namen van de auteurs, of LinkedIns interface van een pagina voor de laatste twee dagen.",
  neededFor: (capability, measures) => `${capability}: ${measures}`,
  amongOthers: (count) => `en nog ${count}`,
  caveats: "Noten",

  accounting: "Wat er met de gelezen gegevens gebeurde",
  allUsed: (things) => `Alles wat gelezen is, was bruikbaar: ${things}.`,
  things: { one: "gegeven", other: "gegevens" },
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
  issues: "Wat er bij het lezen misging",
  severities: { error: "fout", warning: "let op", note: "ter info" },
  place: { line: "regel", column: "kolom" },
  times: (count) => `${count} keer`,
  moreIssues: (count) => `en nog ${count}`,
};
