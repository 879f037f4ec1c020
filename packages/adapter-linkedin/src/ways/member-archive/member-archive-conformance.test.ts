import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { strToU8, zipSync } from "fflate";
import { createLinkedInAdapter } from "../../create-linkedin-adapter.js";
import type { CommonOptions } from "../../options.js";
import { archiveFile, archiveTexts } from "../../testing/archive-file.js";
import { archiveFormats } from "../../testing/archive-formats.js";
import { temporaryFolder, written } from "../../testing/written-files.js";

const folder = temporaryFolder();
const files = Object.fromEntries(
  archiveFormats.filter(({ exported }) => exported === "2021-06").map((format) => [format.file, archiveFile(format)]),
);

function zip(name: string, changed: Readonly<Record<string, string>> = {}): string {
  const more = Object.entries(changed).map(([file, text]) => [file, strToU8(text)] as const);
  return written(folder, name, zipSync({ ...files, ...Object.fromEntries(more) }));
}

const good = zip("good.zip");
const reactions = new TextDecoder().decode(files["Reactions.csv"]);
const malformed = zip("malformed.zip", { "Reactions.csv": `${reactions}too,few\nsoon,LIKE,x\n` });
const half = zip("half.zip", { "Reactions.csv": `${reactions}2024-03-12 12:05:00,"LI` });

const create = (form: CommonOptions["form"] & string, memberArchive = good) =>
  createLinkedInAdapter({ memberArchive, form });

for (const [form, otherForm] of [
  ["records", "columns"],
  ["columns", "records"],
] as const) {
  describeSourceAdapter(`a member's archive as ${form}`, {
    create: () => create(form),
    otherForm: () => create(otherForm),
    // Three rows of shares, of comments and of reactions; one issue says that what was reacted to is not there.
    expected: {
      counts: { contribution: 9, observation: 1, issue: 1 },
      capabilities: ["openings", "replies", "reactions", "authors", "conversations"],
      owners: ["owner"],
    },
    malformed: {
      create: () => create(form, malformed),
      issueCodes: ["row-unreadable", "date-not-readable"],
      rejected: 2,
    },
    interrupted: () => create(form, half),
    classified: { texts: archiveTexts },
  });
}
