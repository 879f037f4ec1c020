import type { DutyWords } from "../duty-words.js";

/** Who carries which duty, in Dutch. */
export const duties: DutyWords = {
  byFirstReplies: (duty) => `${duty}: eerste reacties`,
  restsOn: (people, before) =>
    `meer dan de helft rust op ${people}${before === undefined ? "" : ` (in de periode ervoor: ${before})`}`,
  asEvenAs: (people) => `zo geconcentreerd als bij ${people} die ieder evenveel doen`,
  allReplies: (acts, carriers) => `van alle ${acts} op anderen: ${carriers}`,
  conversations: { one: "gesprek met een reactie", other: "gesprekken met een reactie" },
  answeredOnly: (count, of, who) => `${count} van ${of}: alleen beantwoord door ${who}`,
  newcomersAmong: (count) => `daarvan ${count} begonnen door nieuwkomers`,
  nextAlone: (who, count) => `alleen door ${who}: ${count}`,
  askWhoShares: (names) => `delen dit al, uit eigen beweging: ${names}; vraag hun wat zij nodig hebben`,
  askWhoElseDoes: (names) =>
    `doen dit ook, voor zichzelf of voor de organisatie: ${names}; vraag hun wat zij nodig hebben`,
  sharing: (name, carrier, venues, hours, trend) =>
    `van wat ${carrier} bijdraagt, is ${venues} op plekken en ${hours} in uren van de week waarin ook ${name} meedoet${trend}`,
  trends: { rising: ", nu meer dan eerst", steady: "", falling: ", nu minder dan eerst", unknown: "" },
  couldBeAsked: (names) => `hebben een taak, en zijn te vragen om over te nemen: ${names}`,
  backup: (name) => `${name} (aangewezen als vervanger)`,
  toThree: (acts, more) =>
    `het zou op 3 mensen rusten met ${acts} in andere handen${more === undefined ? "" : `, met ${more} erbij`}`,
  nobodyElse: "niemand anders doet dit",
  withoutActs: (names) => `staat op naam van ${names}, maar daar kwam in de periode niets van`,
  care: "Alle zorg samen",
  careAll: (acts, restsOn) => `${acts}; ${restsOn}`,
  careWithoutAnswering: (acts, restsOn) => `zonder het beantwoorden: ${acts}; ${restsOn}`,
  otherDuties: "Andere taken",
  declared: (duty, holders) => `${duty}: opgegeven, niet na te gaan; op naam van ${holders}`,
  nobodyDid: (duties) => `niemand deed hier iets van in de periode: ${duties}`,
  unknown: (duties) => `de bron laat het niet zien en het staat op niemands naam: ${duties}`,
};
