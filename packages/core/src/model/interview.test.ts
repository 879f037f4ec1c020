import { describeNoun } from "./describe-noun.test-support.js";
import { createInterview } from "./interview.js";

describeNoun({
  create: createInterview,
  subject: "interview",
  full: {
    id: "i1",
    date: "2026-01-15",
    group: "s1",
    motives: ["to learn"],
    subjects: ["family history"],
    needs: ["archivists"],
    yields: ["sources"],
    willing: "perhaps",
  },
  required: ["id", "willing"],
  allowed: [["no motive", { motives: [] }]],
  refused: [
    ["another answer", { willing: "maybe" }, "willing"],
    ["a day that does not exist", { date: "2026-04-31" }, "date"],
    ["one motive without a list", { motives: "to learn" }, "motives"],
  ],
});
