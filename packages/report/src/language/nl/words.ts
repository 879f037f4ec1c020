import type { MeasureName, Part } from "../codes.js";
import type { CountedUnit, MeasureWords, UnitWords } from "../language.js";
import type { WorkWords } from "../work-words.js";

/** Kinds of work, sides of the conversation and ways to sum up, in Dutch. */
export const parts: Readonly<Record<Part, WorkWords>> = {
  answering: { noun: "het beantwoorden", items: "de antwoorden" },
  welcoming: { noun: "het verwelkomen van nieuwkomers", items: "de eerste reacties aan nieuwkomers" },
  moderating: { noun: "het modereren", items: "de moderatie" },
  tidying: { noun: "het opruimen", items: "het opruimwerk" },
  publishing: { noun: "het publiceren", items: "de berichten van de organisatie" },
  outreach: { noun: "het benaderen van leden", items: "de uitnodigingen" },
  organising: { noun: "het organiseren van bijeenkomsten", items: "de bijeenkomsten" },
  involving: { noun: "het betrekken van de organisatie", items: "het werk om de organisatie te betrekken" },
  steering: { noun: "de regie", items: "de besluiten" },
  accounting: { noun: "de verantwoording aan de organisatie", items: "de verantwoording" },
  opening: { noun: "het beginnen van gesprekken", items: "de begonnen gesprekken" },
  reply: { noun: "het reageren", items: "de reacties" },
  reaction: { noun: "het waarderen", items: "de waarderingen" },
  edit: { noun: "het bewerken van andermans bijdragen", items: "de bewerkingen" },
  flag: { noun: "het melden", items: "de meldingen" },
  moderation: { noun: "het modereren", items: "de moderatie" },
  invitation: { noun: "het uitnodigen", items: "de uitnodigingen" },
  feedback: { noun: "het geven van feedback", items: "de feedback" },
  "first-response": { noun: "het beantwoorden van nieuwe gesprekken", items: "de eerste reacties" },
  "community-managers": { noun: "communitymanagers", items: "de bijdragen van communitymanagers" },
  colleagues: { noun: "andere collega's", items: "de bijdragen van andere collega's" },
  contributors: { noun: "wie bijdroeg", items: "de bijdragen" },
  members: { noun: "leden", items: "de bijdragen van leden" },
  median: { noun: "de helft", items: "de helft" },
  mean: { noun: "gemiddeld", items: "het gemiddelde" },
  "lower-quartile": { noun: "het snelste kwart", items: "het onderste kwart" },
  "upper-quartile": { noun: "driekwart", items: "driekwart" },
  "one-person": { noun: "door minstens één persoon", items: "wat één persoon dekt" },
  "two-people": { noun: "door minstens twee mensen", items: "wat twee mensen dekken" },
};

const named =
  (name: string): MeasureWords["name"] =>
  (part) =>
    part === undefined ? name : `${name} (${part.noun})`;

/** What is measured, in Dutch. */
export const measures: Readonly<Record<MeasureName, MeasureWords>> = {
  "active-contributors": { name: named("Mensen die bijdroegen") },
  "new-contributors": { name: named("Mensen die voor het eerst bijdroegen") },
  "listed-members-who-contributed": { name: named("Leden die ooit bijdroegen") },
  "longest-silence": { name: named("Langste stilte") },
  "activity-trend": {
    name: named("Mensen die meedoen, vergeleken met de periode ervoor"),
    reading: "100 %: evenveel als ervoor",
  },
  "self-generated-share": { name: named("Deel van het gesprek dat leden zelf voeren") },
  "response-rate": { name: named("Gesprekken die op tijd een reactie kregen") },
  "time-to-first-response": { name: named("Wachten op de eerste reactie") },
  "answered-openings": { name: named("Gesprekken met een reactie") },
  "unanswered-openings": { name: named("Gesprekken zonder reactie") },
  "replies-per-conversation": { name: named("Reacties op een gesprek") },
  "participants-per-conversation": { name: named("Mensen in een gesprek") },
  gini: { name: named("Ongelijkheid in deelname"), reading: "0: iedereen doet evenveel; 1: één persoon doet alles" },
  "top-ten-share": { name: named("Aandeel van de tien actiefste mensen") },
  "top-hundredth-share": { name: named("Aandeel van de actiefste één procent") },
  "core-contributors": { name: named("Mensen die het meeste doen"), reading: "de kern: samen vier vijfde van alles" },
  "regular-contributors": { name: named("Mensen die regelmatig meedoen") },
  "casual-contributors": { name: named("Mensen die af en toe meedoen") },
  retention: {
    name: named("Nieuwkomers die blijven"),
    reading: "deden twee tot drie maanden na de eerste keer weer mee",
  },
  "share-of-voice": { name: named("Aandeel in het gesprek") },
  "contributor-absence-factor": {
    name: (part) => `Op hoeveel mensen ${part?.noun ?? "het"} rust`,
    reading: "het kleinste aantal mensen dat samen meer dan de helft doet",
  },
  "largest-share": {
    name: (part) =>
      part === undefined ? "Grootste aandeel van één persoon" : `Grootste aandeel van één persoon in ${part.items}`,
  },
  "covered-demand": {
    name: named("Nieuwe gesprekken op uren die doorgaans gedekt zijn"),
    reading: "in dat uur van de week beantwoordde iemand iets in een kwart van de weken of meer",
  },
  impressions: { name: named("Hoe vaak berichten zijn getoond"), reading: "keren, geen mensen" },
  "new-followers": { name: named("Nieuwe volgers"), reading: "wie ophield met volgen eraf geteld" },
  "follower-growth": {
    name: named("Volgers, vergeleken met het begin van de periode"),
    reading: "100%: even veel als aan het begin",
  },
  "responses-per-post": { name: named("Geschreven reacties op een bericht") },
  "posts-without-reaction": { name: named("Berichten waarop niemand reageerde") },
};

/** Units in Dutch. Hours do not change in the plural after a number. */
export const units: Readonly<Record<CountedUnit, UnitWords>> = {
  people: { one: "persoon", other: "mensen" },
  contributions: { one: "bijdrage", other: "bijdragen" },
  conversations: { one: "gesprek", other: "gesprekken" },
  "replies-per-conversation": { one: "reactie per gesprek", other: "reacties per gesprek" },
  "people-per-conversation": { one: "persoon per gesprek", other: "mensen per gesprek" },
  impressions: { one: "keer", other: "keer" },
  followers: { one: "volger", other: "volgers" },
  "responses-per-post": { one: "reactie per bericht", other: "reacties per bericht" },
  hours: { one: "uur", other: "uur" },
  days: { one: "dag", other: "dagen" },
};
