import type { RecordTemplate } from "../mapping/csv-mapping.js";

/** Words for the types of contribution, in English and Dutch. */
const types: Readonly<Record<string, string>> = {
  opening: "opening",
  topic: "opening",
  question: "opening",
  post: "opening",
  vraag: "opening",
  bericht: "opening",
  onderwerp: "opening",
  reply: "reply",
  answer: "reply",
  comment: "reply",
  antwoord: "reply",
  reactie: "reply",
  reaction: "reaction",
  like: "reaction",
  waardering: "reaction",
  edit: "edit",
  bewerking: "edit",
  flag: "flag",
  melding: "flag",
  moderation: "moderation",
  moderatie: "moderation",
  invitation: "invitation",
  uitnodiging: "invitation",
  feedback: "feedback",
};

/** One row a contribution: id, type and time are needed; author, conversation, venue and target where they are there. */
export const contributionsPreset: RecordTemplate = {
  kind: "contribution",
  fields: {
    id: { column: ["id", "contribution_id", "message_id", "post_id", "bijdrage_id", "bericht_id"] },
    type: { column: ["type", "kind", "contribution_type", "soort"], map: types },
    at: {
      column: [
        "created_at",
        "at",
        "timestamp",
        "date_time",
        "time",
        "datum_tijd",
        "tijdstip",
        "aangemaakt_op",
        "geplaatst_op",
      ],
    },
    author: {
      column: ["author_id", "author", "user_id", "member_id", "auteur_id", "auteur", "lid_id"],
      optional: true,
    },
    conversation: {
      column: ["conversation_id", "conversation", "topic_id", "thread_id", "gesprek_id", "gesprek", "onderwerp_id"],
      optional: true,
    },
    venue: { column: ["venue", "venue_id", "category_id", "channel", "plek", "categorie", "kanaal"], optional: true },
    target: {
      column: ["reply_to_id", "target", "target_id", "parent_id", "in_reply_to", "antwoord_op", "reactie_op"],
      optional: true,
    },
  },
};
