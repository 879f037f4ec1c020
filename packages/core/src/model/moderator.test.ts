import { describeNoun } from "./describe-noun.test-support.js";
import { createModerator } from "./moderator.js";

describeNoun({
  create: createModerator,
  subject: "moderator",
  full: {
    person: "m1",
    duties: [
      { holder: "m1", duty: "moderating", from: "2026-01-01", until: "2026-12-31" },
      { holder: "m1", duty: "tidying" },
    ],
  },
  required: ["person", "duties"],
  refused: [
    ["no duty", { duties: [] }, "duties"],
    ["a duty of somebody else", { duties: [{ holder: "m2", duty: "moderating" }] }, "duties[0].holder"],
    [
      "a duty that breaks a rule of its own",
      { duties: [{ holder: "m1", duty: "tidying", from: "2026-01-02", until: "2026-01-01" }] },
      "duties[0].until",
    ],
    ["a duty with another key", { duties: [{ holder: "m1", duty: "tidying", colour: 1 }] }, "duties[0].colour"],
  ],
});
