// How many requests it takes to read a played forum into an archive, with nobody waiting. Arguments: topics, folder.
import "../scripts/run-sources.mjs";

const testing = "../packages/adapter-discourse/src/testing/";
const [topics = "1000", archive = ""] = process.argv.slice(2);
const postsPerTopic = 12;
const start = Date.UTC(2025, 0, 1);

const { startForumServer } = await import(`${testing}server/start-forum-server.ts`);
const { longTopic } = await import(`${testing}long-topic.ts`);
const { createDiscourseAdapter } = await import("../packages/adapter-discourse/src/index.ts");

const users = Array.from({ length: Math.ceil(topics / 2) }, (_, index) => {
  return { kind: "user", id: 1 + index, active: true, staged: false, createdAt: start };
});
const rows = [
  { kind: "category", id: 1, name: "General", readRestricted: false },
  ...users,
  ...Array.from({ length: Number(topics) }, (_, index) =>
    longTopic({
      topicId: 1 + index,
      posts: postsPerTopic,
      firstPostId: 1 + postsPerTopic * index,
      createdAt: start + index * 600_000,
      userIds: [1 + (index % users.length), 1 + ((7 * index) % users.length)],
    }),
  ).flat(),
];
const server = await startForumServer({ rows, settings: { directoryPages: Number.MAX_SAFE_INTEGER } });
const adapter = createDiscourseAdapter({
  site: server.url,
  archive,
  now: () => start + topics * 600_000 + 86_400_000,
  wait: async () => undefined,
})._unsafeUnwrap();

const first = await requestsOfRead();
const later = await requestsOfRead(first.cursor);
await server.close();
console.log(
  JSON.stringify({
    topics: Number(topics),
    posts: topics * postsPerTopic,
    first: first.requests,
    later: later.requests,
  }),
);

async function requestsOfRead(cursor) {
  const before = server.requests.length;
  let end;
  for await (const batch of adapter.read(cursor === undefined ? {} : { cursor })) {
    if (!("kind" in batch)) end = batch.find(({ kind }) => kind === "end") ?? end;
  }
  if (end?.complete !== true) throw new Error("The forum was not read to its end.");
  return { requests: server.requests.length - before, cursor: end.cursor };
}
