import { lookUp } from "../../speech/look-up.js";
import { capitalised } from "../capitalised.js";
import type { Given } from "../given.js";
import type { CarryingFindingWords } from "../involvement-words.js";
import { terms } from "./involvement-terms.js";

const level = (given: Given): string => lookUp(terms.levels, given.text("level")) ?? given.text("level");
const isOne = (given: Given): boolean => given.text("level") === "board";
const are = (given: Given): string => (isOne(given) ? "is" : "zijn");
const goal = (given: Given): string => `persoonlijk doel ${given.text("goal")}`;

/** Findings about who carries the community within the organisation, and where the manager stands, in Dutch. */
export const carryingFindings: CarryingFindingWords = {
  "staff-support-missing": {
    says: () => "Er staat niet in hoe de medewerkers tegenover de community staan.",
    asks: () => "Wat zeggen collega's erover als jij er niet bij bent?",
  },
  "management-support-missing": {
    says: () => "Er staat niet in hoe de leidinggevenden tegenover de community staan.",
    asks: () => "Welke leidinggevende had het er laatst over, en hoe?",
  },
  "board-support-missing": {
    says: () => "Er staat niet in hoe de directie tegenover de community staat.",
    asks: () => "Wie in de directie zou haar missen?",
  },
  "support-against": {
    says: (given) => `${capitalised(level(given))} ${are(given)} tegen: er is tegenwerking.`,
    asks: () => "Waar zijn zij bang voor, en heeft iemand het hun gevraagd?",
  },
  "support-lukewarm": {
    says: (given) => `${capitalised(level(given))} ${isOne(given) ? "loopt" : "lopen"} niet warm voor de community.`,
    asks: () => "Wat moeten zij zien om er positief over te vertellen?",
  },
  "support-not-shown": {
    says: (given) =>
      `${capitalised(level(given))} ${isOne(given) ? "draagt" : "dragen"} de community een warm hart toe, maar er staat niet bij waaruit dat blijkt.`,
    asks: () => "Wat hebben zij gezegd of gedaan?",
  },
  "hours-freed-missing": {
    says: () => "Er staat niet in hoeveel tijd leidinggevenden beschikbaar stellen.",
    asks: () => "Met welke leidinggevenden is tijd afgesproken, en hoeveel?",
  },
  "warm-without-hours": {
    says: () => "De leidinggevenden dragen de community een warm hart toe en stellen er geen tijd voor beschikbaar.",
    asks: () => "Wat mag ervoor blijven liggen, en wie zegt dat?",
  },
  "hours-freed-too-few": {
    says: (given) =>
      `Wat loopt, vraagt ${given.number("needed")} uur per week van collega's, en leidinggevenden stellen ${given.number("hours")} uur beschikbaar.`,
    asks: () => "Komen er uren bij, of stopt er iets? Wie beslist dat?",
  },
  "personal-goals-missing": {
    says: () => "Er staan geen persoonlijke doelen (KPI's) voor de community in.",
    asks: () => "Wat willen een leidinggevende en een collega voor dit jaar met elkaar afspreken?",
  },
  "personal-goal-about-unknown": {
    says: (given) => `Of ${goal(given)} over het eigen werk gaat, staat er niet bij.`,
    asks: () => "Is het iets wat deze persoon doet, of iets wat de community voortbrengt?",
  },
  "personal-goal-on-output": {
    says: (given) => `Met ${goal(given)} is iemand verantwoordelijk voor de output van de community.`,
    asks: () => "Wat kan deze persoon elke week doen, wat leden ook doen?",
  },
  "personal-goal-counted-by-figure": {
    says: (given) =>
      `${capitalised(goal(given))} wordt gemeten met ${given.text("measure")}, en dat gaat over de output van de community.`,
    asks: () => "Wat doet deze persoon zelf, en wie ziet dat?",
  },
  "placement-missing": {
    says: () => "Er staat niet in vanuit welke afdeling de communitymanager werkt.",
    asks: () => "Welke plek heeft de communitymanager in de organisatie, en past die bij waar de community voor is?",
  },
  "support-from-one-department": {
    says: (given) => `Al het draagvlak komt van één afdeling: ${given.text("department")}.`,
    asks: () => "Welke andere afdeling heeft iets aan de community en weet dat nog niet?",
  },
  "sponsors-missing": {
    says: () => "Er staat niet in wie hogerop voor de community staat.",
    asks: () => "Wie komt ervoor op als geld en mensen worden verdeeld?",
  },
  "no-sponsor": {
    says: () => "Hogerop staat niemand voor de community.",
    asks: () => "Aan welk doel van de directie draagt de community bij, en wie is daarvan?",
  },
  "one-sponsor-only": {
    says: (given) => `Hogerop staat één persoon voor de community: ${given.text("person")}.`,
    asks: (given) => `Wie doet dat als ${given.text("person")} een andere functie krijgt?`,
  },
  "money-missing": {
    says: () => "Er staat niet in of de communitymanager budget heeft.",
    asks: () => "Wie betaalt een bijeenkomst of een tool?",
  },
  "no-own-money": {
    says: () => "De communitymanager heeft geen eigen budget voor bijeenkomsten of tools.",
    asks: () => "Een accountmanager heeft wel een eigen budget om te netwerken: wie kan dat hier regelen?",
  },
  "engagement-missing": {
    says: () => "Er staat niet in of de communitymanager in dienst is, ingehuurd of vrijwilliger.",
    asks: () => "Hoe is de communitymanager aan de organisatie verbonden, en voor hoe lang?",
  },
  "contract-ends": {
    says: (given) => `Het contract van de communitymanager loopt tot ${given.date("date")}.`,
    asks: () => "Wie beslist over de tijd daarna, en wanneer horen de leden het?",
  },
  "stands-alone": {
    says: (given) =>
      `De communitymanager is een roepende in de woestijn: ${given.number("count")} van de ${given.number("of")} tekenen zijn er.`,
    asks: () => "Wat daarvan kan een ander wegnemen, en wie is dat?",
  },
  "ending-missing": {
    says: () => "Er staat niet in wie beslist dat de community stopt, en wat leden dan te horen krijgen.",
    asks: () => "Wie haalt straks de stekker uit de klant, en hoe?",
  },
};
