/**
 * A power of two that brings `total` close to 1. Multiplying by a power of two loses no digits, so amounts near the edges
 * of what a double can hold can be squared or weighted without becoming infinite or 0.
 *
 * @param total - a finite number above 0
 * @returns 2 to a whole power; `total` times this lies from just under 1 to 2, unless the total is below 2 ** -1000
 */
export function unitScale(total: number): number {
  return 2 ** Math.min(1000, -Math.floor(Math.log2(total)));
}
