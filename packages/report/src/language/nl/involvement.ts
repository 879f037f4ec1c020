import type { InvolvementWords } from "../involvement-words.js";
import { carryingFindings } from "./involvement-carrying-findings.js";
import { doingFindings } from "./involvement-doing-findings.js";
import { tellingFindings } from "./involvement-telling-findings.js";
import { terms } from "./involvement-terms.js";

/** What is said of how far an organisation is involved, in Dutch. */
export const involvement: InvolvementWords = {
  title: "Hoe betrokken de organisatie bij de community is",
  nothingFound:
    "Er ontbreekt niets en niets spreekt elkaar tegen. Dat gaat over wat er is opgeschreven, niet over wat collega's ervan vinden.",
  asOf: (date) => `Stand op ${date}.`,
  coverage: (described, of) => `Over ${described} van de ${of} onderdelen staat er iets in.`,
  notDescribed: (aspects) => `Nog niets over: ${aspects}.`,
  aspects: {
    reasons: "waarom je de organisatie wilt betrekken",
    initiatives: "wat je daarvoor doet",
    strategies: "de strategie van een initiatief",
    evidence: "waaruit blijkt dat een initiatief werkt",
    departments: "de afdelingen",
    ambassadors: "de ambassadeurs binnen de organisatie",
    wins: "wins",
    tellings: "wanneer wins zijn verteld",
    rhythm: "hoe vaak jullie wins delen",
    learnings: "wat de organisatie heeft geleerd",
    "staff-support": "draagvlak bij de medewerkers",
    "management-support": "draagvlak bij de leidinggevenden",
    "board-support": "draagvlak bij de directie",
    "hours-freed": "tijd die leidinggevenden beschikbaar stellen",
    "personal-goals": "persoonlijke doelen",
    placement: "de plek van de communitymanager",
    sponsors: "wie er hogerop voor staat",
    money: "budget",
    engagement: "hoe de communitymanager aan de organisatie verbonden is",
    ending: "wie beslist dat de community stopt",
  },
  findings: { ...doingFindings, ...tellingFindings, ...carryingFindings },
  terms,
  kindsTitle: "Zes manieren om mensen te betrekken",
  none: "geen",
  ambassadorsTitle: "Ambassadeurs binnen de organisatie",
  ambassadorsColumns: ["Afdeling", "Ambassadeurs"],
  fit: {
    best: (who) => `Het meest geschikt (voorlichtende taken en gevoel voor online): ${who}.`,
    fits: (who) => `Geschikt (gevoel voor online): ${who}.`,
    "does-not-fit": (who) => `Niet geschikt (heeft niets met internet): ${who}.`,
    unknown: (who) => `Niet bekend of het past: ${who}.`,
  },
  winsTitle: "Hoe regelmatig jullie wins delen",
  neverTold: "Van geen win is bekend op welke dag die is verteld.",
  daysTold: (days, first, last) => `Op ${days}, van ${first} tot en met ${last}.`,
  onceTold: (date) => `Op één dag: ${date}.`,
  usualGap: (days) => `Meestal ${days} van de ene tot de volgende (mediaan).`,
  longestGap: (days) => `De langste stilte: ${days}.`,
  sinceLast: (days) => `De laatste was ${days} geleden.`,
  over: (channels) => `Via: ${channels}.`,
  by: (tellers) => `Verteld door: ${tellers}.`,
  aloneTitle: "Is de communitymanager een roepende in de woestijn?",
  alone: {
    "no-sponsor": {
      yes: "Hogerop staat niemand voor de community.",
      no: "Hogerop staat iemand voor de community.",
      open: "Open: staat er hogerop iemand voor de community?",
    },
    "no-own-money": {
      yes: "De communitymanager heeft geen eigen budget.",
      no: "De communitymanager heeft een eigen budget.",
      open: "Open: heeft de communitymanager een eigen budget?",
    },
    "no-ambassadors": {
      yes: "Er zijn geen ambassadeurs binnen de organisatie.",
      no: "Er zijn ambassadeurs binnen de organisatie.",
      open: "Open: zijn er ambassadeurs binnen de organisatie?",
    },
    resistance: {
      yes: "Er is tegenwerking.",
      no: "Voor zover bekend werkt niemand tegen.",
      open: "Open: is er tegenwerking?",
    },
    "nobody-shares-the-work": {
      yes: "Niemand deelt het werk.",
      no: "Anderen delen het werk.",
      open: "Open: deelt iemand het werk?",
    },
    "only-manager-tells": {
      yes: "Alleen de communitymanager vertelt wat er goed gaat.",
      no: "Ook anderen vertellen wat er goed gaat.",
      open: "Open: wie vertelt wat er goed gaat?",
    },
  },
  candidatesTitle: "Misschien wins: lees ze eerst",
  candidatesNote:
    "Gevonden in de cijfers. Het zijn gesprekken om te lezen en nooit mensen om te vergelijken: vraag het wie erin voorkomt, voordat je het vertelt.",
  candidateKinds: {
    "question-solved-fast": "Een vraag die snel is opgelost",
    "first-time-helper": "Iemand hielp voor het eerst",
    "unusual-depth": "Een gesprek dat ongewoon diep ging",
  },
  noCandidates: "Geen in deze periode.",
  candidatesOf: (shown, found) => `Dit zijn er ${shown} van de ${found}.`,
  notLooked: (reason) => `Hier kon niet naar worden gezocht: ${reason}.`,
  candidate: (place, date, why) => `Gesprek ${place}, ${date}${why}`,
  why: {
    "question-solved-fast": (given) => `: een geaccepteerd antwoord na ${given.hours("hours")}`,
    "first-time-helper": () => "",
    "unusual-depth": (given) =>
      `: ${given.number("replies")} reacties van ${given.number("participants")} mensen; hier is meer dan ${given.number("usual")} ongewoon`,
  },
};
