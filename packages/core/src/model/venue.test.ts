import { describeNoun } from "./describe-noun.test-support.js";
import { createVenue } from "./venue.js";

describeNoun({
  create: createVenue,
  subject: "venue",
  full: {
    id: "v1",
    name: "Questions",
    style: "stream",
    parent: "v0",
    openedAt: "2020-01-01T00:00:00Z",
    closedAt: "2026-01-01T00:00:00Z",
    part: "north",
  },
  required: ["id"],
  allowed: [["closing at the moment of opening", { closedAt: "2020-01-01T01:00:00+01:00" }]],
  refused: [
    ["closing before opening", { closedAt: "2020-01-01T00:59:59+01:00" }, "closedAt"],
    ["another style", { style: "chat" }, "style"],
  ],
});
