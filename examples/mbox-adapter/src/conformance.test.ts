import { fileURLToPath } from "node:url";
import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { createMboxAdapter } from "./index.js";

function over(fixture: string) {
  return createMboxAdapter(fileURLToPath(new URL(`../fixtures/${fixture}`, import.meta.url)));
}

describeSourceAdapter("mbox", {
  create: () => over("gardeners.mbox"),
  // Counted by hand in the fixture: eight messages, one of them automatic, one on two lists. Two answer what is not in it.
  expected: { counts: { contribution: 6 }, targetsNotRead: 2 },
  // A day that does not exist, a time without a zone, a message without an id, and two that share one.
  malformed: {
    create: () => over("bad-messages.mbox"),
    issueCodes: ["date-unusable", "message-id-missing", "conflicting-message"],
    rejected: 4,
  },
  classified: {
    texts: ["anna@example.org", "Anna", "Cato Smit", "cato at example.org", "prune", "opening-1@example.org"],
  },
});
