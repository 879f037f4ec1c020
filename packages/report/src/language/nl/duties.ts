import type { DutyWords } from "../duty-words.js";

/** Who carries which duty, in Dutch. */
export const duties: DutyWords = {
  byFirstReplies: (duty) => `${duty}: eerste reacties, wie het gesprek ook begon`,
  restsOn: (people, before) =>
    `meer dan de helft rust op ${people}${before === undefined ? "" : ` (in de periode ervoor: ${before})`}`,
  asEvenAs: (people) => `zo geconcentreerd als bij ${people} die ieder evenveel doen`,
  allReplies: (acts, carriers) => `van alle ${acts} op anderen: ${carriers}`,
  conversations: { one: "gesprek met een reactie", other: "gesprekken met een reactie" },
  answeredOnly: (count, of, who) => `${count} van ${of}: alleen beantwoord door ${who}`,
  newcomersAmong: (count) => `daarvan ${count} begonnen door nieuwkomers`,
  nextAlone: (who, count) => `alleen door ${who}: ${count}`,
  askWhoShares: (names) => `doet al mee, uit eigen beweging: ${names}; vraag wat daarvoor nodig is`,
  askWhoElseDoes: (names) =>
    `doen dit ook, voor zichzelf of voor de organisatie: ${names}; koester hen en vraag wat zij nodig hebben`,
  sharing: (name, venues, hours, trend) => `${name} (${venues} en ${hours}${trend})`,
  sharingWith: (carrier, each) => `op de plekken en op de uren waar ${carrier} bijdraagt: ${each}`,
  othersTogether: (share, people) => `${people ?? "anderen"} samen: ${share}`,
  otherPeople: { one: "ander", other: "anderen" },
  countsOnce: "een eerste reactie aan een nieuwkomer is beantwoorden én verwelkomen: hier telt die één keer",
  trends: { rising: ", nu meer dan eerst", steady: "", falling: ", nu minder dan eerst", unknown: "" },
  couldBeAsked: (names) => `te vragen om over te nemen, want al met een taak: ${names}`,
  backup: (name) => `${name} (aangewezen als vervanger)`,
  toThree: (acts, more) =>
    `met ${acts} in andere handen${more === undefined ? "" : ` en ${more} erbij`} zou het op 3 mensen rusten`,
  nobodyElse: "niemand anders doet dit",
  nobodyElseFirst: (followed) =>
    `niemand anders antwoordt een nieuwkomer als eerste; in ${followed} van die gesprekken antwoordden anderen later`,
  withoutActs: (names) => `staat op naam van ${names}, maar daar kwam in de periode niets van`,
  care: "Al het zorgwerk samen",
  careAll: (acts, restsOn) => `${acts}; ${restsOn}`,
  careWithoutAnswering: (acts, restsOn) => `zonder het beantwoorden: ${acts}; ${restsOn}`,
  otherDuties: "Andere taken",
  declared: (duty, holders) => `${duty}: opgegeven, niet na te gaan; op naam van ${holders}`,
  nobodyDid: (duties) => `niemand deed hier iets van in de periode: ${duties}`,
  unknown: (duties) => `de bron laat het niet zien en het staat op niemands naam: ${duties}`,
};
