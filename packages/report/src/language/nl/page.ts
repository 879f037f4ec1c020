import type { PageWords, SharedWords, WinWords } from "../page-words.js";

/** What a page says around a report, in Dutch. */
export const page: PageWords = {
  description: "Hoe het met een community gaat: kan zij leven, leeft zij, en houdt zij stand als één persoon vertrekt.",
  skip: "Naar het rapport",
  forEverybody:
    "Dit rapport mag iedereen zien: er staat niemand in. Wie wat draagt, staat in het rapport voor het team.",
  forTheTeam:
    "Alleen voor het team: dit rapport gaat over afzonderlijke mensen, onder pseudoniem. Pseudoniemen zijn persoonsgegevens; geef het niet door.",
  noScore: "geen score",
  ofHundred: "van 100",
  answers: "Vier vragen",
  step: "Deze week:",
  charts: "In beeld",
  tableOf: "De getallen in een tabel",
  more: (count) => `nog ${count}`,
  part: "onderdeel",
  share: "aandeel",
  count: "aantal",
  person: "wie",
  made: "Dat er iets aan iemand hangt, voorspelt niet dat die persoon vertrekt.",
  contents: "Onderdelen van dit rapport",
};

/** How a report for everybody speaks of people, in Dutch. */
export const shared: SharedWords = {
  somebody: "één persoon",
  thatPerson: "die persoon",
  title: "Hoe het werk verdeeld is",
  note: "Op hoe weinig mensen elke taak rust. Hier staan geen namen; wie het is, staat in het rapport voor het team.",
  restsOn: (people) => `meer dan de helft door ${people}`,
  doneBy: (acts, people) => `${acts} door ${people}`,
  largest: (share) => `het grootste deel van één persoon: ${share}`,
};

/** What went well, in Dutch. */
export const wins: WinWords = {
  title: "Successen om te vertellen",
  note: "Zoals de organisatie ze opschreef, in woorden en niet in cijfers.",
  none: "Er zijn nog geen successen opgeschreven. Schrijf er deze week één op: wie is door de community geholpen, en waarmee?",
  told: (date, channel) => `verteld op ${date} (${channel})`,
  toldUndated: (channel) => `verteld (${channel})`,
  notTold: "nog niet verteld",
  more: (count) => `En nog ${count}.`,
};
