import type { EvidenceWords } from "../evidence-words.js";

/** What is said of the rows under a figure, in Dutch. */
export const evidence: EvidenceWords = {
  title: (measure) => `${measure}: waar het op rust`,
  definition: (definition) =>
    `De regel heet ${definition}; de documentatie van de cijfers zegt wat er geteld wordt, in welke eenheid en tussen welke grenzen, en waar het vandaan komt.`,
  notGiven: (why) => `Niet gegeven: ${why}.`,
  weighs: (pillar, weight, source) => `Weegt ${weight} in ${pillar} (${source}).`,
  weighsNot: "Het weegt in geen score.",
  ruleTitle: "Hoe de rijen het cijfer maken",
  rules: {
    count: "Tel de rijen die meetellen.",
    people: "Tel de verschillende mensen van de rijen die meetellen.",
    half: "Zet mensen op volgorde van hun aantal rijen: zoveel van hen maken meer dan de helft.",
    "largest-share": "De rijen van wie er de meeste heeft, van alle rijen die meetellen.",
    gini: "De Gini-coëfficiënt van het aantal rijen per persoon.",
    tier: "Mensen op volgorde van hun aantal rijen, afgekapt waar 80% en 95% van de rijen bereikt is.",
    "top-share": "De rijen van de actiefste mensen, van alle rijen die meetellen.",
    share: "Van de rijen die meetellen, het deel met deze.",
    waiting:
      "De uren waarna zoveel gesprekken een antwoord hebben; de onbeantwoorde tellen mee als nog niet, na zo lang.",
    mean: "Het gemiddelde van de hoeveelheden.",
    quantile: "Het midden van de hoeveelheden.",
    largest: "De grootste van de hoeveelheden, in dagen.",
    ratio: "Het aantal mensen van deze periode, gedeeld door dat van de periode ervoor.",
  },
  only: (roles) => `Dat zijn: ${roles}.`,
  countedTitle: (rows) => `Telt mee: ${rows}`,
  leftOutTitle: (rows) => `Telt niet mee: ${rows}`,
  rows: { one: "rij", other: "rijen" },
  columns: {
    at: "wanneer",
    kind: "wat",
    id: "id",
    person: "wie",
    by: "antwoord van",
    amount: "hoeveel",
    as: "telt als",
  },
  roles: {
    counted: "geteld",
    answered: "beantwoord",
    unanswered: "niet beantwoord",
    "this-window": "deze periode",
    "window-before": "periode ervoor",
    member: "van een lid",
    colleague: "van een collega",
    communityManager: "van een communitymanager",
    "came-back": "kwam terug",
    "did-not-come-back": "kwam niet terug",
    silence: "einde van een stilte",
  },
  leftOut: {
    "venue-left-out": "de ontmoetingsplek kan het cijfer niet dragen",
    "unknown-author": "het is niet bekend wie het deed",
    automated: "van een geautomatiseerd account",
    "on-own-content": "op iets van zichzelf",
    "further-opening": "nog een begin van hetzelfde gesprek",
    "not-followed": "niemand keek naar reacties toen het kwam",
    "not-by-a-member": "niet van een lid",
    "too-young": "te kort geleden: de tijd voor een antwoord is nog niet om",
    "no-response": "niemand antwoordde",
    "came-before": "kwam voor deze periode",
    "not-followed-long-enough": "niet lang genoeg gevolgd om het te weten",
  },
  more: (count) => `Nog ${count}: ze staan allemaal in de uitvoer voor programma's en voor spreadsheets.`,
  byReason: (reason, count) => `${reason}: ${count}`,
  derived: {
    "pairs-of-people":
      "Het rust op wie op wie reageerde, paar voor paar, en heeft zelf geen rijen. Begin met het cijfer van de reacties.",
    "stages-of-people":
      "Het rust op hoe vaak iemand in vele weken kwam, en heeft zelf geen rijen. Begin met het cijfer van wie er bijdroeg.",
    "totals-of-a-platform": "Het rust op totalen die het platform geeft; niemand kan zien wat daaronder ligt.",
    "table-of-past-communities":
      "Het komt uit een tabel van wat er met andere communities gebeurde; de rijen zijn niet die van jullie.",
    "hours-of-the-week":
      "Het rust op de uren van de week waarop antwoorden kwamen, en heeft zelf geen rijen. Begin met het cijfer van op hoeveel mensen het antwoorden rust.",
    "other-figures": "Het is uit andere cijfers berekend, en heeft zelf geen rijen.",
  },
  rowsRefused: (why) => `Er zijn geen rijen te tonen: ${why}.`,
  end: "einde van de waarneming",
  personal: "Rijen gaan over mensen: voor wie het cijfer nakijkt, en voor niemand anders.",
};
