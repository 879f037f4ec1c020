/**
 * Amounts in hundredths that sum exactly to a whole: each is rounded down, and what is left goes to those that lost most
 * (largest remainder). Without it, parts that are rounded one by one would not add up to a score that is rounded too.
 *
 * @param parts - Amounts that sum to the whole but for rounding.
 * @param whole - In hundredths: a multiple of 0.01.
 * @returns The parts, in their order. One that was 0 stays 0 as long as another can take what is left.
 */
export function apportioned(parts: readonly number[], whole: number): readonly number[] {
  const floors = parts.map((part) => Math.floor(part * 100));
  let left = Math.round(whole * 100) - floors.reduce((sum, floor) => sum + floor, 0);
  const order = parts
    .map((part, index) => ({ index, lost: part * 100 - (floors[index] ?? 0), isNone: part === 0 }))
    .sort(
      (one, other) => Number(one.isNone) - Number(other.isNone) || other.lost - one.lost || one.index - other.index,
    );
  while (left !== 0 && order.length > 0) {
    const step = Math.sign(left);
    for (const { index } of step > 0 ? order : order.toReversed()) {
      if (left === 0) break;
      floors[index] = (floors[index] ?? 0) + step;
      left -= step;
    }
  }
  return floors.map((hundredths) => hundredths / 100);
}
