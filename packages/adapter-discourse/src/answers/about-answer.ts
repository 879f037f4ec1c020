import { z } from "zod";
import { anyNumber } from "./report-answer.js";

/** What one counter of `/about.json` says; what is not said is absent. */
export interface AnsweredCounter {
  readonly lastDay?: number;
  readonly last7Days?: number;
  readonly last30Days?: number;
  readonly count?: number;
}

/** The counters of `/about.json` that can be told from rows. Plugins add others. */
export interface AboutAnswer {
  readonly topics: AnsweredCounter;
  readonly posts: AnsweredCounter;
  readonly likes: AnsweredCounter;
  readonly users: AnsweredCounter;
  readonly activeUsers: AnsweredCounter;
  readonly participatingUsers: AnsweredCounter;
}

/** The `stats` of an answer to `/about.json`. */
export const aboutStats: z.ZodType<AboutAnswer> = z.record(z.string(), z.unknown()).transform((said) => ({
  topics: counter(said, "topics", "topic_count"),
  posts: counter(said, "posts", "post_count"),
  likes: counter(said, "likes", "like_count"),
  users: counter(said, "users", "user_count"),
  activeUsers: counter(said, "active_users"),
  participatingUsers: counter(said, "participating_users"),
}));

/** The answer to `/about.json`, or its `about` or `stats` by itself. Without `stats` the reader may not see them. */
export const aboutAnswer: z.ZodType<AboutAnswer> = z.union([
  z.object({ about: z.object({ stats: aboutStats }) }).transform(({ about }) => about.stats),
  z.object({ stats: aboutStats }).transform(({ stats }) => stats),
]);

/** One counter; until 2023 what there ever was had a name in the singular. */
function counter(said: Readonly<Record<string, unknown>>, name: string, nameUntil2023?: string): AnsweredCounter {
  const read = (key: string): number | undefined => anyNumber.safeParse(said[key]).data;
  const lastDay = read(`${name}_last_day`);
  const last7Days = read(`${name}_7_days`);
  const last30Days = read(`${name}_30_days`);
  const count = read(`${name}_count`) ?? (nameUntil2023 === undefined ? undefined : read(nameUntil2023));
  return {
    ...(lastDay !== undefined && { lastDay }),
    ...(last7Days !== undefined && { last7Days }),
    ...(last30Days !== undefined && { last30Days }),
    ...(count !== undefined && { count }),
  };
}
