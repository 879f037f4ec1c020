import type { CountedUnit } from "../counted-unit.js";
import type { UnitWords } from "../language.js";

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
  acts: { one: "keer", other: "keer" },
  hours: { one: "uur", other: "uur" },
  days: { one: "dag", other: "dagen" },
  "share-difference": { one: "procentpunt", other: "procentpunten" },
  departments: { one: "afdeling", other: "afdelingen" },
  subjects: { one: "onderwerp", other: "onderwerpen" },
  groups: { one: "groep", other: "groepen" },
  gatherings: { one: "bijeenkomst", other: "bijeenkomsten" },
  attendances: { one: "bezoek", other: "bezoeken" },
};
