import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";
import { template } from "../template.js";

/** Files of a folder by their names; one within a folder has its name before a stroke. */
export type Content = Readonly<Record<string, string | Uint8Array>>;

/** What `/t/{id}.json` answers about a topic with an opening and a reply. */
const topic = JSON.stringify({
  id: 1,
  title: "A secret title",
  created_at: "2026-01-05T09:01:00.000Z",
  user_id: 1,
  category_id: 3,
  archetype: "regular",
  visible: true,
  posts_count: 2,
  highest_post_number: 2,
  post_stream: {
    posts: [1, 2].map((number) => ({
      id: number,
      post_number: number,
      post_type: 1,
      user_id: number,
      created_at: `2026-01-05T09:0${number}:00.000Z`,
      actions_summary: [],
    })),
    stream: [1, 2],
  },
});

const record = {
  kind: "contribution",
  id: "1",
  type: "opening",
  at: "2026-01-05T09:00:00Z",
  author: "ann",
  conversation: "c",
};

const records = `${JSON.stringify(record)}\n{"kind":"end","complete":true}\n`;

/** A folder that a site was read into, as the adapter's README says that it looks. */
function archive(): Content {
  const at = Date.UTC(2026, 0, 5);
  const posts = [1, 2].map((number) => ({
    kind: "post",
    id: number,
    postNumber: number,
    postType: 1,
    topicId: 7,
    userId: number,
    createdAt: at,
  }));
  const rows = [{ kind: "topic", id: 7, createdAt: at, userId: 1 }, ...posts].map((row) => ({
    seenAt: at + 1,
    ...row,
  }));
  const ended = { seenAt: at + 1, kind: "read", number: 1, until: at + 1, incomplete: [] };
  const text = [...rows, ended].map((line) => `${JSON.stringify(line)}\n`).join("");
  const holds = { names: false, titles: false, restrictedCategories: false, unlistedTopics: false };
  const more = { moderationActs: false, reactions: false };
  const marks = { newestPost: 2, rescanTo: { topicPage: 0, beforePost: 0 }, incomplete: [], hasOldNews: false };
  const capabilities = ["openings", "replies", "authors", "conversations"];
  const lastRead = { number: 1, startedAt: at + 1, capabilities, marks };
  const checkpoint = { generation: 1, segment: 1, bytes: Buffer.byteLength(text), forgotten: 0, lastRead };
  const manifest = { format: 1, id: "a", site: "forum.example", holds: { ...holds, ...more } };
  return {
    "kept/archive.json": JSON.stringify(manifest),
    "kept/checkpoint.json": JSON.stringify(checkpoint),
    "kept/rows-1-000001.ndjson": text,
  };
}

/** A dump as `pg_dump` writes it, of one topic with two posts. */
const dump = [
  "CREATE TABLE public.topics (\n    id integer NOT NULL,\n    archetype character varying,\n    category_id integer,\n    created_at timestamp without time zone,\n    visible boolean\n);\n\n",
  "CREATE TABLE public.posts (\n    id integer NOT NULL,\n    topic_id integer,\n    post_number integer,\n    user_id integer,\n    created_at timestamp without time zone,\n    post_type integer\n);\n\n",
  "COPY public.topics (id, archetype, category_id, created_at, visible) FROM stdin;\n1\tregular\t4\t2024-01-01 00:00:00\tt\n\\.\n\n",
  "COPY public.posts (id, topic_id, post_number, user_id, created_at, post_type) FROM stdin;\n10\t1\t1\t7\t2024-01-01 00:00:00\t1\n11\t1\t2\t8\t2024-01-02 00:00:00\t1\n\\.\n\n",
  "--\n-- PostgreSQL database dump complete\n--\n",
].join("");

const dutchCsv = `id;soort;aangemaakt_op;auteur;gesprek
1;vraag;05-01-2026 09:00;an;c
2;antwoord;05-01-2026 10:30;bo;c
3;vraag;25-01-2026 09:00;cas;d
`;

