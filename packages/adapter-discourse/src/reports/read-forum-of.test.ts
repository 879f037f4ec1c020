import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { DiscourseAdapterOptions } from "../options.js";
import { forumTables } from "../testing/forum-tables.js";
import { firstLook } from "../testing/later-forum.js";
import { publicTopics } from "../testing/public-forum.js";
import { startForumServer } from "../testing/server/start-forum-server.js";
import { simulatedForum, smallForum } from "../testing/simulated-forum.js";
import { siteOptions } from "../testing/site-fixture.js";
import { figuresBesideOurs } from "./figures-beside-ours.js";
import { readForumOf } from "./read-forum-of.js";
import { reportPeriod } from "./report-period.js";
import { timeToFirstResponseReport } from "./time-to-first-response-report.js";

/** An answer to `/t/{id}.json` of a topic that was answered after so many hours by somebody else; never, without. */
function answer(id: number, day: number, hours?: number): object {
  const at = (hour: number): string => new Date(Date.UTC(2026, 0, day, hour)).toISOString();
  const post = { post_type: 1, admin: false, moderator: false, actions_summary: [{ id: 2, count: 1 }] };
  const first = { ...post, id: id * 10, post_number: 1, user_id: 7, created_at: at(9) };
  const reply = {
    ...post,
    id: id * 10 + 1,
    post_number: 2,
    user_id: 8,
    created_at: at(9 + (hours ?? 0)),
    moderator: true,
  };
  const posts = hours === undefined ? [first] : [first, reply];
  return {
    ...{ id, user_id: 7, created_at: at(9), archetype: "regular", visible: true, category_id: 1 },
    posts_count: posts.length,
    post_stream: { posts, stream: posts.map((one) => one.id) },
  };
}

const period = reportPeriod("2026-01-01", "2026-01-31");
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "forum-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function optionsFor(answers: readonly unknown[]): Promise<DiscourseAdapterOptions> {
  const path = join(folder, "garden.ndjson");
  await writeFile(path, answers.map((one) => `${JSON.stringify(one)}\n`).join(""));
  return { topicAnswers: path };
}

describe("readForumOf", () => {
  it("reads a forum by a way of the adapter, with what the reader of figures needs", async () => {
    const options = await optionsFor([answer(1, 5, 2), answer(2, 6)]);
    const read = (await readForumOf({ ...options, everyTopic: true }))._unsafeUnwrap();
    expect(read.source).toBe("garden");
    expect(read.coverage).toEqual({ until: Date.UTC(2026, 0, 6, 9) + 1, complete: true });
    expect(read.accounting.map(({ kind, accepted }) => [kind, accepted])).toEqual([
      ["post", 3],
      ["topic", 2],
    ]);
    expect(read.forum.shown).toEqual(new Set(["topics", "posts", "roles"]));
    expect(timeToFirstResponseReport(read.forum, period)._unsafeUnwrap().total).toBe(2);
  });

  it("gives what was read of a forum whose read did not end well as an error, with the reason in its issues", async () => {
    const error = (await readForumOf(await optionsFor(["no topic", { nothing: true }])))._unsafeUnwrapErr();
    expect(error).toMatchObject({ type: "ForumReadInPart", read: { issues: [{ code: "topic-unreadable" }, {}] } });
  });

  it("stops on request", async () => {
    const stop = new AbortController();
    stop.abort();
    const error = (await readForumOf(await optionsFor([answer(1, 5)]), { signal: stop.signal }))._unsafeUnwrapErr();
    expect(error).toMatchObject({ type: "ForumReadInPart", read: { issues: [{ code: "aborted" }] } });
  });

  it("reads a site and what it was read into alike, with what only some may see where `alsoRead` asks", async () => {
    const rows = simulatedForum({ ...smallForum, days: 14 });
    const server = await startForumServer({ rows });
    onTestFinished(() => server.close());
    const topicsAt = async (options: DiscourseAdapterOptions): Promise<number> =>
      (await readForumOf(options))._unsafeUnwrap().forum.topics.size;
    const admin = { apiKey: "played-admin-key", archive: join(folder, "kept") };
    const alsoRead = ["restricted-categories", "unlisted-topics"] as const;
    const played = forumTables(rows).topics.filter(
      ({ archetype, deletedAt }) => archetype !== "private_message" && deletedAt === undefined,
    );
    expect(await topicsAt(siteOptions(server, firstLook, { ...admin, alsoRead }))).toBe(played.length);
    expect(await topicsAt({ archive: admin.archive, alsoRead })).toBe(played.length);
    expect(await topicsAt(siteOptions(server, firstLook))).toBe(publicTopics(forumTables(rows)).length);
  });

  it("refuses options that choose no way", async () => {
    // The cast: options come from configuration files and may be anything.
    const options = { topicAnswers: "" } as DiscourseAdapterOptions;
    expect((await readForumOf(options))._unsafeUnwrapErr()).toMatchObject({ type: "InvalidInput" });
  });
});

describe("figuresBesideOurs", () => {
  it("sets the median of all beside the mean of the answered, from one forum", async () => {
    // Ten topics, five answered after 1 to 5 hours.
    const answers = Array.from({ length: 10 }, (_, index) =>
      answer(index + 1, index + 1, index < 5 ? index + 1 : undefined),
    );
    const options = await optionsFor([...answers, answer(99, 31)]);
    const read = (await readForumOf({ ...options, everyTopic: true }))._unsafeUnwrap();
    const pairs = (await figuresBesideOurs(read, reportPeriod("2026-01-01", "2026-01-10")))._unsafeUnwrap();
    expect(pairs.timeToFirstResponse.discourse._unsafeUnwrap().total).toBe(3);
    // By hand: of ten, five are answered by 5 hours, and so half of them.
    expect(pairs.timeToFirstResponse.ours._unsafeUnwrap().median._unsafeUnwrap().value).toBe(5);
    expect(pairs.topicsWithNoResponse.discourse._unsafeUnwrap().data).toHaveLength(5);
    expect(pairs.topicsWithNoResponse.ours._unsafeUnwrap().value).toBe(0.5);
    expect(pairs.moderatorsActivity.ours._unsafeUnwrap().largestShare.value).toBe(1);
  });

  it("refuses each side by itself, with its own reason", async () => {
    const read = (await readForumOf(await optionsFor([answer(1, 5, 2), answer(2, 6)])))._unsafeUnwrap();
    const pairs = (await figuresBesideOurs(read, period))._unsafeUnwrap();
    expect(pairs.dailyEngagedUsers.discourse._unsafeUnwrapErr().missing).toEqual(["likes"]);
    expect(pairs.dailyEngagedUsers.ours._unsafeUnwrap().value).toBe(2);
    expect(pairs.moderatorsActivity.discourse._unsafeUnwrapErr()).toMatchObject({ report: "moderators_activity" });
  });

  it("looks for ours at what everybody may see, and at more if that is asked for", async () => {
    const unlisted = { ...answer(3, 7, 4), visible: false };
    const read = (await readForumOf(await optionsFor([answer(1, 5, 2), unlisted, answer(2, 20)])))._unsafeUnwrap();
    const answered = async (alsoRead: readonly "unlisted-topics"[]): Promise<number | undefined> =>
      (await figuresBesideOurs(read, period, { alsoRead }))
        ._unsafeUnwrap()
        .timeToFirstResponse.ours.map((figures) => figures.answered.value)
        .unwrapOr(undefined);
    expect([await answered([]), await answered(["unlisted-topics"])]).toEqual([1, 2]);
  });
});
