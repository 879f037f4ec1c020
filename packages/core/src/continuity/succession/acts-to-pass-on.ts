import { largestFirst } from "../largest-first.js";

/** What would make some work rest on three people: the change of hands that is least. */
export interface ActsToPassOn {
  /** The absence factor now. */
  readonly factor: number;
  /** How many acts those who do most would have to leave to others, at least; 0 where it rests on three already. */
  readonly acts: number;
  /** How many people more would have to join in, at least. */
  readonly people: number;
}

/**
 * What would bring the absence factor of some work to 3: so few acts in other hands that no two people do strictly more than
 * half, with the fewest people. Four people are needed at least: any two of three do more than half between them. A count
 * of what was, and no plan for anybody. Nothing under 4 acts, of which no three people can be made. O(n log n).
 *
 * @param counts - How much each person does; whole numbers from 0.
 * @example
 * actsToPassOn([40, 30, 20, 10]) // => { factor: 2, acts: 20, people: 0 }
 * actsToPassOn([25, 25, 25, 25]) // => { factor: 3, acts: 0, people: 0 }
 */
export function actsToPassOn(counts: ArrayLike<number>): ActsToPassOn | undefined {
  const sorted = largestFirst(counts).map((person) => counts[person] ?? 0);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  const half = Math.floor(total / 2);
  const [first = 0, second = 0] = sorted;
  // With t as the most that all but the first may do, the first may do the rest of the half.
  const most = Math.floor(half / 2);
  if (most < 1) return undefined;
  const factor = first > half ? 1 : first + second > half ? 2 : 3;
  if (factor === 3) return { factor: reachedBeyond(sorted, total), acts: 0, people: 0 };
  const needed = Math.max(sorted.length, 2 + Math.ceil((total - half) / most));
  const least = Math.ceil((total - half) / (needed - 2));
  const cost = (t: number): number =>
    sorted.reduce((sum, count, rank) => sum + Math.max(0, count - (rank === 0 ? half - t : t)), 0);
  return { factor, acts: cost(bottomOf(cost, least, most)), people: needed - sorted.length };
}

/** Where a convex function of whole numbers is lowest. */
function bottomOf(cost: (t: number) => number, from: number, until: number): number {
  let [low, high] = [from, until];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (cost(middle + 1) < cost(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reachedBeyond(sorted: readonly number[], total: number): number {
  let [reached, people] = [0, 0];
  for (const count of sorted) {
    people++;
    reached += count;
    if (2 * reached > total) return people;
  }
  return people;
}
