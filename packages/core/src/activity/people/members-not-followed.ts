import type { Caveat } from "../../model/measurement.js";

/** The caveat that some people could not be followed, because not all the time that matters was looked at, if some could not. */
export function membersNotFollowed(count: number): readonly Caveat[] {
  return count === 0 ? [] : [{ code: "members-not-followed", params: { count } }];
}
