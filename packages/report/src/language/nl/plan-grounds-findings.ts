import type { Given } from "../given.js";
import type { GroundFindingWords } from "../plan-words.js";

const months = (given: Given, name: string): string => given.count(name, "maand", "maanden");

/** Findings about what it stands on: strategy, limits, values and those who carry it, in Dutch. */
export const groundFindings: GroundFindingWords = {
  "content-strategy-missing": {
    says: () =>
      "De contentstrategie is niet compleet: wat gaan we plaatsen, en waarom zou de doelgroep dat interessant vinden.",
    asks: () => "Wat bied je de eerste maand, en waarom leest iemand dat uit?",
  },
  "activation-strategy-missing": {
    says: () =>
      "De activatiestrategie is niet compleet: hoe krijgen we mensen naar de community, en waarom gaan ze zich eraan verbinden.",
    asks: () => "Hoe hoort het eerste lid ervan, en waarom komt dat lid terug?",
  },
  "scope-missing": {
    says: () => "Het onderwerp is niet afgebakend: waar gaat de community wel en niet over.",
    asks: () => "Bij welke vraag zeg je: niet hier?",
  },
  "about-and-not-about": {
    says: (given) => `Volgens het plan gaat de community wel over ${given.text("subject")} en ook niet.`,
    asks: () => "Welke van de twee is bedoeld?",
  },
  "subject-out-of-scope": {
    says: (given) =>
      `Doelgroep ${given.text("group")} wil het hebben over ${given.text("subject")}, en daar gaat de community niet over.`,
    asks: () => "Maak je het onderwerp ruimer, of vertel je waar zij wel terechtkunnen?",
  },
  "limits-missing": {
    says: () => "De kaders van de organisatie staan er niet in.",
    asks: () => "Wat kan niet, wat leden ook willen? Zou een lid dat kunnen uitleggen?",
  },
  "values-missing": {
    says: () => "Er staat niet in welke waarden centraal staan.",
    asks: () => "Hoe open durf je te zijn over wat je niet weet?",
  },
  "mission-missing": {
    says: () => "Er staat niet in uit welke missie of passie de community voortkomt.",
    asks: () => "Waarom deze organisatie, en wie zou het uit liefde doen?",
  },
  "mission-and-passion-not-both": {
    says: () => "De community komt voort uit een missie of uit een passie; allebei is beter.",
    asks: () => "Wat is de andere?",
  },
  "authors-missing": {
    says: () => "Er staat niet in wie het plan heeft opgesteld.",
    asks: () => "Wie hebben meegedacht, vanuit welke afdelingen?",
  },
  "author-departments-unknown": {
    says: () => "Er staat niet in van welke afdelingen de opstellers zijn.",
    asks: () => "Hebben verschillende afdelingen meegedacht?",
  },
  "one-department-only": {
    says: (given) => `Het plan is opgesteld door één afdeling: ${given.text("department")}.`,
    asks: () => "Welke andere afdelingen moeten het dragen, en wanneer denken zij mee?",
  },
  "one-person-only": {
    says: (given) => `Alles rust op één persoon: ${given.text("person")}.`,
    asks: (given) => `Wie kan het doen als ${given.text("person")} er een maand niet is?`,
  },
  "horizon-missing": {
    says: () => "Er staat niet in hoe lang er mensen, tijd en geld zijn.",
    asks: () => "Tot wanneer is het zeker?",
  },
  "horizon-under-a-year": {
    says: (given) => `Het plan loopt ${months(given, "months")}, terwijl de opbouwfase soms wel een jaar duurt.`,
    asks: () => "Wie beslist over de tijd daarna, en wat moet die persoon dan gezien hebben?",
  },
};
