import { describeSourceAdapter } from "@org/community-conformance/vitest";
import type { CommonOptions } from "../../common-options.js";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { forumTables } from "../../testing/forum-tables.js";
import { personalTexts } from "../../testing/personal-texts.js";
import { playedCounts } from "../../testing/played-counts.js";
import { renderQueryResults } from "../../testing/render-query-results.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { writtenFolder } from "../../testing/written-files.js";

const folder = temporaryFolder();
const rows = simulatedForum();
const tables = forumTables(rows);
const counts = playedCounts(rows);
const json = renderQueryResults(rows, "json");
const csv = renderQueryResults(rows, "csv");
const good = { json: writtenFolder(folder, "json", json), csv: writtenFolder(folder, "csv", csv) };
const badPage = "id,topic_id,post_number,created_at\n1,2\nten,1,1,2024-01-01T00:00:00.000Z\n11,1,2,today\n";
const malformed = writtenFolder(folder, "malformed", new Map([...csv, ["posts-2.csv", badPage]]));
const half = writtenFolder(
  folder,
  "half",
  new Map([...csv, ["posts.csv", 'id,topic_id,post_number,created_at\n1,1,1,"2024']]),
);

const create = (options: CommonOptions, dataExplorer: string) =>
  createDiscourseAdapter({ source: "played", ...options, dataExplorer });

for (const [form, otherForm, written] of [
  ["columns", "records", "json"],
  ["records", "columns", "csv"],
] as const) {
  describeSourceAdapter(`results of the Data Explorer in ${written}, as ${form}`, {
    create: () => create({ form }, good[written]),
    otherForm: () => create({ form: otherForm }, good[written]),
    expected: {
      counts: {
        member: tables.users.length,
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
    malformed: { create: () => create({ form }, malformed), issueCodes: ["row-unreadable"], rejected: 3 },
    interrupted: () => create({ form }, half),
    classified: { texts: personalTexts(rows) },
  });
}
