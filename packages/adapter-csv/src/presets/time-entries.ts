import type { RecordTemplate } from "../mapping/csv-mapping.js";
import { dutyWords } from "./duty-words.js";

/** Hours spent on a duty on a day, such as a sheet with the columns Naam, Datum, Uren, Taak. */
export const timeEntriesPreset: RecordTemplate = {
  kind: "timeEntry",
  fields: {
    id: { column: ["id", "entry_id", "regel_id"], optional: true },
    person: { column: ["person", "person_id", "member_id", "naam", "wie", "persoon", "medewerker"], optional: true },
    duty: { column: ["duty", "taak", "activity", "activiteit"], map: dutyWords },
    date: { column: ["date", "day", "datum", "dag"] },
    hours: { column: ["hours", "uren", "tijd_in_uren"] },
    count: { column: ["count", "aantal"], optional: true },
  },
};
