import type { ForumRow, PostRow, TopicRow } from "../forum/forum-row.js";

const day = 86_400_000;
const start = Date.UTC(2024, 0, 1);

/**
 * What makes real forums awkward, planted beside a simulated community: numbers of their own (users from 1 to 20,
 * categories 1 to 4, topics from 10, posts from 10 to 999). Each is named in the text that stands beside it.
 */
export function oddities(): readonly ForumRow[] {
  return [
    ...([
      { kind: "category", id: 1, name: "Uncategorized", readRestricted: false },
      { kind: "category", id: 2, name: "Staff", readRestricted: true },
      { kind: "category", id: 3, parentId: 1, name: "Local", readRestricted: false, moderatorIds: [5] },
      { kind: "group", id: 1, name: "admins", automatic: true },
      { kind: "group", id: 41, name: "growers", automatic: false },
    ] satisfies readonly ForumRow[]),
    ...people,
    ...topics,
    ...posts,
    ...acts,
  ];
}

const account = {
  admin: false,
  moderator: false,
  trustLevel: 1,
  staged: false,
  active: true,
  listed: true,
  groupIds: [],
};

const people: readonly ForumRow[] = [
  {
    kind: "user",
    ...account,
    id: -1,
    createdAt: start - 400 * day,
    admin: true,
    moderator: true,
    listed: false,
    name: "system",
  },
  // The founder, an administrator who is no moderator.
  {
    kind: "user",
    ...account,
    id: 1,
    createdAt: start - 400 * day,
    admin: true,
    trustLevel: 4,
    name: "Founder of the forum",
  },
  { kind: "user", ...account, id: 5, createdAt: start - 300 * day, moderator: true, trustLevel: 4, name: "Name of 5" },
  // Came in by e-mail, and never confirmed.
  {
    kind: "user",
    ...account,
    id: 6,
    createdAt: start - 20 * day,
    staged: true,
    active: false,
    listed: false,
    name: "Name of 6",
  },
  { kind: "user", ...account, id: 7, createdAt: start - 10 * day, active: false, listed: false, name: "Name of 7" },
  // Joined and never wrote; the name needs encoding in an address.
  { kind: "user", ...account, id: 8, createdAt: start - 5 * day, trustLevel: 0, name: "Näme of 8" },
];

const topic = {
  kind: "topic",
  categoryId: 1,
  archetype: "regular",
  visible: true,
  closed: false,
  pinned: false,
  tags: [],
} as const;

const topics: readonly TopicRow[] = [
  // Old and pinned: first on every list. It defines category 3, so that no list but its own shows it.
  {
    ...topic,
    id: 10,
    categoryId: 3,
    userId: 1,
    createdAt: start - 390 * day,
    pinned: true,
    postsCount: 1,
    highestPostNumber: 1,
    bumpedAt: start - 390 * day,
    title: "About the Local category",
  },
  {
    ...topic,
    id: 11,
    userId: 1,
    createdAt: start - 380 * day,
    pinned: true,
    postsCount: 2,
    highestPostNumber: 4,
    bumpedAt: start - 370 * day,
    title: "Welcome, pinned and old",
  },
  // For staff alone, unlisted, deleted, and a private message: none of them is anybody's business.
  {
    ...topic,
    id: 12,
    categoryId: 2,
    userId: 1,
    createdAt: start + 3 * day,
    postsCount: 1,
    highestPostNumber: 1,
    bumpedAt: start + 3 * day,
    title: "Secret of the staff",
  },
  {
    ...topic,
    id: 13,
    userId: 5,
    createdAt: start + 4 * day,
    visible: false,
    postsCount: 1,
    highestPostNumber: 1,
    bumpedAt: start + 4 * day,
    title: "Unlisted topic",
  },
  {
    ...topic,
    id: 14,
    userId: 5,
    createdAt: start + 5 * day,
    deletedAt: start + 6 * day,
    postsCount: 1,
    highestPostNumber: 1,
    bumpedAt: start + 5 * day,
    title: "Deleted topic",
  },
  {
    kind: "topic",
    id: 15,
    userId: 5,
    createdAt: start + 5 * day,
    archetype: "private_message",
    visible: true,
    closed: false,
    pinned: false,
    tags: [],
    postsCount: 1,
    highestPostNumber: 1,
    bumpedAt: start + 5 * day,
    title: "Private words",
  },
  // Reopened after it was closed; moved posts make a reply older than what it answers.
  {
    ...topic,
    id: 16,
    userId: 5,
    createdAt: start + 7 * day,
    postsCount: 3,
    highestPostNumber: 9,
    bumpedAt: start + 9 * day,
    title: "Closed and opened again",
  },
];

