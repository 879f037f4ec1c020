import { compareToShare } from "../stats/compare-to-share.js";
import { twoSidedZ } from "../stats/two-sided-z.js";

/** How many more interviews it takes until the interval lies on one side of the share that is needed. */
export type MoreInterviews =
  | { readonly status: "decided" }
  /** If the share stays as it is; as soon as it moves, so does the number. */
  | { readonly status: "more"; readonly more: number; readonly inAll: number }
  /** The share is just what is needed: however many are asked, the interval holds it as long as it stays there. */
  | { readonly status: "no-number" };

/** What was found, and what is needed. */
interface Asked {
  readonly willing: number;
  readonly interviewed: number;
  /** The share that is needed, 0–1. */
  readonly needed: number;
  readonly level: number;
  /** Fewer interviews decide nothing, wherever the interval lies. Absent: each one counts. */
  readonly fewest?: number;
}

/**
 * Wilson's interval leaves out a share s when (p − s)² > z² · s · (1 − s) ÷ n, so that n follows by itself from the
 * distance of the share p that was found. Its end may lie on s where p is above: at least so many is enough.
 *
 * @returns How many more to ask. A forecast of nothing: it holds only if p stays exactly as it is.
 * @example
 * moreInterviews({ willing: 30, interviewed: 120, needed: 0.2, level: 0.95 }) // => { status: "more", more: 126, inAll: 246 }
 * moreInterviews({ willing: 5, interviewed: 25, needed: 0.2, level: 0.95 }) // => { status: "no-number" }
 */
export function moreInterviews({ willing, interviewed, needed, level, fewest = 1 }: Asked): MoreInterviews {
  const side = compareToShare(willing, interviewed, needed);
  if (side === 0) return { status: "no-number" };
  const z = twoSidedZ("moreInterviews: level", level);
  const distance = willing / interviewed - needed;
  const least = (z * z * needed * (1 - needed)) / (distance * distance);
  const inAll = Math.max(fewest, side > 0 ? Math.ceil(least) : Math.floor(least) + 1);
  if (interviewed >= inAll) return { status: "decided" };
  return { status: "more", more: inAll - interviewed, inAll };
}
