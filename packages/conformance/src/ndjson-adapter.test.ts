import { createNdjsonAdapter, type NdjsonAdapterOptions } from "@org/community-core/source";
import type { Created } from "./harness/harness.js";
import { goodHarness } from "./self-test/good-harness.js";
import { classifiedName, classifiedTitle, goodContributions, goodFacts } from "./self-test/good-records.js";
import { describeSourceAdapter } from "./vitest.js";

const { expected } = goodHarness();
const lines = [...goodFacts, ...goodContributions].map((record) => JSON.stringify(record));
const end = JSON.stringify({ kind: "end", complete: true });

function over(text: string, options: Partial<NdjsonAdapterOptions> = {}): Created {
  return createNdjsonAdapter({ source: "archive", open: () => [text], ...options });
}

const good = [...lines, end].join("\n");

// An adapter that shares no code with the memory adapter: the kit fits more than the one it grew up with.
describeSourceAdapter("the NDJSON adapter", {
  create: () => over(good),
  expected,
  malformed: { create: () => over(`{"kind":"member"}\n${good}`), issueCodes: ["not-a-record"], rejected: 1 },
  interrupted: () => over(lines.join("\n")),
  classified: {
    texts: [classifiedName, classifiedTitle],
    create: () => over(good, { include: ["member.name", "conversation.title"] }),
  },
});
