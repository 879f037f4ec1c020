import { describeNoun } from "./describe-noun.test-support.js";
import { createGathering } from "./gathering.js";

describeNoun({
  create: createGathering,
  subject: "gathering",
  full: {
    id: "g1",
    form: "offline",
    startsAt: "2026-11-21T19:30:00+01:00",
    endsAt: "2026-11-21T21:30:00+01:00",
    venue: "v1",
    organisers: ["m1"],
    attendees: ["m1", "m2"],
    attendance: 25,
    subject: "Old hands",
  },
  required: ["id", "form", "startsAt"],
  allowed: [
    ["an end at the begin", { endsAt: "2026-11-21T18:30:00Z" }],
    ["nobody there", { attendees: [], attendance: 0 }],
  ],
  refused: [
    ["an end before the begin", { endsAt: "2026-11-21T18:29:59Z" }, "endsAt"],
    ["another form", { form: "phone" }, "form"],
    ["an empty organiser", { organisers: [""] }, "organisers[0]"],
    ["half a visitor", { attendance: 24.5 }, "attendance"],
  ],
});