const userArchive = `topic_title,categories,is_pm,post_raw,like_count,reply_count,url,created_at
Words,General,No,Words of a member,1,0,https://forum.example.org/t/words/7/1,2026-01-05 09:00:00 UTC
`;

const users = `id,name,username,email,title,created_at,last_seen_at,last_posted_at,last_emailed_at,trust_level,approved,suspended_at,suspended_till,silenced_till,active,admin,moderator,ip_address,staged,secondary_emails
1,Ada,ada,ada@example.org,,2025-01-01 09:00:00 UTC,,,,2,true,,,,true,true,false,10.0.0.1,false,
2,Bo,bo,bo@example.org,,2025-01-02 09:00:00 UTC,,,,1,true,,,,true,false,false,10.0.0.2,false,
`;

const pageDays =
  "Date,Impressions (total),Reactions (total),Comments (total)\n01/30/2026,120,4,2\n01/31/2026,331,9,1\n";
const pageFollowers =
  "Date,Sponsored followers,Organic followers,Total followers\n01/30/2026,0,7,7\n01/31/2026,0,2,2\n";
const shares =
  "Date,ShareLink,ShareCommentary\n2026-01-07 16:41:18,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A71,secret\n";

/** What stands in a folder, and what is said of it in the file and on the terminal. */
export const kinds: readonly (readonly [string, Content, readonly string[]])[] = [
  [
    "CSV files",
    { "posts.csv": smallCommunityCsv(), "members.csv": "id,joined_at\nann,2025-01-01\n" },
    ["adapter: csv", "- members.csv", "- posts.csv"],
  ],
  ["CSV as Excel writes it in Dutch", { "bijdragen.csv": dutchCsv }, ["adapter: csv", "dates:"]],
  ["records", { "dataset.ndjson": records }, ["adapter: ndjson", "- dataset.ndjson"]],
  ["records, compressed", { "dataset.ndjson.gz": gzipSync(records) }, ["adapter: ndjson"]],
  ["topics of a Discourse forum", { "topics.ndjson": `${topic}\n` }, ["adapter: discourse", "- topics.ndjson"]],
  ["a dump of a Discourse forum", { "forum.sql": dump }, ["adapter: discourse", "backup: forum.sql"]],
  [
    "a Discourse user's own archive",
    { "mine/user_archive.csv": userArchive },
    ["adapter: discourse", "userArchive: mine"],
  ],
  [
    "users and topics of a Discourse forum",
    { "users.csv": users, "topics.ndjson": `${topic}\n` },
    ["adminExports: users.csv", "- topics.ndjson"],
  ],
  [
    "exports of a LinkedIn page",
    { "content.csv": pageDays, "followers.csv": pageFollowers },
    ["adapter: linkedin", "- content.csv", "- followers.csv"],
  ],
  ["a LinkedIn member's archive", { "member/Shares.csv": shares }, ["adapter: linkedin", "- member"]],
  [
    "documents beside a source",
    {
      "posts.csv": smallCommunityCsv(),
      "plan.yaml": template("plan", "en"),
      "concept.yaml": template("concept", "nl"),
      "involvement.yaml": template("involvement", "en"),
      "parts.yaml": template("federation", "en"),
    },
    [
      "plan: plan.yaml",
      "concept: concept.yaml",
      "involvement: involvement.yaml",
      "- { name: North, venues: [ north, north-questions ] }",
    ],
  ],
  [
    "two CSV files and a Discourse archive",
    { "posts.csv": smallCommunityCsv(), "duties.csv": "holder,duty\nann,answering\n", ...archive() },
    ["adapter: csv", "- duties.csv", "- posts.csv", "adapter: discourse", "name: forum.example", "- kept"],
  ],
];

/** A workbench with these files in it. */
export function written(content: Content): Workbench {
  const bench = new Workbench();
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(dirname(bench.path(name)), { recursive: true });
    bench.write(name, text);
  }
  return bench;
}
