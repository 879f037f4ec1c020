import type { Coverage } from "./coverage.js";

/** What is asked of an interval of 95 %: that it holds the truth in so many of 1 at the least. */
const leastCoverage = 0.93;

/** Fewer communities than so many with an interval say nothing of how often it holds. */
export const fewestCommunities = 100;

/** Whether an interval holds too rarely, and not just by the chance of the communities that were drawn. */
export function isTooRare({ given, held }: Coverage): boolean {
  const share = held / given;
  const standardError = Math.sqrt((share * (1 - share)) / given);
  return given >= fewestCommunities && share + standardError < leastCoverage;
}

/** Coverages as a table: a row for each estimate and shape. */
export function coverageText(coverages: readonly Coverage[]): string {
  const rows = coverages.map((one) => {
    const cells = [one.estimate, one.shape, one.given, sampleText(one), heldText(one), widthText(one)];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| Estimate | Communities | With an interval | Sample, mean | Interval holds the truth | Width, mean |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function sampleText({ given, sample }: Coverage): string {
  return given === 0 ? "" : sample.toFixed(0);
}

function heldText({ given, held }: Coverage): string {
  return given < fewestCommunities ? "too few to tell" : `${((100 * held) / given).toFixed(1)} %`;
}

function widthText({ width }: Coverage): string {
  return Number.isFinite(width) ? width.toPrecision(2) : "";
}
