import { currentFacts, type SourceRecord } from "@org/community-core/source";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import type { ForumRow, PostRow } from "../../forum/forum-row.js";
import { forumChanges } from "../../testing/forum-changes.js";
import { firstLook } from "../../testing/later-forum.js";
import { factTexts, isFact, readSite } from "../../testing/read-site.js";
import { startForumServer } from "../../testing/server/start-forum-server.js";
import { simulatedForum, smallForum } from "../../testing/simulated-forum.js";
import { siteAdapter } from "../../testing/site-fixture.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";

const day = 86_400_000;
const first = simulatedForum({ ...smallForum, days: 10 });
const server = await startForumServer({ rows: first });
afterAll(() => server.close());

type Rows = readonly ForumRow[];

/** What may happen, to the n-th thing that it can happen to. */
const happenings: Readonly<Record<string, (rows: Rows, pick: number, at: number) => Rows>> = {
  deletePost: (rows, pick, at) => forumChanges.postDeleted(replyAt(rows, pick).id, at)(rows),
  deleteTopic: (rows, pick, at) => forumChanges.topicDeleted(topicAt(rows, pick), at)(rows),
  movePost: (rows, pick) => forumChanges.postMoved(replyAt(rows, pick).id, topicAt(rows, pick + 1))(rows),
  like: (rows, pick, at) => forumChanges.likeGiven(replyAt(rows, pick).id, 1, at)(rows),
  write: (rows, pick, at) => forumChanges.postWritten(written(rows, topicAt(rows, pick), at))(rows),
  deleteUser: (rows, pick) => forumChanges.userDeleted(userAt(rows, pick))(rows),
  appoint: (rows, pick) => withUser(rows, userAt(rows, pick), { moderator: true }),
  dismiss: (rows, pick) => withUser(rows, userAt(rows, pick), { moderator: false, admin: false }),
  joinGroup: (rows, pick) => withUser(rows, userAt(rows, pick), { groupIds: pick % 2 === 0 ? [41] : [] }),
  solve: (rows, pick) => {
    const { id, topicId = 0 } = replyAt(rows, pick);
    return [
      ...rows.filter((row) => row.kind !== "solution" || row.topicId !== topicId),
      { kind: "solution", topicId, answerPostId: id },
    ];
  },
  unsolve: (rows, pick) => rows.filter((row) => row.kind !== "solution" || row.topicId !== topicAt(rows, pick)),
  hide: (rows, pick) => withPost(rows, replyAt(rows, pick).id, { hidden: true }),
  withdraw: (rows, pick) => withPost(rows, replyAt(rows, pick).id, { userDeleted: true }),
  restrict: (rows, pick) => withCategory(rows, pick, true),
  open: (rows, pick) => withCategory(rows, pick, false),
  unlist: (rows, pick) => withTopic(rows, topicAt(rows, pick), { visible: false }),
  list: (rows, pick) => withTopic(rows, topicAt(rows, pick), { visible: true }),
  edit: (rows, pick, at) => [
    ...rows,
    { kind: "postRevision", postId: replyAt(rows, pick).id, number: 9, userId: 1, createdAt: at },
  ],
};

const happening = fc.record({ what: fc.constantFrom(...Object.keys(happenings)), pick: fc.nat({ max: 1_000 }) });
const week = fc.array(happening, { minLength: 1, maxLength: 5 });

/** Who reads the forum, and how much they ask for. */
const readers = {
  "somebody without a key": {},
  "the administration": { apiKey: "played-admin-key" },
  "the administration, at length": { apiKey: "played-admin-key", atLength: ["moderationActs", "reactions"] },
} as const;
type Reader = keyof typeof readers;

/** What once broke the law, and for whom. */
const found: readonly [weeks: { what: string; pick: number }[][], reader: Reader][] = [
  // All that an account wrote is out of sight.
  [[[{ what: "restrict", pick: 201 }], [{ what: "restrict", pick: 0 }]], "somebody without a key"],
  // The topic that an accepted answer left still points at its number, which is another post's there.
  [[[{ what: "movePost", pick: 696 }], [{ what: "deletePost", pick: 0 }]], "somebody without a key"],
  // An edit was made while nobody could see the post.
  [
    [
      [
        { what: "restrict", pick: 0 },
        { what: "edit", pick: 930 },
        { what: "deletePost", pick: 0 },
      ],
      [{ what: "deletePost", pick: 0 }],
      [
        { what: "open", pick: 0 },
        { what: "deletePost", pick: 0 },
      ],
    ],
    "the administration",
  ],
  // The author of an edited post left while nobody could see it.
  [
    [
      [
        { what: "restrict", pick: 0 },
        { what: "deletePost", pick: 0 },
      ],
      [
        { what: "open", pick: 0 },
        { what: "deleteUser", pick: 0 },
      ],
    ],
    "the administration",
  ],
  // One like of somebody went with its topic, and another came.
  [
    [
      [
        { what: "like", pick: 321 },
        { what: "deletePost", pick: 0 },
      ],
      [
        { what: "like", pick: 1 },
        { what: "deleteTopic", pick: 7 },
      ],
    ],
    "the administration, at length",
  ],
  // An answer was accepted, and later deleted.
  [
    [
      [
        { what: "solve", pick: 585 },
        { what: "deletePost", pick: 0 },
      ],
      [
        { what: "write", pick: 0 },
        { what: "deletePost", pick: 0 },
      ],
      [
        { what: "deletePost", pick: 197 },
        { what: "unsolve", pick: 703 },
      ],
    ],
    "somebody without a key",
  ],
];

