import { readFileSync, writeFileSync } from "node:fs";
import { changePoints, theilSenInterval } from "@org/community-core/stats";
import { describe, expect, it } from "vitest";
import { noises, simulatedSeries } from "./change-points/simulated-series.js";
import { fromRoot } from "./workspace/root.js";

type Asked = Omit<Parameters<typeof simulatedSeries>[1], "seed">;

/** In which share of so many series a change point is found. */
function foundIn(noise: (typeof noises)[number], asked: Asked, { first, count }: Seeds): number {
  let found = 0;
  for (let seed = first; seed < first + count; seed += 1)
    if (changePoints(simulatedSeries(noise, { ...asked, seed })).length > 0) found += 1;
  return found / count;
}

/** In which share a trend is told. */
function trendIn(noise: (typeof noises)[number], asked: Asked, { first, count }: Seeds): number {
  let found = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const values = simulatedSeries(noise, { ...asked, seed });
    const ends = theilSenInterval(
      values.map((_, index) => index),
      values,
      0.99,
    );
    if (ends !== undefined && (ends.lower > 0 || ends.upper < 0)) found += 1;
  }
  return found / count;
}

interface Seeds {
  readonly first: number;
  readonly count: number;
}

// The seeds are fixed, so this is no gamble.
describe("false alarms, seeds 9001 to 11000", () => {
  const seeds = { first: 9_001, count: 2_000 };
  it.each(["normal", "heavy tails", "small counts"] as const)("of %s series are about 1 in 100 at most", (noise) => {
    // Two and a half standard errors of so many series.
    expect(foundIn(noise, { length: 12 }, seeds)).toBeLessThanOrEqual(0.0156);
    expect(foundIn(noise, { length: 36 }, seeds)).toBeLessThanOrEqual(0.0156);
    expect(trendIn(noise, { length: 12 }, seeds)).toBeLessThanOrEqual(0.0156);
  });

  it("do not come of missing everything: a level that rises by three standard deviations is found", () => {
    expect(foundIn("normal", { length: 24, rise: 3 }, seeds)).toBeGreaterThan(0.95);
  });
});

// CAMPAIGN=<seeds> runs it from the seed 1 on and writes what it came to.
describe.skipIf(process.env["CAMPAIGN"] === undefined)("the campaign", () => {
  it("is recorded", { timeout: 3_600_000 }, () => {
    const seeds = { first: 1, count: Number(process.env["CAMPAIGN"]) };
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    const rows = noises.flatMap((noise) =>
      [10, 12, 24, 36].map((length) => {
        const rises = [0, 1, 2, 3].map((rise) => percent(foundIn(noise, { length, rise }, seeds)));
        return `| ${[noise, length, ...rises, percent(trendIn(noise, { length }, seeds))].join(" | ")} |`;
      }),
    );
    const head = [
      "| Noise | Values | Change point, none there | Rise of 1 SD | Rise of 2 SD | Rise of 3 SD | Trend, none there |",
      "| --- | --- | --- | --- | --- | --- | --- |",
    ];
    const text = `<!-- campaign -->\n\nSeeds 1 to ${seeds.count}.\n\n${[...head, ...rows].join("\n")}\n\n<!-- /campaign -->`;
    const page = fromRoot("docs/history.md");
    const [before = "", after = ""] = readFileSync(page, "utf8").split(/<!-- campaign -->.*<!-- \/campaign -->/s);
    writeFileSync(page, `${before}${text}${after}`);
  });
});
