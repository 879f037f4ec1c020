import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Metric, metricFolders, metricsOfCore } from "./metrics-page/metric.js";
import { needsOf, reportKeys } from "./metrics-page/needs-of.js";
import { type AskedMetric, printPage } from "./metrics-page/print-page.js";
import { fromRoot } from "./workspace/root.js";

describe("docs/metrics.md", () => {
  let metrics: readonly Metric[] = [];
  beforeAll(() => {
    metrics = metricsOfCore();
  }, 60_000);

  it("says what the docblocks say, and what the metrics say when they are asked", async () => {
    const asked: AskedMetric[] = [];
    for (const metric of metrics) asked.push({ metric, needs: await needsOf(metric.specifier, metric.name) });
    const page = printPage(asked, reportKeys());
    const path = fromRoot("docs/metrics.md");
    if (process.env["REGENERATE"] === "1") writeFileSync(path, page);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "", "run the tests with REGENERATE=1").toBe(page);
  });

  it.each(metricFolders)("knows metrics of %s", (folder) => {
    expect(metrics.filter(({ pillar }) => pillar === folder)).not.toEqual([]);
  });

  it("shows no metric without an example that runs", () => {
    expect(metrics.filter(({ hasExample }) => !hasExample).map(({ name }) => name)).toEqual([]);
  });
});
