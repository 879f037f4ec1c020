import type { InvolvementTerms } from "../involvement-words.js";

/** What the words of an involvement document are called within a sentence, in Dutch. */
export const terms: InvolvementTerms = {
  aims: {
    awareness: "interne bekendheid",
    adoption: "adoptie in dagelijkse processen, producten en projecten",
    acceptance: "acceptatie en waardering",
  },
  kinds: {
    tasks: "deel van het takenpakket",
    products: "deel van producten en diensten",
    projects: "deel van interne projecten",
    meetings: "offline bijeenkomsten",
    ambassadors: "ambassadeurs binnen de organisatie",
    training: "opleiding of workshop",
  },
  levels: { staff: "de medewerkers", management: "de leidinggevenden", board: "de directie" },
  channels: {
    magazine: "het interne magazine",
    newsletter: "een nieuwsbrief",
    presentation: "een presentatie",
    highlight: "de highlight of the week",
    statistics: "de statistische rapportage",
    other: "een ander kanaal",
  },
  tellers: {
    "community-manager": "de communitymanager",
    ambassador: "een ambassadeur",
    colleague: "een collega",
    "line-manager": "een leidinggevende",
    board: "de directie",
    member: "een lid",
  },
};
