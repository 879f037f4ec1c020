import type { RecordKind } from "@org/community-core/source";

/** What a source yields, in Dutch. */
export const recordKinds: Readonly<Record<RecordKind, string>> = {
  absence: "afwezigheid",
  aggregate: "totalen",
  contribution: "bijdragen",
  conversation: "gesprekken",
  duty: "taken",
  gathering: "bijeenkomsten",
  identityLink: "koppelingen van accounts",
  interview: "gesprekken vooraf",
  member: "leden",
  observation: "bekeken perioden",
  organisation: "organisaties",
  reactionTotal: "aantallen waarderingen",
  stakeholderGroup: "doelgroepen",
  timeEntry: "bestede uren",
  venue: "ontmoetingsplekken",
  removal: "verwijderingen",
  issue: "meldingen bij het lezen",
  end: "einde van het lezen",
};
