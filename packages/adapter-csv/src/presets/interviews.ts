import type { RecordTemplate } from "../mapping/csv-mapping.js";

/** One row an interview of a needs inventory. Without an id the number of the line serves. */
export const interviewsPreset: RecordTemplate = {
  kind: "interview",
  fields: {
    id: {
      firstOf: [{ column: ["id", "interview_id", "interview", "gesprek_nr"] }, { lineNumber: true, prefix: "line-" }],
    },
    date: { column: ["date", "datum"], optional: true },
    group: { column: ["group", "stakeholder_group", "doelgroep", "groep"], optional: true },
    motives: { column: ["motives", "drijfveren", "motieven"], optional: true },
    subjects: { column: ["subjects", "onderwerpen"], optional: true },
    needs: { column: ["needs", "wie_nodig", "heeft_nodig", "nodig"], optional: true },
    yields: { column: ["yields", "opbrengst", "wat_levert_het_op"], optional: true },
    willing: {
      column: ["willing", "wants_to_contribute", "bereid", "wil_bijdragen", "actief_bijdragen"],
      map: { yes: "yes", ja: "yes", perhaps: "perhaps", maybe: "perhaps", misschien: "perhaps", no: "no", nee: "no" },
    },
  },
};
