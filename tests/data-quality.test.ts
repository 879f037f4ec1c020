import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkClean, checkPlanted } from "./data-quality/campaign.js";
import { plantedDefects } from "./data-quality/planted-defects.js";
import { campaignText, runCampaign } from "./data-quality/report-of-campaign.js";
import { shapes } from "./data-quality/simulated.js";
import { fromRoot } from "./workspace/root.js";

/** The seed of the small part that always runs: another one than those of the recorded campaign. */
const seed = 9_001;

describe("flaws of simulated data", () => {
  it.each(Object.keys(shapes))(`none is told of the sound community %s (seed ${seed})`, (shape) => {
    expect(checkClean(shape, seed).flaws).toEqual([]);
  });

  it.each(Object.keys(plantedDefects))(`%s is found and named with its place (seed ${seed})`, (defect) => {
    const { isFound, others } = checkPlanted(defect, "one-person", seed);
    expect(others).toEqual([]);
    expect(isFound).toBe(true);
  });
});

// The whole campaign takes minutes. CAMPAIGN=<seeds> runs it from the seed 1 on, plants with a quarter of the seeds, and writes
// what it came to.
describe.skipIf(process.env["CAMPAIGN"] === undefined)("the campaign", () => {
  it("is recorded", { timeout: 7_200_000 }, () => {
    const count = Number(process.env["CAMPAIGN"]);
    const first = Number(process.env["FIRST_SEED"] ?? 1);
    const seeds = Array.from({ length: count }, (_, index) => first + index);
    const planting = Math.ceil(count / 4);
    const campaign = runCampaign(seeds, seeds.slice(0, planting));
    for (const { shape, seed, flaws } of campaign.clean)
      if (flaws.length > 0) console.log(`told of ${shape}, seed ${seed}: ${JSON.stringify(flaws)}`);
    for (const { defect, shape, seed, isFound, others } of campaign.planted)
      if (!isFound || others.length > 0)
        console.log(`${defect} in ${shape}, seed ${seed}: found ${isFound}, also ${JSON.stringify(others)}`);
    const page = fromRoot("docs/data-quality.md");
    const seedsText = `Seeds ${first} to ${first + count - 1}; planted with the first ${planting} of them.`;
    const text = `<!-- campaign -->\n\n${seedsText}\n\n${campaignText(campaign)}\n\n<!-- /campaign -->`;
    const [before = "", after = ""] = readFileSync(page, "utf8").split(/<!-- campaign -->.*<!-- \/campaign -->/s);
    writeFileSync(page, `${before}${text}${after}`);
    expect(campaign.clean.length).toBe(count * Object.keys(shapes).length);
  });
});
