import type { Told } from "../continuity/told.js";
import type { Figure } from "../health/report/health-report.js";
import type { Measurement } from "../model/measurement.js";
import { shrunkShares } from "../stats/shrunk-shares.js";

/** The shares that are compared: each says of how many openings, newcomers or people something happened. */
export const comparedShares = ["response-rate", "newcomers-answered", "retention", "echo"] as const;

/** Under so many parts no order is shown: how far to draw them is then known too badly itself. Ours. */
export const fewestParts = 10;

/**
 * A drawn share has the weight of two trials of the share of all at least. Ours: with less, the model would say that most
 * parts have all or nothing, which parts of two or three openings each can look like by chance.
 */
const leastStrength = 2;

/** A share of one part: as it is, of how many, and drawn to what the parts have in common. */
export interface PartShare {
  readonly part: string;
  /** As it is, with its sample. */
  readonly raw: Told<Measurement>;
  /** Drawn to the share of all parts, 0–1; absent where it is not measured, or in no other part. */
  readonly shrunk?: number;
}

/** The parts in the order of their drawn shares, or why there is no order. */
export type PartOrder =
  | { readonly status: "shown"; readonly parts: readonly string[] }
  | { readonly status: "not-shown"; readonly reason: "too-few-parts"; readonly needed: number; readonly found: number }
  | { readonly status: "not-shown"; readonly reason: "within-chance" };

/** One share, part by part. */
export interface ComparedShare {
  /** The key of the figure, such as `response-rate`. */
  readonly key: string;
  readonly whole: Told<Measurement>;
  /** In the order of the parts. */
  readonly parts: readonly PartShare[];
  /** The share of the parts together, 0–1, to which each is drawn; absent where fewer than two are measured. */
  readonly pooled?: number;
  readonly order: PartOrder;
}

/**
 * One share of all parts side by side: the share as it is, its sample, and the share drawn to that of all parts together
 * (beta-binomial by moments, `shrunkShares`), so that a part with three openings is neither the best nor the worst by
 * chance. The order, highest first, is by the drawn shares, equals in the order of the parts. It is shown from ten measured
 * parts on, and only where they differ more than chance lets them.
 *
 * @param key - A share that counts how many of a sample: one of `comparedShares`.
 */
export function compareShare(
  key: string,
  whole: Told<Measurement>,
  parts: readonly Pick<PartShare, "part" | "raw">[],
): ComparedShare {
  const measured = parts.flatMap(({ part, raw }) =>
    raw.status === "measured" ? [{ part, trials: raw.value.sampleSize, successes: successesOf(raw.value) }] : [],
  );
  const shrunk = shrunkShares(measured, leastStrength);
  const drawn = new Map(measured.map(({ part }, index) => [part, shrunk?.shares[index]]));
  const inOrder = measured.map(({ part }) => ({ part, share: drawn.get(part) ?? 0 }));
  return {
    key,
    whole,
    parts: parts.map((one) => {
      const share = drawn.get(one.part);
      return share === undefined ? one : { ...one, shrunk: share };
    }),
    ...(shrunk === undefined ? {} : { pooled: shrunk.pooled }),
    order: orderOf(inOrder, shrunk?.beyondChance === true),
  };
}

/** A figure by its key, as something that can be told. */
export function figureNamed(key: string, figures: readonly Figure[]): Told<Measurement> {
  const figure = figures.find((one) => one.key === key && one.of === undefined);
  if (figure === undefined) throw new RangeError(`A figure of the library is asked for, got ${key}.`);
  return figure.status === "measured"
    ? { status: "measured", value: figure.measurement }
    : { status: "refused", refusal: figure.refusal };
}

/** How many of the sample it was: the share is that number divided by the sample. */
function successesOf({ value, sampleSize }: Measurement): number {
  return Math.round(value * sampleSize);
}

function orderOf(
  shares: readonly { readonly part: string; readonly share: number }[],
  beyondChance: boolean,
): PartOrder {
  if (shares.length < fewestParts)
    return { status: "not-shown", reason: "too-few-parts", needed: fewestParts, found: shares.length };
  if (!beyondChance) return { status: "not-shown", reason: "within-chance" };
  return { status: "shown", parts: shares.toSorted((one, other) => other.share - one.share).map(({ part }) => part) };
}