const post = { kind: "post", postType: 1 } as const;

const posts: readonly PostRow[] = [
  { ...post, id: 10, topicId: 10, postNumber: 1, userId: 1, createdAt: start - 390 * day },
  { ...post, id: 11, topicId: 11, postNumber: 1, userId: 1, createdAt: start - 380 * day },
  // A whisper, a withdrawn post, a deleted one and a hidden one; then a reply to the one that is gone.
  { ...post, id: 12, topicId: 11, postNumber: 2, postType: 4, userId: 5, createdAt: start - 379 * day },
  {
    ...post,
    id: 13,
    topicId: 11,
    postNumber: 3,
    userId: 8,
    createdAt: start - 378 * day,
    deletedAt: start - 377 * day,
  },
  { ...post, id: 14, topicId: 11, postNumber: 4, userId: 5, createdAt: start - 370 * day, replyToPostNumber: 3 },
  { ...post, id: 20, topicId: 12, postNumber: 1, userId: 1, createdAt: start + 3 * day },
  { ...post, id: 21, topicId: 13, postNumber: 1, userId: 5, createdAt: start + 4 * day },
  { ...post, id: 22, topicId: 14, postNumber: 1, userId: 5, createdAt: start + 5 * day },
  { ...post, id: 23, topicId: 15, postNumber: 1, userId: 5, createdAt: start + 5 * day },
  { ...post, id: 30, topicId: 16, postNumber: 1, userId: 5, createdAt: start + 7 * day },
  {
    ...post,
    id: 31,
    topicId: 16,
    postNumber: 2,
    postType: 3,
    userId: 5,
    createdAt: start + 7 * day + 1,
    actionCode: "closed.enabled",
  },
  {
    ...post,
    id: 32,
    topicId: 16,
    postNumber: 3,
    postType: 3,
    userId: 5,
    createdAt: start + 8 * day,
    actionCode: "closed.disabled",
  },
  {
    ...post,
    id: 33,
    topicId: 16,
    postNumber: 4,
    postType: 3,
    userId: 5,
    createdAt: start + 8 * day,
    actionCode: "assigned",
  },
  // A moderator's remark with a text is content; one that closes is an act.
  { ...post, id: 34, topicId: 16, postNumber: 5, postType: 2, userId: 5, createdAt: start + 8 * day + 2 },
  { ...post, id: 35, topicId: 16, postNumber: 6, userId: 6, createdAt: start + 9 * day, hidden: true },
  { ...post, id: 36, topicId: 16, postNumber: 7, userId: 8, createdAt: start + 9 * day, userDeleted: true },
  // Its account was deleted, and it answers a post that is dated after it.
  { ...post, id: 37, topicId: 16, postNumber: 9, createdAt: start + 8 * day + 1, replyToPostNumber: 5 },
];

const acts: readonly ForumRow[] = [
  // Liked, taken back, liked again; taken back for good; and a like of what is hidden.
  {
    kind: "postAction",
    postId: 30,
    userId: 1,
    typeId: 2,
    createdAt: start + 7 * day + 10,
    deletedAt: start + 7 * day + 20,
  },
  { kind: "postAction", postId: 30, userId: 1, typeId: 2, createdAt: start + 7 * day + 30 },
  { kind: "postAction", postId: 34, userId: 1, typeId: 2, createdAt: start + 9 * day, deletedAt: start + 9 * day + 1 },
  { kind: "postAction", postId: 35, userId: 1, typeId: 2, createdAt: start + 9 * day + 1 },
  // Their own edit, which is no service to anybody.
  { kind: "postRevision", postId: 30, number: 2, userId: 5, createdAt: start + 7 * day + 40 },
  { kind: "userVisit", userId: 5, visitedAt: "2024-01-08", timeReadSeconds: 300 },
  { kind: "userVisit", userId: 1, visitedAt: "2024-01-08", timeReadSeconds: 200 },
  { kind: "trustLevelChange", userId: 8, from: 0, to: 1, createdAt: start + 9 * day },
  { kind: "invite", id: 1, invitedById: 5, createdAt: start + 10 * day },
];
