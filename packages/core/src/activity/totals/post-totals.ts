import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { assertWindow, dayMilliseconds, type TimeWindow } from "../../model/time-window.js";
import type { TotalName } from "../../model/total-name.js";
import { insufficientData } from "../refusals.js";
import { type Total, wholeTotals } from "./whole-totals.js";

/** Posts that were written in a window, each with its totals. */
export interface PostTotals {
  /** The totals of each post, in the order of the names that were asked for. */
  readonly values: readonly (readonly number[])[];
  /** One of the totals of each post, which says of which post they are and until when it was followed. */
  readonly posts: readonly Total[];
  readonly caveats: readonly Caveat[];
}

/** A conversation on a page is hardly over within a week: as in `conversationDepth`. */
const youngMilliseconds = 7 * dayMilliseconds;

/**
 * The posts written in a window of which all of some totals are given. A total of a post runs from the day on which it was
 * written; of several the one that reaches furthest holds, since an older one is part of it. A correction below 0 counts as 0.
 * Posts that were counted for under a week are told as `conversations-too-young`. Who responded is not known: what the page
 * itself wrote under its posts counts too, caveat `responses-by-anyone`. Refused as `no-openings` where none was written in
 * the window.
 *
 * @throws RangeError if the window does not end after it begins.
 */
export function postTotals(
  dataset: CommunityDataset,
  definition: string,
  names: readonly TotalName[],
  window: TimeWindow,
): Result<PostTotals, Refusal> {
  assertWindow(window);
  return wholeTotals(dataset, definition, { names, temporality: "change", of: "conversations" }).andThen((totals) => {
    const posts = [...byPost(totals).values()].map(longestByName);
    const known = posts.filter((post) => names.every((name) => post.has(name)) && isOf(post, window));
    if (known.length === 0) return insufficientData(definition, "no-openings", 1, 0);
    const young = known.filter((post) => [...post.values()].some(isYoung)).length;
    const tooYoung = young === 0 ? [] : [{ code: "conversations-too-young", params: { count: young } }];
    return ok({
      posts: known.flatMap((post) => [...post.values()].slice(0, 1)),
      values: known.map((post) => names.map((name) => Math.max(0, post.get(name)?.fact.value ?? 0))),
      caveats: [...tooYoung, { code: "responses-by-anyone" }],
    });
  });
}

/** The totals of a post by their names. */
type Post = ReadonlyMap<string, Total>;

function byPost(totals: readonly Total[]): ReadonlyMap<string, readonly Total[]> {
  const posts = new Map<string, Total[]>();
  for (const total of totals) {
    const key = JSON.stringify([total.fact.source, total.fact.conversation]);
    const known = posts.get(key);
    if (known === undefined) posts.set(key, [total]);
    else known.push(total);
  }
  return posts;
}

/** Of each name the total that reaches furthest, among those that begin with the post. */
function longestByName(totals: readonly Total[]): Post {
  const begin = Math.min(...totals.map(({ from }) => from));
  const longest = new Map<string, Total>();
  for (const total of totals.filter(({ from }) => from === begin)) {
    const known = longest.get(total.fact.metric);
    if (known === undefined || total.until > known.until) longest.set(total.fact.metric, total);
  }
  return longest;
}

/** A day belongs to the window that its noon lies in, since its zone is not known. */
function isOf(post: Post, window: TimeWindow): boolean {
  return [...post.values()].every(({ from, isOfDays }) => {
    const at = isOfDays ? from + dayMilliseconds / 2 : from;
    return at >= window.from && at < window.until;
  });
}

function isYoung({ from, until }: Total): boolean {
  return until - from < youngMilliseconds;
}
