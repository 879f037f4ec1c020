// A dump of a forum of any size as `pg_dump` writes it, from a seed: texts, private messages and tables that nobody
// reads included, because passing them over is most of the work.
const day = 86_400_000;
const start = Date.UTC(2019, 0, 1);
const postsInTopic = 8;

/** The dump in pieces. One topic in ten is a private message; two posts carry one like; one in twenty was edited. */
export function* generateDump(posts) {
  const forum = { posts, topics: Math.ceil(posts / postsInTopic), users: Math.max(Math.ceil(posts / 50), 2) };
  const tables = [
    ["categories", "id, name, read_restricted, parent_category_id", 12, category],
    ["notifications", "id, data", posts, (id) => `${id}\t${text(id, 60)}`],
    ["post_actions", "id, post_id, user_id, post_action_type_id, deleted_at, created_at", posts / 2, like],
    ["post_revisions", "id, user_id, post_id, modifications, number, created_at", posts / 20, revision],
    [
      "posts",
      "id, user_id, topic_id, post_number, raw, cooked, created_at, updated_at, reply_to_post_number, reply_count, " +
        "quote_count, deleted_at, like_count, score, reads, post_type, sort_order, hidden, user_deleted, version, " +
        "wiki, baked_at, public_version, action_code",
      posts,
      post,
    ],
    [
      "topics",
      "id, title, created_at, posts_count, user_id, deleted_at, highest_post_number, category_id, visible, closed, " +
        "bumped_at, archetype, pinned_at",
      forum.topics,
      topic,
    ],
    ["users", "id, username, name, active, admin, moderator, trust_level, created_at, staged", forum.users, user],
  ];
  for (const [name, columns] of tables) {
    yield `CREATE TABLE public.${name} (\n    ${columns.split(", ").join(" text,\n    ")} text\n);\n\n`;
  }
  for (const [name, columns, rows, line] of tables) {
    yield `COPY public.${name} (${columns}) FROM stdin;\n`;
    yield* pieces(Math.floor(rows), (row) => line(row + 1, forum));
    yield "\\.\n\n";
  }
  yield "--\n-- PostgreSQL database dump complete\n--\n\n";
}

function* pieces(rows, line) {
  for (let from = 0; from < rows; from += 2_000) {
    const lines = [];
    for (let row = from; row < Math.min(from + 2_000, rows); row++) lines.push(line(row));
    yield `${lines.join("\n")}\n`;
  }
}

// A hash of a number: the same wherever it is asked for, so that tables agree without being kept.
function chance(number, salt) {
  let mixed = Math.imul(number ^ (salt * 0x9e37_79b9), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

// A tenth of the people write most of the posts.
function somebody(number, salt, { users }) {
  return 1 + Math.floor(users * chance(number, salt) ** 4);
}

const topicOf = (postId) => Math.ceil(postId / postsInTopic);
const timeOf = (postId, { posts }) => start + Math.floor((postId / posts) * 5 * 365 * day) + (postId % 1_000);
const stamp = (at) => new Date(at).toISOString().replace("T", " ").replace("Z", "123");
const isPrivate = (topicId) => chance(topicId, 7) < 0.1;

const wordList = "seed soil water graft plum pear row wall light frost bed hoe moon shade root leaf stem pot hedge bee";
const words = wordList.split(" ");
const passage = Array.from({ length: 4_000 }, (_, at) => words[Math.floor(chance(at, 1) * words.length)]).join(" ");

function text(number, mean) {
  const from = Math.floor(chance(number, 2) * (passage.length / 2));
  return passage.slice(from, from + Math.floor(mean * 2 * chance(number, 3)) + 5);
}

function category(id) {
  return `${id}\tCategory ${id}\t${id === 12 ? "t" : "f"}\t\\N`;
}

function like(id, forum) {
  const postId = 1 + Math.floor(chance(id, 4) * forum.posts);
  const at = stamp(timeOf(postId, forum) + day);
  return `${id}\t${postId}\t${somebody(id, 5, forum)}\t2\t${chance(id, 6) < 0.02 ? at : "\\N"}\t${at}`;
}

function revision(id, forum) {
  const postId = id * 20;
  const at = stamp(timeOf(postId, forum) + 3_600_000);
  return `${id}\t${somebody(id, 8, forum)}\t${postId}\t${text(id, 300)}\t2\t${at}`;
}

function post(id, forum) {
  const number = ((id - 1) % postsInTopic) + 1;
  const at = stamp(timeOf(id, forum));
  const replyTo = number > 2 && chance(id, 9) < 0.4 ? number - 1 : "\\N";
  const raw = text(id, 250);
  return [
    ...[id, somebody(id, 10, forum), topicOf(id), number, raw, `<p>${raw}</p>`, at, at, replyTo, 0, 0],
    ...[chance(id, 11) < 0.02 ? at : "\\N", 1, "12.4", 30, 1, number, "f", "f", 1, "f", at, 1, "\\N"],
  ].join("\t");
}

function topic(id, forum) {
  const [first, last] = [(id - 1) * postsInTopic + 1, Math.min(id * postsInTopic, forum.posts)];
  const [created, bumped] = [stamp(timeOf(first, forum)), stamp(timeOf(last, forum))];
  const place = isPrivate(id)
    ? ["\\N", "t", "f", bumped, "private_message"]
    : [1 + (id % 12), "t", "f", bumped, "regular"];
  const author = somebody(first, 10, forum);
  const count = last - first + 1;
  return [id, text(id, 40), created, count, author, "\\N", count, ...place, "\\N"].join("\t");
}

function user(id, forum) {
  const at = stamp(start + Math.floor((id / forum.users) * 4 * 365 * day));
  return `${id}\tuser${id}\tName ${id}\tt\t${id === 1 ? "t" : "f"}\t${id <= 3 ? "t" : "f"}\t1\t${at}\tf`;
}
