import type { GoalWords } from "../goal-words.js";

/** What is said of goals, in Dutch. */
export const goals: GoalWords = {
  title: "Doelen",
  none: "Er zijn nog geen doelen.",
  status: {
    met: "gehaald",
    "on-track": "op schema",
    behind: "achter op schema",
    "not-measurable": "niet te zeggen",
    question: "een vraag om te beantwoorden",
  },
  goals: { one: "doel", other: "doelen" },
  target: {
    up: (measure, target, by) => `${measure}: ${target} of meer${by === undefined ? "" : ` op ${by}`}`,
    down: (measure, target, by) => `${measure}: ${target} of minder${by === undefined ? "" : ` op ${by}`}`,
  },
  now: (value) => `nu ${value}`,
  start: (value, date) => `${value} aan het begin, op ${date}`,
  expected: (value) => `in een gelijkmatig tempo zou het nu ${value} zijn`,
  pace: (sofar) => `tot nu toe ${sofar} per 30 dagen`,
  needed: (needed) => `nodig vanaf nu: ${needed} per 30 dagen`,
  overdue: "de datum is voorbij",
  withinInterval: "het cijfer is niet zeker genoeg om toeval uit te sluiten",
  question: (question, by) => `${question}${by === undefined ? "" : ` (op ${by})`}`,
  unmeasurable: {
    "no-target": "er is geen waarde om te halen",
    "no-date": "er is geen datum waarop het gehaald moet zijn",
    "no-start": "het is niet bekend van welke waarde het uitging, of wanneer",
    "no-direction": "er is niet gezegd of meer of minder beter is",
    "not-started": "het begin moet nog komen",
    "no-time-between": "de datum ligt voor het begin",
    "no-such-figure": "dit heeft niemand gemeten",
    refused: "het cijfer is er niet",
    "other-definition": "het wordt anders gemeten dan aan het begin, of dan het doel noemt",
  },
  assumed: "Dat het gelijkmatig vooruitgaat, is onze aanname: veel begint langzaam.",
  nobodys: "Dit zijn doelen van de community. Geen enkel cijfer hier is iemands persoonlijke doel.",
};
