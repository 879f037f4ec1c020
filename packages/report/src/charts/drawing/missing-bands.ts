import type { Plot } from "./axes.js";
import { bar } from "./marks.js";

/**
 * The stretches of a plot of which more happened than was read, each as one area behind what is drawn.
 *
 * @param isMissing - For each of the equal columns of the plot.
 */
export function missingBands(isMissing: readonly boolean[], { left, right, top, bottom }: Plot): readonly string[] {
  const width = (right - left) / isMissing.length;
  return isMissing.flatMap((missing, index) => {
    if (!missing || isMissing[index - 1] === true) return [];
    const end = isMissing.indexOf(false, index);
    const columns = (end < 0 ? isMissing.length : end) - index;
    return [bar({ x: left + index * width, y: top, width: columns * width, height: bottom - top }, "chart-missing")];
  });
}
