import type { Problem } from "./errors.js";
import { nearestName } from "./nearest-name.js";
import { problem } from "./problem.js";

const namedAtMost = 10;

/**
 * The problems of keys that an object should not have. A key is named only if it reads like a field's name: keys come
 * from outside, and one that does not (`jan@example.org`) may be somebody's data.
 *
 * @param parent - The way to the object; empty for the input as a whole.
 * @param allowed - The keys that it may have, to be told; empty where they are not at hand.
 */
export function unknownKeys(parent: string, keys: readonly string[], allowed: readonly string[]): readonly Problem[] {
  const problems = keys.slice(0, namedAtMost).map((key) => unknownKey(parent, key, allowed));
  const more = keys.length - problems.length;
  return more > 0 ? [...problems, problem(parent, { type: "more-unknown-keys", count: more })] : problems;
}

/**
 * Whether a text reads like the name of a field, and not like somebody's data.
 *
 * @example
 * readsLikeKey("joined_at") // => true
 * readsLikeKey("jan@example.org") // => false
 */
export function readsLikeKey(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(text);
}

function unknownKey(parent: string, key: string, allowed: readonly string[]): Problem {
  if (!readsLikeKey(key)) return problem(parent, { type: "unreadable-key", allowed });
  const meant = nearestName(key, allowed);
  const path = parent === "" ? key : `${parent}.${key}`;
  return problem(path, { type: "unknown-key", allowed, ...(meant === undefined ? {} : { meant }) });
}
