import { lookUp } from "../../speech/look-up.js";
import { capitalised } from "../capitalised.js";
import type { Given } from "../given.js";
import type { ConversationFindingWords } from "../plan-words.js";
import { approaches, choices, criteria, notKnown } from "./plan-approaches.js";

const chosen = (given: Given): string => lookUp(approaches, given.text("approach")) ?? given.text("approach");
const against = (given: Given): string => lookUp(criteria, given.text("criterion"))?.against ?? given.text("criterion");
const choice = (given: Given): string => lookUp(choices, given.text("approach")) ?? given.text("approach");
const whether = (given: Given): string => lookUp(notKnown, given.text("criterion")) ?? given.text("criterion");
const question = (given: Given): string => lookUp(criteria, given.text("criterion"))?.open ?? given.text("criterion");

/** Findings about the conversation and the people in it, in Dutch. */
export const talkFindings: ConversationFindingWords = {
  "groups-missing": {
    says: () => "In het plan staat niet wie je wilt bereiken.",
    asks: () => "Welke mensen hebben een belang gemeen waar jij ze mee verder helpt?",
  },
  "motives-missing": {
    says: (given) => `Van doelgroep ${given.text("group")} staan de drijfveren er niet in.`,
    asks: () => "Waarom zouden zij hier een avond aan besteden? Vraag het drie van hen.",
  },
  "subjects-missing": {
    says: (given) => `Van doelgroep ${given.text("group")} staat er niet in waarover zij het willen hebben.`,
    asks: () => "Waar hebben zij het onderling over als jij er niet bij bent?",
  },
  "member-value-missing": {
    says: (given) => `Er staat niet in wat de community doelgroep ${given.text("group")} oplevert.`,
    asks: () => "Wat hebben leden na afloop dat zij daarvoor niet hadden?",
  },
  "value-for-organisation-only": {
    says: (given) =>
      `Er staat wel in wat doelgroep ${given.text("group")} de organisatie oplevert, en niet wat zij er zelf aan hebben.`,
    asks: () => "Mensen gaan pas wat voor een community doen als ze er zelf beter van worden. Wat krijgen zij?",
  },
  "approach-missing": {
    says: () =>
      "Er is niet gekozen: zelf een community bouwen, er een sponsoren, er een adopteren of actief worden op een externe.",
    asks: () => "Waar ontmoet de doelgroep elkaar al, en wat zien zij jou daar graag doen?",
  },
  "approach-against-criteria": {
    says: (given) => `De gekozen aanpak (${chosen(given).toLowerCase()}) klopt niet met de rest: ${against(given)}.`,
    asks: () => "Wat klopt: de keuze, of wat het plan over de situatie zegt?",
  },
  "approach-criterion-open": {
    says: (given) => `${choice(given)}; er staat niet in ${whether(given)}.`,
    asks: (given) => capitalised(question(given)),
  },
  "venues-missing": {
    says: () => "Er staat niet in waar het gesprek plaatsvindt, online of bij bijeenkomsten.",
    asks: () => "Op welke ontmoetingsplek voelen mensen die hierover willen praten zich thuis?",
  },
  "all-platform": {
    says: () => "Het plan gaat over de techniek van het platform en niet over mensen.",
    asks: () => "Laat de techniek even liggen: wie ontmoet hier wie, en waarover gaat het gesprek?",
  },
  "only-broadcast": {
    says: () => "Op elke plek in het plan is de organisatie aan het zenden.",
    asks: () => "Waar kan een lid zelf een gesprek beginnen?",
  },
  "sharing-missing": {
    says: () => "Er staat niet in waar het gesprek wordt gedeeld.",
    asks: () => "Waar horen mensen die er niet bij waren wat er gezegd is?",
  },
  "hosts-missing": {
    says: () => "Er staat niet in wie vanuit de organisatie het gesprek gaat voeren.",
    asks: () => "Welke collega's praten hier graag met mensen over?",
  },
  "host-without-department": {
    says: (given) => `${given.text("person")} gaat het gesprek voeren, en er staat niet bij vanuit welke afdeling.`,
    asks: (given) => `Op welke afdeling werkt ${given.text("person")}?`,
  },
  "host-without-hours": {
    says: (given) => `${given.text("person")} gaat het gesprek voeren en heeft daar geen uren voor.`,
    asks: (given) => `Wat mag ${given.text("person")} hiervoor laten liggen, en is de leidinggevende het daarmee eens?`,
  },
  "partners-missing": {
    says: () => "Er staat niet in met wie het gesprek gevoerd wordt.",
    asks: () => "Wie kent de mensen die je wilt bereiken, en is misschien makkelijker te spreken?",
  },
  "partner-without-path": {
    says: (given) =>
      `Het gesprek wordt gevoerd met ${given.text("partner")}, maar hoe het van daar bij de doelgroep komt, staat er niet in.`,
    asks: (given) => `Wie van je doelgroep bereikt ${given.text("partner")}, en hoe?`,
  },
  "group-without-partner": {
    says: (given) => `Niemand met wie het gesprek gevoerd wordt, leidt naar doelgroep ${given.text("group")}.`,
    asks: (given) => `Wie van hen kent ${given.text("group")}, of spreken jullie hen zelf?`,
  },
  "time-missing": {
    says: () => "Er staat niet in hoeveel tijd je hiervoor wilt inzetten.",
    asks: () => "Hoeveel uur per week heeft ieder, en wie heeft daarmee ingestemd?",
  },
  "hours-unknown": {
    says: (given) =>
      `${given.text("person")} heeft als taak ${given.noun("duty")}, en er staat niet bij voor hoeveel uur per week.`,
    asks: (given) => `Hoeveel uur kost ${given.noun("duty")} in een drukke week?`,
  },
  "hours-too-few": {
    says: (given) =>
      `${capitalised(given.noun("duty"))} vraagt ${given.number("needed")} uur per week van ${given.text("person")}, en er is ${given.number("hours")} uur.`,
    asks: () => "Komen er uren bij, of gaat er werk af? Wie beslist dat?",
  },
  "hours-without-duty": {
    says: (given) =>
      `Er is ${given.number("hours")} uur per week voor ${given.noun("duty")} door ${given.text("person")}, maar die heeft deze taak niet.`,
    asks: (given) => `Is ${given.noun("duty")} een taak van ${given.text("person")}, of zijn de uren voor iets anders?`,
  },
  "person-overbooked": {
    says: (given) =>
      `${given.text("person")} heeft ${given.number("hours")} uur per week, en de taken vragen ${given.number("needed")} uur.`,
    asks: (given) => `Wat kan iemand anders van ${given.text("person")} overnemen?`,
  },
  "volunteer-hours-counted": {
    says: (given) =>
      `Het plan rekent op ${given.number("hours")} uur per week van ${given.text("person")}, een vrijwilliger.`,
    asks: () => "Gaat het werk door als een vrijwilliger er minder tijd aan geeft? Op wiens uren kun je rekenen?",
  },
};
