import type { LoadWords } from "../load-words.js";

/** Time, in Dutch. */
export const load: LoadWords = {
  title: "Tijd: gepland, besteed en nodig",
  note: "In uren per week.",
  columns: { duty: "", acts: "keer per week", planned: "gepland", spent: "besteed", needed: "nodig" },
  assumed: (range) => `${range} *`,
  assumedNote:
    "* Onze aanname van hoeveel minuten één keer kost, van vlot tot zorgvuldig. Schrijf uren op, of geef zelf minuten op, voor iets beters.",
  everything: "alles samen",
  countsOnce:
    "Verwelkomen gebeurt door te antwoorden: een eerste reactie aan een nieuwkomer staat in beide regels, en de tijd ervan telt één keer in het totaal.",
  uses: (who, duty, share, planned) => `${who} gebruikt ${share} van de ${planned} die voor ${duty} gepland is`,
  noRoom: "er is nauwelijks ruimte over voor wat niet was voorzien",
  rhythm: (answers, night, weekend) =>
    `Van ${answers} op anderen kwam ${night} tussen 23:00 en 6:00 en ${weekend} in het weekend.`,
  needNotKnown: (duties) => `Gepland, maar het is niet bekend hoeveel uur er nodig is: ${duties}.`,
  volunteers: (names) => `Niet meegeteld als gepland, omdat het vrijwilligers zijn: de uren van ${names}.`,
};
