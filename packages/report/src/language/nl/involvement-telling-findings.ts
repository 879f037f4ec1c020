import { lookUp } from "../../speech/look-up.js";
import { capitalised } from "../capitalised.js";
import type { Given } from "../given.js";
import type { TellingFindingWords } from "../involvement-words.js";
import { terms } from "./involvement-terms.js";

const channel = (given: Given): string => lookUp(terms.channels, given.text("channel")) ?? given.text("channel");
const win = (given: Given): string => `win ${given.text("win")}`;
const learning = (given: Given): string => `Bij inzicht ${given.text("learning")}`;

/** Findings about what is told within the organisation and what it learnt, in Dutch. */
export const tellingFindings: TellingFindingWords = {
  "wins-missing": {
    says: () => "Er staan geen wins in.",
    asks: () => "Wat zei een lid laatst waar je blij van werd? Welke doelstelling is gehaald?",
  },
  "win-without-origin": {
    says: (given) => `Van ${win(given)} staat er niet bij waar die vandaan komt.`,
    asks: () => "Is het een compliment van een lid, een doelstelling die gehaald is, of gevonden in de cijfers?",
  },
  "win-not-told": {
    says: (given) => `${capitalised(win(given))} is binnen de organisatie nog niet verteld.`,
    asks: () => "Wie kijkt hier het meest van op, en wie kan het daar vertellen?",
  },
  "telling-incomplete": {
    says: (given) => `Van ${win(given)} staat er een keer niet bij wanneer of door wie die is verteld.`,
    asks: () => "Wanneer was het, en wie vertelde het?",
  },
  "told-after-the-day": {
    says: (given) =>
      `Volgens het bestand is ${win(given)} verteld op ${given.date("date")}, terwijl het gaat over ${given.date("asOf")}.`,
    asks: () => "Klopt de datum, of moet het nog verteld worden?",
  },
  "rhythm-missing": {
    says: () => "Er staat niet in hoe vaak jullie wins delen.",
    asks: () => "Op welke dag van welke week hoort de organisatie iets moois over de community?",
  },
  "rhythm-not-kept": {
    says: (given) => `Jullie willen elke ${weeks(given)} een win delen, maar het bleef ${given.days("days")} stil.`,
    asks: () => "Wat zat er in de weg, en welk ritme houden jullie wel vol?",
  },
  "wins-gone-silent": {
    says: (given) => `Sinds ${given.date("date")} is er geen win gedeeld; dat is ${given.days("days")} geleden.`,
    asks: () => "Wat ging er sindsdien goed? Wie kan het deze week vertellen?",
  },
  "one-channel-only": {
    says: (given) => `Alle wins gaan via één kanaal: ${channel(given)}.`,
    asks: () => "Wie ziet dat nooit, en waar horen zij dingen?",
  },
  "channel-never-used": {
    says: (given) => `Jullie willen wins delen via ${channel(given)}, en daar is er nog geen verteld.`,
    asks: () => "Bij wie moet je zijn om er een plek in te krijgen?",
  },
  "only-manager-tells": {
    says: () => "Alleen de communitymanager vertelt over wins.",
    asks: () => "Welk actief lid of welke ambassadeur wil er een vertellen?",
  },
  "successes-not-beside-figures": {
    says: () => "Geen enkele win staat als kwalitatief succes in de statistische rapportage.",
    asks: () => "Welk verhaal hoort in de volgende rapportage naast de cijfers?",
  },
  "learnings-missing": {
    says: () => "Er staat niet in wat de organisatie van de community heeft geleerd.",
    asks: () => "Wat weten jullie nu dat alleen leden jullie konden vertellen?",
  },
  "learning-without-conversation": {
    says: (given) => `${learning(given)} staat niet uit welk gesprek het komt.`,
    asks: () => "Waar kan een collega het nalezen?",
  },
  "learning-not-shared": {
    says: (given) => `${learning(given)} staat niet met wie het is gedeeld.`,
    asks: () => "Welke afdeling kan er iets mee?",
  },
  "learning-changed-nothing": {
    says: (given) => `${learning(given)} staat niet wat erdoor is veranderd.`,
    asks: () => "Wat doen jullie nu anders, en weten de leden dat?",
  },
};

function weeks(given: Given): string {
  return given.text("weeks") === "1" ? "week" : given.count("weeks", "week", "weken");
}
