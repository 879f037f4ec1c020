import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { capabilities, type InvalidInput, type SourceAdapter } from "@org/community-core/source";
import type { Result } from "neverthrow";
import { createSourceAdapter } from "./create-csv-adapter.js";
import type { CsvAdapterOptions } from "./options.js";

const folder = resolve(import.meta.dirname, "../fixtures");
const text = (name: string): string => readFileSync(resolve(folder, name), "utf8");
// The cast: the factory checks it, as it checks what comes from anybody's file.
const community = JSON.parse(text("community.json")) as CsvAdapterOptions;
// Small buffers, so that the files are read in several blocks.
const limits = { bufferBytes: 512, longestRow: 512 };
const badRows = "contributions-with-bad-rows.csv";

function create(options: Partial<CsvAdapterOptions>): Result<SourceAdapter, InvalidInput> {
  return createSourceAdapter({ ...community, baseFolder: folder, limits, ...options });
}

/** The first half of the good contributions, and then a stream that breaks. */
async function* brokenStream(): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text("contributions.csv"));
  yield bytes.subarray(0, bytes.length / 2);
  throw new Error("the connection was lost");
}

for (const [form, otherForm] of [
  ["columns", "records"],
  ["records", "columns"],
] as const) {
  describeSourceAdapter(`CSV files as ${form}`, {
    create: () => create({ form }),
    otherForm: () => create({ form: otherForm }),
    expected: {
      // Counted by hand in the fixtures, whose mapping shows all that a source can show.
      counts: {
        ...{ contribution: 10, venue: 2, reactionTotal: 2, observation: 1, conversation: 2, member: 5 },
        ...{ organisation: 1, stakeholderGroup: 1, identityLink: 1, duty: 2, absence: 1, timeEntry: 2 },
        ...{ gathering: 2, aggregate: 2, interview: 2 },
      },
      capabilities,
      records: text("expected.ndjson"),
    },
    malformed: {
      create: () => create({ form, files: [{ input: badRows }] }),
      issueCodes: [
        ...["date-does-not-exist", "time-zone-needed", "too-few-cells", "value-not-mapped", "value-missing"],
        "quote-not-closed",
      ],
      rejected: 6,
    },
    interrupted: () => create({ form, files: [{ ...community.files[0], input: brokenStream }], limits: {} }),
    classified: {
      texts: ["Wobbe Fictitious", "Ymkje Invented", "Mills on the old map", "Who has the sheet of 1702?"],
      create: () => create({ form, include: ["member.name", "conversation.title"] }),
    },
  });
}
