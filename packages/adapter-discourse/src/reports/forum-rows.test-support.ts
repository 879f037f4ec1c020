import fc from "fast-check";
import type { ForumRow, PostRow } from "../forum/forum-row.js";
import { dateOfDay, dayMilliseconds } from "./report-period.js";

/** The first day on which anything happens in a forum of chance, in days since 1970. */
export const firstDay = 19_000;

/** How many days things happen. */
export const spanDays = 90;

const userId: fc.Arbitrary<number> = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(-1));

const moment: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: spanDays * 24 * 4 })
  .map((quarter) => firstDay * dayMilliseconds + quarter * 900_000);

/** Something that is there or is not. */
function perhaps<Value extends object>(facts: fc.Arbitrary<Value>): fc.Arbitrary<Value | object> {
  return fc.option(facts, { nil: {} });
}

const users: fc.Arbitrary<readonly ForumRow[]> = fc
  .array(
    fc.record({
      createdAt: moment,
      admin: fc.boolean(),
      moderator: fc.boolean(),
      trustLevel: fc.integer({ min: 0, max: 4 }),
      active: fc.boolean(),
      lastSeenAt: moment,
    }),
    { minLength: 8, maxLength: 8 },
  )
  .map((facts) => facts.map((fact, index): ForumRow => ({ kind: "user", id: index + 1, ...fact })));

const topics: fc.Arbitrary<readonly ForumRow[]> = fc
  .array(
    fc.tuple(
      fc.record({
        userId,
        createdAt: moment,
        archetype: fc.constantFrom("regular", "regular", "private_message", "banner"),
        visible: fc.boolean(),
        categoryId: fc.integer({ min: 1, max: 2 }),
      }),
      perhaps(fc.record({ deletedAt: moment })),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => rows.map(([fact, gone], index): ForumRow => ({ kind: "topic", id: index + 1, ...fact, ...gone })));

const posts: fc.Arbitrary<readonly ForumRow[]> = fc
  .array(
    fc.tuple(
      fc.record({
        topicId: fc.integer({ min: 1, max: 6 }),
        postType: fc.constantFrom(1, 1, 1, 2, 3, 4),
        createdAt: moment,
      }),
      perhaps(fc.record({ userId })),
      perhaps(fc.record({ deletedAt: moment })),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows) => {
    const numbers = new Map<number, number>();
    return rows.map(([fact, author, gone], index): PostRow => {
      const postNumber = (numbers.get(fact.topicId) ?? 0) + 1;
      numbers.set(fact.topicId, postNumber);
      return { kind: "post", id: index + 1, postNumber, ...fact, ...author, ...gone };
    });
  });

const acts: fc.Arbitrary<readonly ForumRow[]> = fc.array(
  fc.oneof(
    fc
      .tuple(
        fc.record({
          kind: fc.constant("postAction"),
          postId: fc.integer({ min: 1, max: 30 }),
          userId,
          typeId: fc.constantFrom(2, 2, 3, 7, 8),
          createdAt: moment,
        }),
        perhaps(fc.record({ deletedAt: moment })),
        perhaps(
          fc.record({
            resolution: fc.constantFrom("agreed", "disagreed", "deferred"),
            resolvedAt: moment,
            resolvedBy: fc.integer({ min: 1, max: 8 }),
          }),
        ),
      )
      .map(([fact, gone, resolved]) => ({ ...fact, ...gone, ...resolved })),
    fc.record({
      kind: fc.constant("postRevision"),
      postId: fc.integer({ min: 1, max: 30 }),
      number: fc.integer({ min: 2, max: 4 }),
      userId: fc.integer({ min: 1, max: 8 }),
      createdAt: moment,
    }),
    fc.record({
      kind: fc.constant("userVisit"),
      userId,
      visitedAt: moment.map((at) => dateOfDay(Math.floor(at / dayMilliseconds))),
      timeReadSeconds: fc.integer({ min: 0, max: 999 }),
      mobile: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("trustLevelChange"),
      userId,
      from: fc.integer({ min: 0, max: 4 }),
      to: fc.integer({ min: 0, max: 4 }),
      createdAt: moment,
    }),
  ),
  { maxLength: 40 },
  // The cast: the literals of the kinds are wider here than in the rows.
) as fc.Arbitrary<readonly ForumRow[]>;

/** A post is revised under one number once, by one account at one moment, as in Discourse's table. */
function onceRevised(rows: readonly ForumRow[]): readonly ForumRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    if (row.kind !== "postRevision") return true;
    const key = `${row.postId} ${row.number}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The rows of a small forum with everything that a database shows; a category is for some only. */
export const forumRows: fc.Arbitrary<readonly ForumRow[]> = fc
  .tuple(users, topics, posts, acts)
  .map(([ofUsers, ofTopics, ofPosts, ofActs]) => [
    { kind: "category", id: 1, readRestricted: false },
    { kind: "category", id: 2, readRestricted: true },
    ...ofUsers,
    ...ofTopics,
    ...ofPosts,
    ...onceRevised(ofActs),
  ]);
