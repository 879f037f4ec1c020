import type { RecordTemplate } from "../mapping/csv-mapping.js";

const temporalities: Readonly<Record<string, string>> = {
  change: "change",
  verandering: "change",
  level: "level",
  stand: "level",
  distinct: "distinct",
  uniek: "distinct",
  rate: "rate",
  verhouding: "rate",
};

/**
 * A total over a stretch of time. Where there is only a date, the stretch is that day in the declared time zone. What
 * kind of total it is (may it be summed?) is never supposed: without a column, declare `temporality` as a constant.
 */
export const aggregatesPreset: RecordTemplate = {
  kind: "aggregate",
  fields: {
    metric: { column: ["metric", "measure", "meting", "maat", "cijfer"] },
    venue: { column: ["venue", "venue_id", "plek", "kanaal"], optional: true },
    conversation: { column: ["conversation", "conversation_id", "gesprek"], optional: true },
    from: { column: ["from", "date", "day", "van", "vanaf", "datum", "dag"] },
    until: {
      firstOf: [{ column: ["until", "to", "tot"] }, { column: ["date", "day", "datum", "dag"], plusDays: 1 }],
    },
    value: { column: ["value", "waarde", "total", "totaal", "aantal"] },
    temporality: { column: ["temporality", "soort_totaal"], map: temporalities },
  },
};
