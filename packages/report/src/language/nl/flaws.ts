import type { FlawRemedy, FlawType } from "@org/community-core";
import type { Given } from "../given.js";
import type { FlawWords } from "../language.js";

const signs: Readonly<Record<string, string>> = {
  clockwork: "altijd op dezelfde tijd van de dag of na dezelfde pauze",
  "instant-replies": "meteen, en aan iedereen",
  "round-the-clock": "op elk uur van de dag en de nacht",
};

const sign = (given: Given): string => signs[given.text("sign")] ?? given.text("sign");

/** What else two accounts may be than one person's, and what was seen. */
function otherReading(given: Given): string {
  switch (given.text("sign")) {
    case "habits":
      return "twee mensen met dezelfde dienst: ze zijn er op dezelfde uren, op dezelfde plekken en antwoorden dezelfde mensen, meer dan het toeval twee mensen hier laat lijken.";
    case "by-day":
      return `twee mensen die elkaar afwisselen: ze zijn er allebei op ${given.count("met", "dag", "dagen")}, waar er van twee mensen ${given.number("expected")} te verwachten zijn, en hun gewoonten onderscheiden hen niet.`;
    case "by-conversation":
      return `twee mensen die de gesprekken verdelen: ze doen allebei mee in ${given.count("met", "gesprek", "gesprekken")}, waar er van twee mensen ${given.number("expected")} te verwachten zijn, en hun gewoonten onderscheiden hen niet.`;
    default:
      return `de een nam het over van de ander: de tweede begint ${given.days("days")} nadat de eerste stilvalt, en doet evenveel.`;
  }
}

/** What makes figures lie, in Dutch. */
export const flaws: Readonly<Record<FlawType, FlawWords>> = {
  "window-before-data": {
    name: "een periode die begint voor de gegevens beginnen",
    says: (given) => `De periode begint ${given.days("days")} voor de gegevens: er is minder te zien dan er gebeurde.`,
  },
  "missing-stretch": {
    name: "een tijd waarvan niets is gelezen",
    says: (given) =>
      `Van ${given.date("from")} tot en met ${given.text("until")} is niets gelezen (${given.days("days")}); de langste stilte eromheen is ${given.days("usualDays")}.`,
  },
  "missing-days": {
    name: "een maand waarvan dagen ontbreken",
    says: (given) =>
      `Van ${given.date("from")} tot en met ${given.text("until")} zijn ${given.count("days", "dag", "dagen")} van de ${given.number("of")} leeg; eromheen is dat ${given.share("usualShare")}.`,
  },
  "missing-hours": {
    name: "een maand waarvan uren ontbreken",
    says: (given) =>
      `Van ${given.date("from")} tot en met ${given.text("until")} is op geen enkele dag iets gelezen tussen ${given.number("fromHour")} en ${given.number("untilHour")} uur.`,
  },
  "identity-break": {
    name: "een wisseling van accounts",
    says: (given) =>
      `Op ${given.date("from")} verdwijnen ${given.number("gone")} van de ${given.count("of", "actieve persoon", "actieve mensen")} voorgoed, terwijl ${given.share("volume")} van het gesprek doorgaat, vooral onder nieuwe namen.`,
  },
  "history-without-replies": {
    name: "een verleden zonder zijn reacties",
    says: (given) =>
      `Tot en met ${given.text("until")} heeft ${given.share("shareBefore")} van de gesprekken een reactie, daarna ${given.share("shareAfter")}: de eerdere lijken overgezet zonder hun reacties.`,
  },
  "history-without-reactions": {
    name: "een verleden zonder zijn waarderingen",
    says: (given) =>
      `Tot en met ${given.text("until")} heeft ${given.share("shareBefore")} van de bijdragen een waardering, daarna ${given.share("shareAfter")}: de eerdere lijken overgezet zonder hun waarderingen.`,
  },
  "conversations-read-in-part": {
    name: "gesprekken die maar deels zijn gelezen",
    says: (given) =>
      `Van ${given.count("count", "gesprek", "gesprekken")} is een tiende of meer niet gelezen, en minstens 5 bijdragen: het platform zelf telt er ${given.count("missing", "bijdrage", "bijdragen")} meer.`,
  },
  "conversations-cut-off": {
    name: "gesprekken die zijn afgekapt",
    says: (given) =>
      `${given.count("count", "gesprek houdt", "gesprekken houden")} op bij precies ${given.number("limit")} bijdragen, en bijna geen is langer: er is tot een grens gelezen.`,
  },
  "unmarked-automation": {
    name: "een account dat zich gedraagt als een machine",
    says: (given) => `${given.text("person")} telt mee als mens en gedraagt zich als een machine: ${sign(given)}.`,
  },
  "suspected-same-person": {
    name: "twee accounts die van één persoon kunnen zijn",
    says: (given) =>
      `${given.text("person")} en ${given.text("next")} zijn misschien één persoon, of ${otherReading(given)}`,
  },
  "clock-shift": {
    name: "een klok die is verzet",
    says: (given) =>
      `Vanaf ongeveer ${given.date("from")} gebeurt alles ${given.count("hours", "uur", "uur")} ${given.text("direction") === "earlier" ? "vroeger" : "later"} op de dag: de tijden zijn met een andere klok geschreven.`,
  },
};

/** What somebody can do about a flaw, in Dutch. */
export const remedies: Readonly<Record<FlawRemedy, string>> = {
  "read-again": "Lees het opnieuw uit de bron, en vergelijk hoeveel er is met wat de bron zelf zegt.",
  "read-earlier": "Lees vanaf een eerdere dag, of vraag naar een kortere periode.",
  "link-accounts":
    "Vraag de beheerder van het platform wat er die dag veranderde, en koppel de oude accounts aan de nieuwe.",
  "ask-whether-one-person":
    "Vraag het hun. Is het één persoon, koppel dan de accounts; zo niet, laat ze zoals ze zijn.",
  "begin-later": "Vraag naar perioden na die dag, of lees het oudere platform zelf.",
  "mark-automated": "Zoek uit van wie het account is; is het een machine, merk het dan zo aan en lees opnieuw.",
  "correct-times": "Zoek uit in welke tijdzone de tijden aan beide kanten van die dag zijn geschreven, en verbeter ze.",
};
