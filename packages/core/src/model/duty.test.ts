import { describeNoun } from "./describe-noun.test-support.js";
import { createDuty } from "./duty.js";

describeNoun({
  create: createDuty,
  subject: "duty",
  full: {
    holder: "m1",
    duty: "answering",
    basis: "platform-role",
    from: "2026-01-01",
    until: "2026-12-31",
    venue: "v1",
    organisation: "o1",
    department: "Education",
    hoursPerWeek: 8,
    backup: "m2",
    guide: "m3",
    delegated: true,
    expertise: "basic",
    affinity: "some",
    engagement: "hired",
    contractUntil: "2027-01-31",
    observedAt: "2026-11-21T09:00:00Z",
  },
  required: ["holder", "duty"],
  allowed: [
    ["one day", { until: "2026-01-01" }],
    ["no hours", { hoursPerWeek: 0 }],
    ["all hours of a week", { hoursPerWeek: 168 }],
  ],
  refused: [
    ["a last day before the first", { until: "2025-12-31" }, "until"],
    ["more hours than a week has", { hoursPerWeek: 168.1 }, "hoursPerWeek"],
    ["fewer than no hours", { hoursPerWeek: -1 }, "hoursPerWeek"],
    ["an eleventh duty", { duty: "selling" }, "duty"],
    ["another basis", { basis: "guessed" }, "basis"],
    ["another expertise", { expertise: "guru" }, "expertise"],
    ["another affinity", { affinity: "love" }, "affinity"],
    ["another engagement", { engagement: "intern" }, "engagement"],
    ["a contract to a moment", { contractUntil: "2027-01-31T00:00:00Z" }, "contractUntil"],
    ["an observation on a day", { observedAt: "2026-11-21" }, "observedAt"],
  ],
});
