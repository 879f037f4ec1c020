import type { RecordTemplate } from "../mapping/csv-mapping.js";
import { dutyWords } from "./duty-words.js";

/** Somebody holds a duty, from when to when, with what there is to know of it. */
export const dutiesPreset: RecordTemplate = {
  kind: "duty",
  fields: {
    holder: { column: ["holder", "holder_id", "member_id", "person", "naam", "wie", "houder", "persoon"] },
    duty: { column: ["duty", "taak", "role", "rol"], map: dutyWords },
    from: { column: ["from", "start", "van", "vanaf", "begin"], optional: true },
    until: { column: ["until", "to", "end", "tot", "tot_en_met", "eind", "einde"], optional: true },
    venue: { column: ["venue", "plek", "kanaal", "categorie"], optional: true },
    organisation: { column: ["organisation", "organization", "organisatie"], optional: true },
    department: { column: ["department", "afdeling"], optional: true },
    hoursPerWeek: { column: ["hours_per_week", "uren_per_week"], optional: true },
    backup: { column: ["backup", "vervanger", "achtervang"], optional: true },
    guide: { column: ["guide", "begeleider"], optional: true },
    delegated: { column: ["delegated", "gedelegeerd"], optional: true },
    expertise: {
      column: ["expertise", "kennis"],
      map: {
        none: "none",
        geen: "none",
        basic: "basic",
        basis: "basic",
        working: "working",
        werkbaar: "working",
        expert: "expert",
      },
      optional: true,
    },
    affinity: {
      column: ["affinity", "affiniteit"],
      map: { none: "none", geen: "none", some: "some", enige: "some", strong: "strong", sterk: "strong" },
      optional: true,
    },
    engagement: {
      column: ["engagement", "dienstverband"],
      map: {
        employee: "employee",
        medewerker: "employee",
        hired: "hired",
        ingehuurd: "hired",
        inhuur: "hired",
        volunteer: "volunteer",
        vrijwilliger: "volunteer",
      },
      optional: true,
    },
    contractUntil: { column: ["contract_until", "contract_tot"], optional: true },
  },
};
