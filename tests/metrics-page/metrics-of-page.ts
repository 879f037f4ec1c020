import { readFileSync } from "node:fs";
import { fromRoot } from "../workspace/root.js";

/** A metric, and the narrowest entry of core that has it. */
export interface PublicMetric {
  readonly name: string;
  readonly specifier: string;
}

/** Every metric of core. They are read from docs/metrics.md, which a test of its own holds against the sources. */
export const metricsOfPage: readonly PublicMetric[] = readFileSync(fromRoot("docs/metrics.md"), "utf8")
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    name: section.split("\n", 1)[0] ?? "",
    specifier: /^From `([^`]+)`/m.exec(section)?.[1] ?? "",
  }));
