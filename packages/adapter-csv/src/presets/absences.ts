import type { RecordTemplate } from "../mapping/csv-mapping.js";

/** Days on which somebody is away. A column with a reason is not read: the reason is nobody's business. */
export const absencesPreset: RecordTemplate = {
  kind: "absence",
  fields: {
    person: { column: ["person", "person_id", "member_id", "holder", "naam", "wie", "persoon", "medewerker"] },
    from: { column: ["from", "first_day", "absent_from", "van", "vanaf", "eerste_dag", "afwezig_vanaf"] },
    until: {
      column: ["until", "last_day", "absent_until", "tot", "tot_en_met", "laatste_dag", "afwezig_tot"],
      optional: true,
    },
  },
};
