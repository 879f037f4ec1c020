import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { actionsOnPosts } from "./actions-on-posts.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { isFlagWithoutMessage } from "./flag-types.js";
import { foreignEdits } from "./foreign-edits.js";
import { openedTopics } from "./opened-topics.js";
import { assertPeriod, dayMilliseconds, type ReportPeriod } from "./report-period.js";
import { userVisits } from "./user-visits.js";

/** Discourse's own account of what moderators did. */
export interface ModeratorsActivityReport {
  readonly type: "moderators_activity";
  /** A row for each moderator, active or not, by id. Discourse sorts by name, which is not read here. */
  readonly data: readonly ModeratorActivity[];
}

/** What one moderator did in a period. What they did not do has no key, where Discourse shows a blank. */
export interface ModeratorActivity {
  readonly userId: number;
  /** Seconds of reading. */
  readonly timeRead?: number;
  /** Flags that they agreed or disagreed with. */
  readonly flagCount?: number;
  /** Edits of others' posts. */
  readonly revisionCount?: number;
  readonly topicCount?: number;
  readonly postCount?: number;
  /** Private messages written. */
  readonly pmCount?: number;
}

/** What is counted of a moderator. */
export type ModeratorColumn = Exclude<keyof ModeratorActivity, "userId">;

/**
 * What moderators did, as Discourse counts it.
 *
 * Users who are moderators as of when the forum was read, with ids above 0: administrators who are no moderators are
 * missing, and so are moderators of one category alone, and who was a moderator once. Per moderator:
 *
 * - seconds of reading, on days of which the beginning is in the period;
 * - flags *made* in the period with which they agreed or disagreed, whenever they did; ignored ones do not count, nor do
 *   flags that come with a message (to the user, to the moderators, illegal);
 * - edits of posts by others, wherever;
 * - topics and posts in regular topics: of every type, and also what was deleted since;
 * - posts in private messages, as far as the rows carry them.
 *
 * Both ends of the period belong to it. There are no hours of work, no times of response and no shares here:
 * what rests on whom, the library's `carriers` and `firstResponseConcentration` say.
 *
 * @returns The report, or which facts the rows lack: it needs roles, topics, posts, flags, edits and visits. A forum
 * without moderators gives no rows.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/moderators_activity.rb
 * @example
 * const forum = forumOf([
 *   { kind: "user", id: 7, moderator: true },
 *   { kind: "topic", id: 1, userId: 8 },
 *   { kind: "post", id: 1, topicId: 1, postNumber: 1, postType: 1, userId: 8, createdAt: Date.UTC(2026, 0, 5) },
 *   { kind: "postRevision", postId: 1, number: 2, userId: 7, createdAt: Date.UTC(2026, 0, 6) },
 *   { kind: "postAction", postId: 1, userId: 9, typeId: 8, createdAt: Date.UTC(2026, 0, 6), resolution: "agreed", resolvedBy: 7 },
 *   { kind: "userVisit", userId: 7, visitedAt: "2026-01-06", timeReadSeconds: 200 },
 * ]);
 * const activity = moderatorsActivityReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap();
 * activity.data // => [{ userId: 7, timeRead: 200, flagCount: 1, revisionCount: 1 }]
 */
export function moderatorsActivityReport(
  forum: Forum,
  period: ReportPeriod,
): Result<ModeratorsActivityReport, FactsMissing> {
  assertPeriod(period);
  const needed = ["roles", "topics", "posts", "flags", "post-revisions", "user-visits"] as const;
  return withFacts(forum, "moderators_activity", needed, () => {
    const tally = new ModeratorTally(forum, period);
    return { type: "moderators_activity", data: tally.rows() };
  });
}

/** Adds up what each moderator did. */
class ModeratorTally {
  readonly #rows: ReadonlyMap<number, Partial<Record<ModeratorColumn, number>>>;
  readonly #period: ReportPeriod;

  constructor(forum: Forum, period: ReportPeriod) {
    const moderators = forum.users.sorted().filter(({ id, moderator }) => id > 0 && moderator === true);
    this.#rows = new Map(moderators.map(({ id }) => [id, {}]));
    this.#period = period;
    this.#addReading(forum);
    this.#addFlags(forum);
    for (const { userId } of foreignEdits(forum, period)) this.#add(userId, "revisionCount");
    this.#addWriting(forum);
  }

  /** By id; what is 0 has no key. */
  rows(): readonly ModeratorActivity[] {
    return [...this.#rows].map(([userId, counts]) => ({ userId, ...counts }));
  }

  #addReading(forum: Forum): void {
    for (const { userId, day, timeReadSeconds } of userVisits(forum)) {
      if (this.#isWithin(day * dayMilliseconds)) this.#add(userId, "timeRead", timeReadSeconds);
    }
  }

  #addFlags(forum: Forum): void {
    for (const { typeId, createdAt, resolution, resolvedBy = 0 } of actionsOnPosts(forum)) {
      if (!isFlagWithoutMessage(typeId) || !this.#isWithin(createdAt)) continue;
      if (resolution === "agreed" || resolution === "disagreed") this.#add(resolvedBy, "flagCount");
    }
  }

  #addWriting(forum: Forum): void {
    const { posts, topics } = forum;
    for (const { topic, createdAt, userId } of openedTopics(forum)) {
      if ((topic.archetype ?? "regular") === "regular" && this.#isWithin(createdAt)) this.#add(userId, "topicCount");
    }
    for (let row = 0; row < posts.length; row++) {
      const topic = topics.get(posts.topicId.get(row));
      if (posts.id.get(row) === 0 || topic === undefined || !this.#isWithin(posts.createdAt.get(row))) continue;
      const { archetype = "regular" } = topic;
      if (archetype === "regular") this.#add(posts.userId.get(row), "postCount");
      if (archetype === "private_message") this.#add(posts.userId.get(row), "pmCount");
    }
  }

  #isWithin(at: number): boolean {
    return at >= this.#period.start && at <= this.#period.end;
  }

  #add(userId: number, column: ModeratorColumn, amount = 1): void {
    const row = this.#rows.get(userId);
    if (row !== undefined && amount > 0) row[column] = (row[column] ?? 0) + amount;
  }
}
