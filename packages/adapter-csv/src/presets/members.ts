import type { RecordTemplate } from "../mapping/csv-mapping.js";

/** One row a member. Names are not read; what identifies a member becomes a pseudonym when records are collected. */
export const membersPreset: RecordTemplate = {
  kind: "member",
  fields: {
    id: { column: ["member_id", "user_id", "id", "lid_id", "lidnummer", "gebruiker_id"] },
    joinedAt: {
      column: ["joined_at", "created_at", "registered_at", "sign_up_date", "lid_sinds", "lid_vanaf", "aangemeld_op"],
      optional: true,
    },
    leftAt: { column: ["left_at", "closed_at", "afgemeld_op", "vertrokken_op"], optional: true },
    actor: {
      column: ["actor", "actor_type", "soort_lid"],
      map: {
        person: "person",
        persoon: "person",
        organisation: "organisation",
        organization: "organisation",
        organisatie: "organisation",
        automated: "automated",
        bot: "automated",
        automatisch: "automated",
      },
      optional: true,
    },
    organisation: { column: ["organisation", "organization", "organisation_id", "organisatie"], optional: true },
    department: { column: ["department", "afdeling"], optional: true },
    groups: { column: ["groups", "stakeholder_groups", "group", "doelgroepen", "doelgroep", "groep"], optional: true },
  },
};
