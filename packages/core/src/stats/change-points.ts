import { pettittCriticalValue } from "./pettitt-critical-value.js";
import { pettittSplit } from "./pettitt-split.js";

/**
 * Where the level of a series changed: Pettitt's test, and again within each part that it leaves (binary segmentation).
 *
 * Where nothing changed, at most 1 in 100 series gets any change point; values must be independent of each other, since a
 * series that lingers looks like one that changed. It needs 10 values at least, and finds a change in the middle more easily than
 * one near an end. A level that came back to where it was is not found: both changes cancel in the first look. What it finds is a change of level, or a trend that is steep enough: it does not tell the two apart.
 *
 * @param values - In order of time, at even distances.
 * @returns The index of the first value of each new level, ascending.
 * @throws RangeError if a value is not finite.
 * @see https://doi.org/10.2307/2346729 Pettitt 1979
 * @see https://doi.org/10.2307/2529204 Scott & Knott 1974, for binary segmentation
 * @see https://doi.org/10.1017/S0266466600005831 Bai 1997, for placing each anew between its neighbours
 * @example
 * changePoints([3, 4, 3, 5, 4, 9, 8, 9, 10, 8]) // => [5]
 * changePoints([3, 4, 3, 5, 4]) // => []
 */
export function changePoints(values: readonly number[]): readonly number[] {
  const rough = roughChangePoints(values);
  // The first looks saw other changes besides the one that they split at: each is placed anew between its neighbours.
  return rough.map((at, index) => {
    const start = rough[index - 1] ?? 0;
    const split = pettittSplit(values.slice(start, rough[index + 1] ?? values.length));
    return split === undefined ? at : start + split.at;
  });
}

function roughChangePoints(values: readonly number[]): readonly number[] {
  const split = pettittSplit(values);
  const needed = pettittCriticalValue(values.length);
  if (split === undefined || needed === undefined || split.statistic < needed) return [];
  return [
    ...roughChangePoints(values.slice(0, split.at)),
    split.at,
    ...roughChangePoints(values.slice(split.at)).map((at) => at + split.at),
  ];
}
