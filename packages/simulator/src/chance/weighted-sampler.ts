/** Draws an index with a chance in proportion to its weight, while weights change. */
export interface WeightedSampler {
  /** Sets the weight of an index; 0 takes it out. */
  set(index: number, weight: number): void;
  /** The index at a point of the total, `point` from 0 up to, not including, 1; -1 if no index has a weight. */
  at(point: number): number;
}

/** A tree of partial sums (Fenwick): setting and drawing take as many steps as the size has binary digits. */
export function createWeightedSampler(size: number): WeightedSampler {
  const weights = new Float64Array(size);
  const sums = new Float64Array(size + 1);
  let top = 1;
  while (top * 2 <= size) top *= 2;
  let total = 0;
  let present = 0;
  return {
    set(index, weight) {
      const before = weights[index] ?? 0;
      if (before === weight) return;
      present += (weight > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
      weights[index] = weight;
      total += weight - before;
      for (let node = index + 1; node <= size; node += node & -node) sums[node] = (sums[node] ?? 0) + weight - before;
    },
    at(point) {
      if (present === 0) return -1;
      let rest = point * total;
      let node = 0;
      for (let step = top; step > 0; step >>= 1) {
        const next = node + step;
        const sum = sums[next];
        if (sum === undefined || sum > rest) continue;
        node = next;
        rest -= sum;
      }
      return nearestPresent(weights, node);
    },
  };
}

/** Sums of fractions are off in the last digit, so that a draw can hit an index that has just been taken out. */
function nearestPresent(weights: Float64Array, index: number): number {
  for (let up = index; up < weights.length; up += 1) if ((weights[up] ?? 0) > 0) return up;
  for (let down = Math.min(index, weights.length) - 1; down >= 0; down -= 1) if ((weights[down] ?? 0) > 0) return down;
  return -1;
}
