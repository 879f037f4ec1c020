import type { ComparisonWords } from "../comparison-words.js";

/** What is said of two reports beside each other, in Dutch. */
export const comparison: ComparisonWords = {
  title: { "one-community": "Wat er veranderde, en waardoor", "two-communities": "Twee communities naast elkaar" },
  between: (from, to) => `Van ${from} tot ${to}`,
  inZone: (moment, timeZone) => `${moment} (${timeZone})`,
  noWinner:
    "Geen van beide is beter om hoe zij hier staat: ze verschillen in grootte, in soort en in wat hun bronnen tonen. Lees een verschil als een vraag om elkaar te stellen.",
  sizes: {
    community: "community",
    moment: "stand aan het eind van",
    contributors: "mensen die bijdroegen",
    contributions: "bijdragen",
    conversations: "gesprekken",
  },
  notesTitle: "Voor je vergelijkt",
  notes: {
    "other-sources": "De bronnen zijn niet dezelfde: een verschil kan komen van wat er gelezen is.",
    "other-capabilities": "De bronnen tonen niet hetzelfde: wat de ene toont, toont de andere misschien niet.",
    "other-time-zone": "De dagen beginnen in verschillende tijdzones.",
    "other-window-length": "De perioden zijn niet even lang: cijfers daarover worden niet vergeleken.",
    "windows-overlap":
      "De perioden delen dagen, dus beide rapporten rusten deels op dezelfde gebeurtenissen: een verandering kan gemist worden, maar er wordt er geen verzonnen.",
    "same-moment": "Beide rapporten zijn van hetzelfde moment: een verschil komt van wat er gelezen is, of hoe.",
    "flawed-data": "Iets in de gegevens maakt cijfers misleidend; de rapporten zeggen wat.",
    "own-acts": "Wat er gelezen is, is deels wat enkele mensen zelf deden.",
  },
  scoresTitle: "De scores",
  scoresNote: {
    "one-community": "De punten onder een score tellen op tot haar verandering.",
    "two-communities": "De punten onder een score tellen op tot haar verschil: van de eerste naar de tweede.",
  },
  arrow: (from, to) => `${from} → ${to}`,
  unchanged: "geen verandering",
  ofMeasuring: {
    "one-community": (points, shared) =>
      `Let op: ${points} daarvan komt alleen van wat er te meten viel. Wat beide keren gemeten is: ${shared}.`,
    "two-communities": (points, shared) =>
      `Let op: ${points} daarvan komt alleen van wat er te meten viel. Wat in beide gemeten is: ${shared}.`,
  },
  noScore: "geen score",
  nothingInCommon: "Niet vergeleken: niets waarop ze rusten is in beide gemeten.",
  notAssessed: "niet gevraagd",
  causes: {
    "one-community": {
      figure: undefined,
      threshold: "door een andere drempel",
      weight: "door een ander gewicht",
      "now-measured": "telt nu mee; eerder niet",
      "no-longer-measured": "telt niet meer mee",
    },
    "two-communities": {
      figure: undefined,
      threshold: "door een andere drempel",
      weight: "door een ander gewicht",
      "now-measured": "telt alleen in de tweede mee",
      "no-longer-measured": "telt alleen in de eerste mee",
    },
  },
  otherDefinition: "op een andere manier gemeten",
  withinChance: "het cijfer verschilt niet meer dan toeval verklaart",
  movedBy: (measure, points, note) => `${points}: ${measure}${note === undefined ? "" : ` (${note})`}`,
  beyondTitle: {
    "one-community": "Wat meer veranderde dan toeval verklaart",
    "two-communities": "Wat meer verschilt dan toeval verklaart",
  },
  judged: (count, byChance) =>
    `Van ${count} met een marge is bekeken of toeval het verschil verklaart (verschil van onafhankelijke schattingen, 95%). Ook als niets verschilt, gaat ongeveer ${byChance} daarvan voor een verschil door.`,
  figures: { one: "cijfer", other: "cijfers" },
  noneBeyond: "Niets.",
  countedTitle: {
    "one-community": "Wat geteld is, en veranderde",
    "two-communities": "Wat geteld is, en verschilt",
  },
  countedNote: "Wat geteld is, staat vast. Of het iets zegt, bepaal jij.",
  moreCounts: {
    "one-community": (count) => `Nog ${count} veranderden; wie alles opvraagt, ziet ze ook.`,
    "two-communities": (count) => `Nog ${count} verschillen; wie alles opvraagt, ziet ze ook.`,
  },
  sameCounts: (measures) => `In beide gelijk: ${measures}.`,
  withinTitle: "Niet meer dan toeval verklaart",
  notJudgedTitle: "Te weinig om iets te zeggen",
  notComparableTitle: "Niet vergeleken",
  notComparable: {
    "other-definition": "ze worden op verschillende manieren gemeten",
    "other-unit": "ze hebben verschillende eenheden",
    "other-window-length": "de perioden zijn niet even lang",
  },
  nowMeasuredTitle: { "one-community": "Nu gemeten, eerder niet", "two-communities": "Alleen in de tweede gemeten" },
  noLongerTitle: { "one-community": "Eerder gemeten, nu niet", "two-communities": "Alleen in de eerste gemeten" },
  because: (measure, why) => `${measure}: ${why}`,
  cameTitle: { "one-community": "Nieuwe bevindingen", "two-communities": "Alleen in de tweede gevonden" },
  wentTitle: { "one-community": "Niet meer gevonden", "two-communities": "Alleen in de eerste gevonden" },
  wentNote: {
    "one-community": "Verholpen, of in de gegevens niet meer te zien: vraag het na voor je het viert.",
    "two-communities": "Dat het in de andere niet gevonden is, kan ook betekenen dat haar gegevens het niet tonen.",
  },
  stayedTitle: "In beide gevonden",
  noFindings: "In geen van beide rapporten staan bevindingen.",
};
