import type { Measurement } from "@org/community-core";

/** What a share could be, from 0 to 1; the share itself where nothing is said of it. */
export function intervalShares({ value, interval }: Measurement): readonly [lower: number, upper: number] {
  const bounded = (share: number): number => Math.max(0, Math.min(1, share));
  return [
    bounded(interval?.lower ?? (interval === undefined ? value : 0)),
    bounded(interval?.upper ?? (interval === undefined ? value : 1)),
  ];
}
