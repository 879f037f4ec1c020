import { it } from "vitest";
import { campaignText, runCampaign } from "./data-quality/report-of-campaign.js";
it("runs", { timeout: 3_000_000 }, () => {
  const n = Number(process.env["N"] ?? 2), p = Number(process.env["P"] ?? 1), f = Number(process.env["F"] ?? 1);
  const seeds = (k: number) => Array.from({ length: k }, (_, i) => f + i);
  const c = runCampaign(seeds(n), seeds(p));
  console.log(campaignText(c));
  for (const o of c.clean) if (o.flaws.length) console.log(o.shape, o.seed, JSON.stringify(o.flaws).slice(0, 900));
  for (const o of c.planted) if (!o.isFound || o.others.length) console.log(o.defect, o.shape, o.seed, o.isFound, JSON.stringify(o.others.map(({sampleSize,sampleOf,remedy,certainty,source,...r})=>r)).slice(0, 600));
});
