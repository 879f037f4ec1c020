import type { Progress } from "@org/community-core/source";

/** A total by the forum's own count, which may lag behind: never less than is done. */
export function estimate(done: number, count: number | undefined): Pick<Progress, "total"> {
  return count === undefined ? {} : { total: Math.max(done, count) };
}
