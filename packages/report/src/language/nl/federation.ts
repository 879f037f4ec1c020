import type { FederationWords } from "../federation-words.js";

/** What is said of local communities, in Dutch. */
export const federation: FederationWords = {
  title: (name) =>
    name === undefined ? "Lokale communities, elk apart en samen" : `${name}: elk onderdeel en het geheel`,
  together: (parts) => `${parts}, elk over dezelfde dagen alsof de andere er niet waren, en alles samen.`,
  parts: { one: "onderdeel", other: "onderdelen" },
  measuredOf: (measured, all) =>
    `${measured} van de ${all} ${measured === "1" ? "is" : "zijn"} te zien; bij de andere staat waarom niet.`,
  betweenTitle: "Waar verschillende onderdelen aan hangen",
  noDriver: "Er is niemand gevonden die in zijn eentje verschillende onderdelen draagt.",
  withoutSteering: (parts) => `Wie de regie voert, is niet bekend van ${parts}: niemand is daarvoor opgegeven.`,
  notTold: (why) => `Wie verschillende onderdelen draagt, is niet te zeggen: ${why}.`,
  findings: {
    "steers-several-parts": {
      says: (given) =>
        `${given.has("person") ? given.text("person") : "Eén persoon"} voert als enige de regie in ${given.number("count")} van de ${given.number("of")} onderdelen, zonder dat er vervanging is (volgens opgave): ${given.text("parts")}. Valt deze persoon weg, dan heeft geen daarvan nog regie.`,
      step: (given) =>
        `Vraag in één van deze onderdelen wie een stukje van de regie op zich wil nemen, en laat ${given.text("person")} dat één keer samen doen.`,
    },
    "answers-for-several-parts": {
      says: (given) =>
        `In ${given.number("count")} van de ${given.number("of")} onderdelen komen de meeste antwoorden van dezelfde persoon${given.has("person") ? `, ${given.text("person")}` : ""}: ${given.text("parts")}.`,
      step: (given) =>
        `Laat ${given.text("person")} in één van deze onderdelen een dag wachten met reageren, en vraag iemand daar om als eerste te reageren.`,
    },
  },
  partsTitle: "De onderdelen",
  partsNote: "In de volgorde waarin ze zijn opgegeven: geen onderdeel is beter om zijn plaats in de lijst.",
  columns: { part: "onderdeel", people: "mensen", openings: "gesprekken", replies: "reacties", last: "laatst gehoord" },
  whole: "alles samen",
  none: "–",
  partNotMeasured: (part, why) => `${part} is niet te meten: ${why}.`,
  partWithheld: (part, why) => `${part} staat hier niet: ${why}. In het rapport voor het team staat het wel.`,
  unseen: (part, venues) => `${part}: niet in de gegevens: ${venues}.`,
  meant: (venue, nearest) => `${venue} (bedoel je ${nearest}?)`,
  outside: (venues) => `Van geen enkel onderdeel, en meegeteld in alles samen: ${venues}.`,
  sharesTitle: "Naast elkaar",
  sharesNote:
    "Elk aandeel staat er zoals het is, en daarnaast bijgesteld naar wat de onderdelen gemeen hebben: hoe minder erachter zit, hoe verder. Bij een onderdeel met drie gesprekken zegt het bijgestelde aandeel meer dan het eigen aandeel.",
  shareColumns: { part: "onderdeel", raw: "zoals het is", sample: "van", shrunk: "bijgesteld" },
  pooled: (share) => `Alle onderdelen samen: ${share}.`,
  order:
    "De onderdelen verschillen meer dan toeval verklaart; ze staan op volgorde van hun bijgestelde aandeel, het hoogste eerst.",
  tooFewParts: (found, needed) =>
    `Er is geen volgorde: dit was in ${found} onderdelen te meten, en onder de ${needed} zegt een volgorde meer over het toeval dan over de onderdelen.`,
  withinChance: "Er is geen volgorde: de onderdelen verschillen niet meer dan toeval verklaart.",
  nowhere: (measures) => `In geen enkel onderdeel te meten: ${measures}.`,
  continuityTitle: "Wat aan weinig mensen hangt, per onderdeel",
  continuityNote:
    "Zoals het in elk onderdeel is gevonden: dit wordt nooit bijgesteld naar wat andere hebben. Wie weggaat, wordt juist daar gemist.",
  nothingFound: (parts) => `Niets van dien aard gevonden in ${parts}.`,
  subjectsTitle: "Onderwerpen in verschillende onderdelen",
  subjectsNote:
    "Waar mensen in meer dan één onderdeel over praten: iets om voor bij elkaar te komen. Of het bij de onderdelen hoort, bij het geheel of bij allebei: daarover zeggen cijfers niets.",
  subject: (subject, parts) => `${subject}: ${parts}`,
  noSubjects: "Geen onderwerp komt in verschillende onderdelen terug.",
  moreSubjects: (count) => `Hier niet getoond: nog ${count}.`,
  subjectsNotShown: (parts) => `Niet bekend is waar gesprekken over gaan in ${parts}.`,
};
