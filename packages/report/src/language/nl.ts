import { lookUp } from "../speech/look-up.js";
import type { Language } from "./language.js";
import { absence } from "./nl/absence.js";
import { capabilities } from "./nl/capabilities.js";
import { caveats, refusals } from "./nl/caveats.js";
import { charts } from "./nl/charts.js";
import { comparison } from "./nl/comparison.js";
import { concept } from "./nl/concept.js";
import { documentFindings } from "./nl/document-findings.js";
import { duties } from "./nl/duties.js";
import { evidence } from "./nl/evidence.js";
import { federation } from "./nl/federation.js";
import { findings } from "./nl/findings.js";
import { flaws, remedies } from "./nl/flaws.js";
import { goals } from "./nl/goals.js";
import { history } from "./nl/history.js";
import { involvement } from "./nl/involvement.js";
import { labels } from "./nl/labels.js";
import { load } from "./nl/load.js";
import { page, shared, wins } from "./nl/page.js";
import { plan } from "./nl/plan.js";
import { reasonings } from "./nl/reasonings.js";
import { recordKinds } from "./nl/record-kinds.js";
import { source } from "./nl/source.js";
import { units } from "./nl/units.js";
import { viability } from "./nl/viability.js";
import { measures, parts } from "./nl/words.js";

/** What our own sources of thresholds are called. */
const ownSources: Readonly<Record<string, string>> = {
  "critical mass": "de kritische massa",
  "dormancy study": "onderzoek naar stilvallen",
};

/** A report in Dutch, in the words of community managers. */
export const dutch: Language = {
  numbers: { locale: "nl-NL", percent: "%", minutes: { one: "minuut", other: "minuten" }, unknown: "onbekend" },
  labels,
  absence,
  duties,
  load,
  charts,
  documentFindings,
  plan,
  concept,
  involvement,
  goals,
  viability,
  source,
  federation,
  comparison,
  history,
  evidence,
  page,
  shared,
  wins,
  pillars: {
    viability: {
      title: "Levensvatbaarheid",
      question: "Kan de community leven, en leeft ze?",
      answers: {
        strong: "De community leeft volop.",
        fair: "De community leeft, met zwakke plekken.",
        weak: "De community leeft nog maar net.",
        critical: "Er zit nauwelijks leven in de community.",
      },
      strongBut: "De community leeft, maar of dat zo blijft is de vraag.",
    },
    engagement: {
      title: "Betrokkenheid",
      question: "Is er echt gesprek?",
      answers: {
        strong: "Er worden echte gesprekken gevoerd.",
        fair: "Er is gesprek, maar er kan meer.",
        weak: "Er is weinig echt gesprek.",
        critical: "Er is nauwelijks gesprek.",
      },
      strongBut: "Er worden echte gesprekken gevoerd, maar niet iedereen krijgt een reactie.",
    },
    continuityRisk: {
      title: "Continuïteitsrisico",
      question: "Wat hangt er aan één persoon?",
      answers: {
        strong: "Het werk is goed verdeeld en hangt niet aan één persoon.",
        fair: "Een deel van het werk hangt aan enkele mensen.",
        weak: "Veel van het werk hangt aan heel weinig mensen.",
        critical: "Het meeste werk hangt aan één of enkelen.",
      },
      strongBut: "Het meeste werk is goed verdeeld, maar niet al het werk.",
    },
    involvement: {
      title: "Draagvlak",
      question: "Staat de organisatie erachter?",
      answers: {
        strong: "De organisatie staat achter de community.",
        fair: "Een deel van de organisatie staat achter de community.",
        weak: "Weinig mensen in de organisatie staan achter de community.",
        critical: "De communitymanager is een roepende in de woestijn.",
      },
    },
  },
  bands: {
    "higher-is-better": { strong: "sterk", fair: "redelijk", weak: "zwak", critical: "kritiek" },
    "lower-is-better": { strong: "laag", fair: "beperkt", weak: "hoog", critical: "kritiek" },
  },
  directions: { "higher-is-better": "hoger is beter", "lower-is-better": "lager is beter" },
  stages: {
    inception:
      "Levensfase: opbouwfase. De leden voeren nog niet twee perioden achter elkaar zelf het grootste deel van het gesprek.",
    establishment: "Levensfase: gevestigd. De leden voeren het grootste deel van het gesprek zelf.",
    maturity: "Levensfase: volwassen. De leden voeren bijna het hele gesprek zelf.",
  },
  findings,
  flaws,
  remedies,
  caveats,
  refusals,
  measures,
  parts,
  units,
  capabilities,
  recordKinds,
  thresholdSources: {
    text: (name) => `praktijkteksten, ${name}`,
    published: (name) => name,
    ours: (name) => `van onszelf: ${lookUp(ownSources, name) ?? name}`,
    user: (name) => `eigen keuze: ${name}`,
  },
  reasonings,
};
