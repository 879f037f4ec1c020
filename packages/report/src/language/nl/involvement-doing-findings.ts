import { lookUp } from "../../speech/look-up.js";
import { capitalised } from "../capitalised.js";
import type { Given } from "../given.js";
import type { DoingFindingWords } from "../involvement-words.js";
import { terms } from "./involvement-terms.js";

const aim = (given: Given): string => lookUp(terms.aims, given.text("aim")) ?? given.text("aim");
const kind = (given: Given): string => lookUp(terms.kinds, given.text("kind")) ?? given.text("kind");
const initiative = (given: Given): string => `initiatief ${given.text("initiative")}`;

/** Findings about why, how and by whom the organisation is involved, in Dutch. */
export const doingFindings: DoingFindingWords = {
  "reasons-missing": {
    says: () => "Er staat niet in waarom je de organisatie bij de community wilt betrekken.",
    asks: () => "Gaat het om bekendheid, om adoptie in het dagelijks werk, of om acceptatie en waardering?",
  },
  "aim-without-initiative": {
    says: (given) => `${capitalised(aim(given))} staat er als reden in, maar geen initiatief draagt daaraan bij.`,
    asks: () => "Wat kun je daar de komende maand voor doen? Of is het toch geen reden?",
  },
  "initiatives-missing": {
    says: () => "Er staat niet in wat je doet om de organisatie te betrekken.",
    asks: () => "In wiens takenpakket, in welk product of in welk project past de community?",
  },
  "initiatives-of-one-kind": {
    says: (given) => `Alle ${given.number("count")} initiatieven zijn van één soort: ${kind(given)}.`,
    asks: () => "Wie bereik je daar niet mee, en waarmee wel?",
  },
  "nothing-running": {
    says: (given) => `Er ${initiatives(given)} bedacht, en er is nog niets begonnen.`,
    asks: () => "Wat kun je deze week gewoon gaan doen, klein, zonder eerst toestemming te vragen?",
  },
  "initiative-without-state": {
    says: (given) => `Er staat niet bij hoe ver ${initiative(given)} is.`,
    asks: () => "Is het een idee, gepland, bezig, klaar of gestopt?",
  },
  "initiative-strategy-incomplete": {
    says: (given) => `De strategie van ${initiative(given)} is niet compleet.`,
    asks: () => "Welk doel wil je bereiken, en wat is daarbij het belang van de organisatie en van de community?",
  },
  "initiative-for-organisation-only": {
    says: (given) => `Bij ${initiative(given)} staat wel het belang van de organisatie, en niet dat van de community.`,
    asks: () => "Waarom zijn leden hier blij mee?",
  },
  "initiative-begun-without-goal": {
    says: (given) => `${capitalised(initiative(given))} is begonnen, en er staat niet bij welk doel het heeft.`,
    asks: () => "Waaraan ziet de organisatie straks dat het de moeite waard was?",
  },
  "initiative-without-owner": {
    says: (given) => `Er staat niet bij wie ${initiative(given)} trekt.`,
    asks: () => "Wie buiten het team van de community vindt dit leuk om te doen?",
  },
  "initiative-without-evidence": {
    says: (given) => `Er staat niet bij waaruit blijkt wat ${initiative(given)} oplevert.`,
    asks: () => "Wat heeft een collega of een lid hierdoor gezegd of gedaan?",
  },
  "evidence-before-start": {
    says: (given) => `${capitalised(initiative(given))} is nog niet begonnen, en toch staat erbij wat het oplevert.`,
    asks: () => "Is het toch al begonnen?",
  },
  "initiative-overdue": {
    says: (given) => `${capitalised(initiative(given))} liep tot ${given.date("date")} en is niet klaar.`,
    asks: () => "Maak je het af, stop je ermee of komt er een nieuwe datum? Wat zat er in de weg?",
  },
  "departments-missing": {
    says: () => "De afdelingen van de organisatie staan er niet in; dan is niet te zien waar de community onbekend is.",
    asks: () => "Welke afdelingen hebben met dezelfde mensen te maken als de community?",
  },
  "ambassadors-missing": {
    says: () => "Er staat niet in wie binnen de organisatie ambassadeur van de community is.",
    asks: () => "Wie vertelt er nu al over aan collega's?",
  },
  "no-ambassadors": {
    says: () =>
      "De community heeft binnen de organisatie geen ambassadeurs. Negatieve verhalen worden dan niet tegengesproken.",
    asks: () => "Welke collega met voorlichtende taken heeft gevoel voor online communicatie?",
  },
  "one-ambassador-only": {
    says: (given) => `De community heeft binnen de organisatie één ambassadeur: ${given.text("person")}.`,
    asks: (given) => `Wie zou ${given.text("person")} meenemen?`,
  },
  "departments-without-ambassador": {
    says: (given) =>
      `${given.number("covered")} van de ${given.number("count")} afdelingen ${given.text("covered") === "1" ? "heeft" : "hebben"} een ambassadeur. Zonder: ${given.text("departments")}.`,
    asks: () => "Wat wordt daar over de community verteld, en wie kan daar iets tegenover zetten?",
  },
  "ambassador-without-department": {
    says: (given) => `Van ambassadeur ${given.text("person")} staat de afdeling er niet bij.`,
    asks: (given) => `Op welke afdeling werkt ${given.text("person")}?`,
  },
  "ambassador-fit-unknown": {
    says: (given) => `Of de rol van ambassadeur bij ${given.text("person")} past, staat er niet in.`,
    asks: (given) => `Heeft ${given.text("person")} voorlichtende taken, en gevoel voor online communicatie?`,
  },
  "ambassador-without-affinity": {
    says: (given) => `${given.text("person")} is ambassadeur en heeft niets met internet.`,
    asks: () => "Wie op die afdeling vindt het wel leuk?",
  },
  "no-informing-ambassador": {
    says: () => "Geen van de ambassadeurs heeft voorlichtende taken.",
    asks: () => "Welke productmanager, voorlichter of marketeer wil meedoen?",
  },
  "ambassador-initiative-without-ambassadors": {
    says: (given) =>
      `${capitalised(initiative(given))} werkt met ambassadeurs en is begonnen, maar er staan geen ambassadeurs in.`,
    asks: () => "Wie zijn het, en op welke afdelingen werken zij?",
  },
};

function initiatives(given: Given): string {
  return given.text("count") === "1" ? "is één initiatief" : `zijn ${given.number("count")} initiatieven`;
}