// The cast: keys of an object literal are what it was written with.
const reader = fc.constantFrom(...(Object.keys(readers) as Reader[]));

it("a read and what came after it give what a full read gives, whatever happens", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(week, { minLength: 1, maxLength: 3 }), reader, async (weeks, name) => {
      const asked = { form: "records", ...readers[name] } as const;
      const archive = temporaryFolder();
      server.setRows(first);
      const opening = await readSite(siteAdapter(server, firstLook, { ...asked, archive, rescan: 1 }));
      const reads: (readonly SourceRecord[])[] = [opening.records];
      let cursor = opening.end?.cursor ?? "";
      let rows = first;
      for (const [index, happened] of weeks.entries()) {
        const at = firstLook + (index + 1) * 7 * day;
        rows = happened.reduce(
          (state, { what, pick }, order) => happenings[what]?.(state, pick, at - day + order) ?? state,
          rows,
        );
        server.setRows(rows, at);
        const adapter = siteAdapter(server, at, { ...asked, archive, rescan: 1 });
        const increment = await readSite(adapter, { cursor });
        expect(increment.end?.complete).toBe(true);
        reads.push(increment.records);
        cursor = increment.end?.cursor ?? "";
      }
      const full = await readSite(siteAdapter(server, firstLook + (weeks.length + 1) * 7 * day, asked));
      const wanted = full.facts.filter((text) => !text.startsWith('{"kind":"observation"'));
      const added = factTexts(currentFacts(reads).filter((fact) => isFact(fact) && fact.kind !== "observation"));
      expect(added).toEqual(wanted);
    }),
    { numRuns: 24, examples: found.map(([weeks, name]) => [weeks, name]) },
  );
}, 120_000);

function replyAt(rows: Rows, pick: number): PostRow {
  const replies = rows.filter((row): row is PostRow => {
    return row.kind === "post" && (row.topicId ?? 0) > 200 && (row.postNumber ?? 1) > 1 && row.postType === 1;
  });
  // The cast: the simulated forum has replies.
  return replies[pick % replies.length] as PostRow;
}

function topicAt(rows: Rows, pick: number): number {
  const topics = rows.flatMap((row) => (row.kind === "topic" && row.id > 200 ? [row.id] : []));
  return topics[pick % topics.length] ?? 0;
}

function userAt(rows: Rows, pick: number): number {
  const users = [...new Set(rows.flatMap((row) => (row.kind === "user" && row.id > 100 ? [row.id] : [])))];
  return users[pick % users.length] ?? 0;
}

function written(rows: Rows, topicId: number, createdAt: number): PostRow {
  const posts = rows.filter((row) => row.kind === "post");
  const numbers = posts.filter((post) => post.topicId === topicId).map(({ postNumber = 0 }) => postNumber);
  const id = Math.max(5_000, ...posts.map((post) => post.id)) + 1;
  return { kind: "post", id, topicId, postNumber: Math.max(0, ...numbers) + 1, postType: 1, userId: 1, createdAt };
}

function withPost(rows: Rows, id: number, change: Partial<PostRow>): Rows {
  return rows.map((row) => (row.kind === "post" && row.id === id ? { ...row, ...change } : row));
}

function withTopic(rows: Rows, id: number, change: { readonly visible: boolean }): Rows {
  return rows.map((row) => (row.kind === "topic" && row.id === id ? { ...row, ...change } : row));
}

function withUser(rows: Rows, id: number, change: object): Rows {
  return rows.map((row) => (row.kind === "user" && row.id === id ? { ...row, ...change } : row));
}

function withCategory(rows: Rows, pick: number, readRestricted: boolean): Rows {
  const ids = rows.flatMap((row) => (row.kind === "category" && row.id > 4 ? [row.id] : []));
  const id = ids[pick % ids.length];
  return rows.map((row) => (row.kind === "category" && row.id === id ? { ...row, readRestricted } : row));
}
