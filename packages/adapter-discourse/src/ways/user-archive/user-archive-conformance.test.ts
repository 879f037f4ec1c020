import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { strToU8, zipSync } from "fflate";
import type { CommonOptions } from "../../common-options.js";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { factsOfOne } from "../../testing/facts-of-one.js";
import { personalTexts } from "../../testing/personal-texts.js";
import { renderUserArchive } from "../../testing/render-user-archive.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { trueFacts } from "../../testing/true-facts.js";
import { written } from "../../testing/written-files.js";

const folder = temporaryFolder();
const rows = simulatedForum();
const files = renderUserArchive(rows, { userId: 101 });
const posts = files.get("user_archive.csv") ?? "";

function zip(name: string, changed: Readonly<Record<string, string>> = {}): string {
  const entries = [...files, ...Object.entries(changed)].map(
    ([file, text]) => [`archive/${file}`, strToU8(text)] as const,
  );
  return written(folder, name, zipSync(Object.fromEntries(entries)));
}

const good = zip("user_archive-user101-240305-000000-7.zip");
const malformed = zip("malformed.zip", {
  "user_archive.csv": `${posts}too,few\nt,c,No,w,w,0,0,nowhere,2024-01-01 00:00:00 UTC\n`,
});
const half = zip("half.zip", { "user_archive.csv": posts.slice(0, -30).replace(/,[^,]*$/, ',"not closed') });
const own = factsOfOne(trueFacts(rows), rows, 101);
const contributions = own.filter(({ kind }) => kind === "contribution").length;

const create = (options: CommonOptions, userArchive = good) =>
  createDiscourseAdapter({ source: "played", ...options, userArchive, ownerId: 101 });

for (const [form, otherForm] of [
  ["columns", "records"],
  ["records", "columns"],
] as const) {
  describeSourceAdapter(`a user's archive as ${form}`, {
    create: () => create({ form }),
    otherForm: () => create({ form: otherForm }),
    expected: {
      counts: {
        ...{ member: 1, contribution: contributions, reactionTotal: contributions, observation: 1 },
        conversation: own.filter(({ kind }) => kind === "conversation").length,
      },
    },
    malformed: { create: () => create({ form }, malformed), issueCodes: ["row-unreadable"], rejected: 2 },
    interrupted: () => create({ form }, half),
    classified: { texts: personalTexts(rows), create: () => create({ form, include: ["conversation.title"] }) },
  });
}
