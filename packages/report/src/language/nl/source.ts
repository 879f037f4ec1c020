import type { SourceWords } from "../source-words.js";

/** What a source shows, in Dutch. */
export const source: SourceWords = {
  title: (name, kind) =>
    name === kind ? `Wat ${name} kan laten zien` : `Wat ${name} kan laten zien (gelezen met: ${kind})`,
  shows: "Wel te zien",
  showsNothing: "Niets waar cijfers van te maken zijn.",
  doesNotShow: "Niet te zien",
  rules: "Bij het lezen",
  readsChanges: "Een volgende keer hoeft alleen gelezen te worden wat veranderde.",
  readsAll: "Elke keer wordt alles gelezen.",
  mayBeKept: "Wat gelezen is, mag bewaard worden.",
  keptFor: (hours) => `Een deel van wat gelezen is, mag maar ${hours} bewaard worden.`,
  notLinkable: "De mensen erin mogen niet in andere bronnen herkend worden.",
  leftOut: (fields) => `Blijft weg tenzij erom gevraagd wordt: ${fields}.`,
  timeZone: (zone) => `Tijden zonder tijdsverschil gelden als die van ${zone}.`,
  remarks: "Goed om te weten",
};
