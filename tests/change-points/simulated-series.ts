import { normalQuantile, seededRandom } from "@org/community-core/stats";

/** How the values of a series without change are spread. */
export const noises = ["normal", "heavy tails", "small counts", "lingering 0.3", "lingering 0.6"] as const;

/** Series in which nothing changes, or of which the level rises by so many standard deviations in the middle. */
export function simulatedSeries(
  noise: (typeof noises)[number],
  { length, seed, rise = 0 }: { readonly length: number; readonly seed: number; readonly rise?: number },
): readonly number[] {
  const random = seededRandom(seed);
  const normal = (): number => normalQuantile(Math.max(1e-12, random()));
  const lingers = noise === "lingering 0.3" ? 0.3 : noise === "lingering 0.6" ? 0.6 : 0;
  let last = normal();
  return Array.from({ length }, (_, index) => {
    const risen = index >= length / 2 ? rise : 0;
    last = lingers * last + Math.sqrt(1 - lingers * lingers) * normal();
    if (noise === "heavy tails") return last / Math.sqrt((normal() ** 2 + normal() ** 2) / 2) + risen;
    if (noise === "small counts") return Math.max(0, Math.round(2 + 1.4 * (last + risen)));
    return last + risen;
  });
}
