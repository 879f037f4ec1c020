import { gzipSync } from "node:zlib";
import { describeSourceAdapter } from "@org/community-conformance/vitest";
import type { CommonOptions } from "../../common-options.js";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { forumTables } from "../../testing/forum-tables.js";
import { personalTexts } from "../../testing/personal-texts.js";
import { playedCounts } from "../../testing/played-counts.js";
import { renderDatabaseDump } from "../../testing/render-database-dump.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { written } from "../../testing/written-files.js";

const folder = temporaryFolder();
const rows = simulatedForum();
const dump = renderDatabaseDump(rows);
const good = written(folder, "good.sql", dump);
const badRows = [
  "not\ta\tpost",
  "x".repeat(40),
  dump.match(/COPY public\.posts .*\n(.*)\n/)?.[1]?.replace("\t", "\tx"),
];
const malformed = written(
  folder,
  "malformed.sql",
  dump.replace(/(COPY public\.posts .*\n)/, `$1${badRows.join("\n")}\n`),
);
const packed = gzipSync(dump);
const half = written(folder, "half.sql.gz", packed.subarray(0, packed.length / 2));

const tables = forumTables(rows);
const counts = playedCounts(rows);
const create = (options: CommonOptions, backup = good) =>
  createDiscourseAdapter({ source: "played", ...options, backup });

for (const [form, otherForm] of [
  ["columns", "records"],
  ["records", "columns"],
] as const) {
  describeSourceAdapter(`a backup as ${form}`, {
    create: () => create({ form }),
    otherForm: () => create({ form: otherForm }),
    expected: {
      counts: {
        member: tables.users.length,
        // The founder and two moderators of the community, one of all and of one category.
        duty: counts.roles,
        venue: tables.categories.filter(({ readRestricted }) => readRestricted !== true).length,
        stakeholderGroup: 1,
        conversation: counts.topics,
        contribution:
          counts.content +
          counts.acts +
          counts.likes +
          counts.flags +
          counts.handledFlags +
          counts.edits +
          tables.invites.length,
        observation: 1,
        issue: 2,
      },
    },
    malformed: { create: () => create({ form }, malformed), issueCodes: ["row-unreadable"], rejected: badRows.length },
    interrupted: () => create({ form }, half),
    classified: {
      texts: personalTexts(rows),
      create: () => create({ form, include: ["member.name", "conversation.title"] }),
    },
  });
}
