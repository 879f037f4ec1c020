import type { ConceptWords } from "../concept-words.js";

const ofInterviewed = (some: string, interviewed: string): string =>
  interviewed === "1" ? `${some} van 1 geïnterviewde` : `${some} van de ${interviewed} geïnterviewden`;

/** What is said of a concept, in Dutch. */
export const concept: ConceptWords = {
  title: "Heeft dit communityconcept een kans van slagen?",
  verdicts: {
    "has-a-chance": "De community heeft een kans van slagen.",
    open: "Of de community een kans van slagen heeft, is nog open.",
    "no-chance-yet": "In deze vorm heeft de community nog geen kans van slagen.",
  },
  chanceNotSure: (interviews) =>
    `Volgens de regel van 20% heeft de community een kans van slagen; met ${interviews} is dat nog niet zeker.`,
  openBecause: {
    "value-not-asked": "Ten minste 20% wil, maar niemand is gevraagd wat de community oplevert.",
    "rule-not-met": "Minder dan 20% van de geïnterviewden wil, en dat is niet zeker.",
  },
  nobodyAsked: "Er is nog niemand geïnterviewd. Begin bij de mensen die je wilt bereiken.",
  ruleTitle: "De regel, onder de geïnterviewden",
  interviews: { one: "interview", other: "interviews" },
  willing: (willing, interviewed, share) =>
    `${ofInterviewed(willing, interviewed)} ${willing === "1" || interviewed === "1" ? "wil" : "willen"} actief bijdragen: ${share}.`,
  perhaps: (perhaps) =>
    perhaps === "1"
      ? "Nog 1 zei misschien; die telt niet mee."
      : `Nog eens ${perhaps} zeiden misschien; die tellen niet mee.`,
  rule: {
    met: "De regel vraagt minimaal 20%. Die is gehaald.",
    "not-met": "De regel vraagt minimaal 20%. Die is niet gehaald.",
  },
  certaintyTitle: "Hoe zeker dat is",
  certainty: {
    "clearly-above": "Het is duidelijk 20% of meer, voor zover interviews dat kunnen laten zien.",
    open: "Het kan boven de 20% liggen, maar ook eronder.",
    "clearly-below": "Het is duidelijk minder dan 20%.",
    "too-few": "Er zijn te weinig interviews om te zeggen hoe zeker dat is.",
  },
  interval: (level, lower, upper) => `Tussen ${lower} en ${upper} (Wilson, ${level}).`,
  moreInterviews: (more, inAll, share) =>
    `Blijft het aandeel ${share}, dan geven nog ${more} de doorslag (${inAll} in totaal). Verschuift het aandeel, dan verschuift dat aantal mee.`,
  noNumber: "Het aandeel is precies 20%. Zolang het daar blijft, geeft geen enkel aantal interviews de doorslag.",
  valueTitle: "Wat de community de leden oplevert",
  valueNamed: (named, interviewed) =>
    `${ofInterviewed(named, interviewed)} ${named === "1" ? "noemde" : "noemden"} iets wat de community oplevert.`,
  value: {
    stated: "Wat de community de leden oplevert, is voor hen opgeschreven. Vraag het ook in de interviews.",
    "for-organisation-only":
      "Het concept heeft op papier voordelen voor de organisatie, en zegt niet wat leden eraan hebben. Zonder dat is er geen kans van slagen, hoeveel mensen ook willen.",
    "none-named":
      "Iedereen is gevraagd wat de community oplevert, en niemand noemde iets. Zonder dat is er geen kans van slagen, hoeveel mensen ook willen.",
    "not-asked": "Niemand is gevraagd wat de community oplevert. Vraag dat als eerste.",
  },
  groupsTitle: "Per doelgroep",
  groupColumns: {
    group: "Doelgroep",
    interviewed: "Gesproken",
    willing: "Wil",
    rule: "20%",
    certainty: "Hoe zeker",
  },
  ruleShort: { met: "gehaald", "not-met": "niet gehaald" },
  certaintyShort: {
    "clearly-above": "duidelijk erboven",
    open: "open",
    "clearly-below": "duidelijk eronder",
    "too-few": "te weinig",
  },
  tooFewNote: (fewest) => `Onder de ${fewest} interviews is niets zeker te zeggen, ook niet als niemand wil.`,
  withoutGroup: (interviews) => `${interviews} zonder doelgroep.`,
  subjectsTitle: "Eerste gesprekken om te proberen",
  subjectsNote: "Waarover meer mensen het willen hebben. Vraag wie graag begint; geef het niemand als opdracht.",
  subject: (subject, people, willing) => `${subject}: ${people}; bereid om actief bij te dragen: ${willing}.`,
  people: { one: "persoon", other: "mensen" },
  motives: (motives) => `Drijfveren die samenkomen: ${motives}.`,
  needs: (needs) => `Wie zij nodig hebben: ${needs}.`,
  caveatsTitle: "Hoe je dit leest",
  caveats: {
    "chosen-not-drawn":
      "De geïnterviewden zijn gekozen en niet geloot. Wat zij zeggen geldt voor mensen zoals zij; de marge rekent alsof zij geloot waren.",
    "willing-is-not-doing":
      "Willen is nog geen doen. Wie in een interview ja zegt, schrijft misschien nooit een woord.",
  },
};
