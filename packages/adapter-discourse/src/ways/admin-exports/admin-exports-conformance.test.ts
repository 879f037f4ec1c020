import { gzipSync } from "node:zlib";
import { describeSourceAdapter } from "@org/community-conformance/vitest";
import type { CommonOptions } from "../../common-options.js";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { forumTables } from "../../testing/forum-tables.js";
import { personalTexts } from "../../testing/personal-texts.js";
import { playedCounts } from "../../testing/played-counts.js";
import { renderUserList } from "../../testing/render-user-list.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { written } from "../../testing/written-files.js";

const folder = temporaryFolder();
const rows = simulatedForum();
const list = renderUserList(rows, ["Town"]);
const good = written(folder, "user-list-240305-000000.csv", list);
const malformed = written(folder, "malformed.csv", `${list}17\nten,,ten,,,2024-01-01 00:00:00 UTC${",1".repeat(30)}\n`);
const packed = gzipSync(list);
const half = written(folder, "half.csv.gz", packed.subarray(0, packed.length - 200));

const tables = forumTables(rows);
const people = tables.users.filter(({ id }) => id > 0);
const categoryRoles = tables.categories.flatMap(({ moderatorIds = [] }) => moderatorIds).length;
const create = (options: CommonOptions, adminExports = good) =>
  createDiscourseAdapter({ source: "played", ...options, adminExports });

describeSourceAdapter("exports of an administrator", {
  create: () => create({}),
  expected: { counts: { member: people.length, duty: playedCounts(rows).roles - categoryRoles, observation: 1 } },
  malformed: { create: () => create({}, malformed), issueCodes: ["row-unreadable"], rejected: 2 },
  interrupted: () => create({}, half),
  classified: { texts: personalTexts(rows), create: () => create({ include: ["member.name"] }) },
});
