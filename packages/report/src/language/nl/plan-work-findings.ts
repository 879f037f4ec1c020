import { capitalised } from "../capitalised.js";
import type { Given } from "../given.js";
import type { WorkFindingWords } from "../plan-words.js";

const months = (given: Given, name: string): string => given.count(name, "maand", "maanden");

/** Findings about what is needed, measured and done, in Dutch. */
export const workFindings: WorkFindingWords = {
  "requirements-missing": {
    says: () => "Er staat niet in waaraan het medium moet voldoen.",
    asks: () => "Wat moet daar kunnen, namens de hele organisatie: regels, privacy, beeld, modereren?",
  },
  "requirement-not-looked-at": {
    says: (given) => `Of het medium voldoet aan ${given.text("requirement")}, is nog niet bekeken.`,
    asks: () => "Wie kan dat deze week uitzoeken?",
  },
  "requirement-not-met": {
    says: (given) => `Het medium moet voldoen aan ${given.text("requirement")} en doet dat niet.`,
    asks: () => "Een ander medium, of kan het zonder?",
  },
  "means-missing": {
    says: () => "Er staat niet in wat er binnen de organisatie nodig is.",
    asks: () => "Wat hebben degenen die het gesprek voeren nodig: tijd, ruimte om te antwoorden, kennis, geld?",
  },
  "means-not-looked-at": {
    says: (given) => `Of ${given.text("means")} er werkelijk is, is nog niet bekeken.`,
    asks: () => "Wie kan dat toezeggen, en wanneer?",
  },
  "means-not-present": {
    says: (given) => `${given.text("means")} is nodig en is er niet.`,
    asks: () => "Wie kan ervoor zorgen, en begin je voor die tijd?",
  },
  "goals-missing": {
    says: () => "Het plan heeft geen doelen.",
    asks: () => "Waaraan kun je over een jaar het succes afmeten? Wat wil je te weten komen?",
  },
  "goal-unmeasured": {
    says: (given) => `Doel ${given.text("goal")} is nergens aan af te meten, en stelt ook geen vraag.`,
    asks: () => "Wat zie je als het gehaald is? Of welke vraag moet dan beantwoord zijn?",
  },
  "goal-without-target": {
    says: (given) => `Bij doel ${given.text("goal")} staat wat je meet, en niet welke waarde je wilt halen.`,
    asks: () => "Vanaf welke waarde ben je tevreden, en vanaf welke stuur je bij?",
  },
  "goal-measure-unknown": {
    says: (given) =>
      `Doel ${given.text("goal")} wordt gemeten met ${given.text("measure")}, en geen cijfer van het rapport heet zo.`,
    asks: () => "Is het een tikfout? Is het een eigen maat: wie telt die, en hoe?",
  },
  "goal-target-impossible": {
    says: (given) =>
      `Doel ${given.text("goal")} wil ${given.number("target")} halen van een aandeel, en een aandeel ligt tussen 0 en 1.`,
    asks: () => "Welk aandeel bedoel je? Schrijf 90% als 0.9.",
  },
  "goal-without-date": {
    says: (given) => `Doel ${given.text("goal")} heeft geen datum.`,
    asks: () => "Wanneer moet het zover zijn?",
  },
  "goal-without-owner": {
    says: (given) => `Niemand is verantwoordelijk voor doel ${given.text("goal")}.`,
    asks: () => "Wie vertelt de anderen hoe het ervoor staat?",
  },
  "renewal-missing": {
    says: () => "Er staat niet in hoe vaak jullie het plan opnieuw bekijken.",
    asks: () => "Op welke dag gaan jullie samen zitten om te zien wat anders is gelopen?",
  },
  "review-after-horizon": {
    says: (given) =>
      `Het plan wordt elke ${months(given, "months")} bekeken, en het loopt ${months(given, "horizon")}.`,
    asks: () => "Wanneer kun je nog bijsturen?",
  },
  "experiments-missing": {
    says: () => "Er staat geen experiment in het plan.",
    asks: () => "Wat durf je een maand lang los te laten?",
  },
  "duties-missing": {
    says: () => "Er staat niet in welke taken er zijn en wie ze doet.",
    asks: () =>
      "Wie reageert, verwelkomt, modereert, publiceert, nodigt uit, organiseert, betrekt de organisatie, voert de regie en legt verantwoording af?",
  },
  "steering-missing": {
    says: () => "Niemand heeft de regie, terwijl strategie en uitvoering in het begin op dezelfde plek horen.",
    asks: () => "Wie stuurt bij als er iets onverwachts gebeurt?",
  },
  "delegated-duty-without-guide": {
    says: (given) =>
      `${capitalised(given.noun("duty"))} is overgedragen aan ${given.text("person")}, zonder goede begeleiding.`,
    asks: (given) => `Wie gaat elke week met ${given.text("person")} zitten?`,
  },
  "guides-themself": {
    says: (given) =>
      `${given.text("person")} heeft als taak ${given.noun("duty")} en staat genoemd als de eigen begeleider.`,
    asks: () => "Wie met meer ervaring kan begeleiden?",
  },
  "duty-without-affinity": {
    says: (given) => `${given.text("person")} heeft als taak ${given.noun("duty")} en heeft niets met internet.`,
    asks: () => "Wie vindt dit wel leuk om te doen?",
  },
  "duty-without-expertise": {
    says: (given) =>
      `${given.text("person")} heeft als taak ${given.noun("duty")} en mist basiskennis van het onderwerp.`,
    asks: () => "Wie brengt die basiskennis bij, en wanneer?",
  },
  "fit-unknown": {
    says: (given) =>
      `Of ${given.noun("duty")} bij ${given.text("person")} past, staat er niet in: kennis van het onderwerp, plezier erin.`,
    asks: (given) => `Heb je het ${given.text("person")} gevraagd?`,
  },
};
