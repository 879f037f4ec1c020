import { cpSync } from "node:fs";
import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { afterAll } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { firstLook, laterForum, secondLook } from "../../testing/later-forum.js";
import { readSite } from "../../testing/read-site.js";
import { startForumServer } from "../../testing/server/start-forum-server.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { siteCounts } from "../../testing/site-counts.js";
import { siteAdapter } from "../../testing/site-fixture.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";

const rows = simulatedForum();
const counts = siteCounts(rows);
const server = await startForumServer({ rows });
afterAll(() => server.close());

const atLength = { apiKey: "played-admin-key", atLength: ["moderationActs", "reactions"] } as const;

/** The forum as it was kept at first, with what was asked for, and kept up to date a week later. */
async function kept(asked: object): Promise<{ readonly first: string; readonly later: string }> {
  const [first, later] = [temporaryFolder(), temporaryFolder()];
  server.setRows(rows);
  await readSite(siteAdapter(server, firstLook, { ...atLength, ...asked, archive: first }));
  cpSync(first, later, { recursive: true });
  server.setRows(laterForum(rows));
  await readSite(siteAdapter(server, secondLook, { ...atLength, ...asked, archive: later, rescan: 1 }));
  return { first, later };
}

const plain = await kept({});
const include = ["member.name", "conversation.title"] as const;
const named = await kept({ include });

/** A copy, because who is forgotten in one is not to be missed in the next. */
function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

for (const [form, otherForm] of [
  ["columns", "records"],
  ["records", "columns"],
] as const) {
  const create = (folder: string, asked: object = {}) =>
    createDiscourseAdapter({ archive: copyOf(folder), source: "played", form, ...asked });
  describeSourceAdapter(`an archive as ${form}`, {
    create: () => create(plain.first),
    otherForm: () => create(plain.first, { form: otherForm }),
    expected: {
      counts: {
        ...{ venue: counts.categories, stakeholderGroup: counts.groups, duty: counts.roles },
        // The account that never confirmed its address stands on a list for staff.
        ...{ member: counts.people + 1, conversation: counts.topics, observation: 1, issue: 2 },
        contribution: counts.content + counts.flags + counts.handledFlags + counts.edits + counts.likes + counts.acts,
      },
    },
    incremental: { before: () => create(plain.first), after: () => create(plain.later) },
    classified: {
      texts: ["Name of 5", "Founder of the forum", "Welcome, pinned and old"],
      create: () => create(named.first, { include }),
    },
  });
}
