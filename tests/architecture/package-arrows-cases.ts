import { sourcesOfPackages } from "../workspace/packages.js";
import {
  packagesFollowTheArrows,
  portablePartsImportNothingOfNode,
  relativeImportsStayInTheirPackage,
} from "./package-arrows.js";
import { alone, inCore, inPackages, type RuleCase } from "./rule.js";

/** The rules about packages, with code that they must refuse and code that they must not. */
export const packageArrowsCases: readonly RuleCase[] = [
  {
    says: "packages follow the arrows",
    rule: packagesFollowTheArrows,
    files: sourcesOfPackages,
    wrong: alone(
      inCore("source/collect.ts", 'import { run } from "@org/community-conformance";'),
      inPackages("adapter-mbox/src/index.ts", 'import { gini } from "@org/community-core";'),
      inPackages("adapter-mbox/src/index.ts", 'import { gini } from "@org/community-core/stats";'),
      inPackages("adapter-mbox/src/index.ts", 'import { csv } from "@org/community-adapter-csv";'),
      inPackages("adapter-mbox/src/reports/own.ts", 'import { html } from "@org/community-report";'),
      inPackages("conformance/src/scenarios.ts", 'import { health } from "@org/community-core";'),
      inPackages("simulator/src/index.ts", 'import { build } from "@org/community-core/dataset";'),
      inPackages("report/src/index.ts", 'import { csv } from "@org/community-adapter-csv";'),
      inPackages("source-kit/src/http.ts", 'import type { Instant } from "@org/community-core/source";'),
      inPackages("conformance/src/scenarios.ts", 'import { openZip } from "@org/community-source-kit/zip";'),
      inPackages("weather/src/index.ts", ""),
    ),
    right: [
      inPackages("adapter-mbox/src/index.ts", 'import type { SourceAdapter } from "@org/community-core/source";'),
      inPackages("adapter-mbox/src/index.ts", 'import { openZip } from "@org/community-source-kit/zip";'),
      inPackages("adapter-mbox/src/reports/own.ts", 'import { gini } from "@org/community-core";'),
      inPackages("report/src/index.ts", 'import { gini } from "@org/community-core/stats";'),
      inPackages("cli/src/index.ts", 'import { csv } from "@org/community-adapter-csv";'),
    ],
  },
  {
    says: "relative imports stay in their package and end in .js",
    rule: relativeImportsStayInTheirPackage,
    files: sourcesOfPackages,
    wrong: alone(
      inPackages("report/src/index.ts", 'import { gini } from "../../core/src/stats/gini.js";'),
      inPackages("report/src/index.ts", 'import { html } from "../dist/html.js";'),
      inPackages("report/src/index.ts", 'import { html } from "./html";'),
      inPackages("report/src/index.ts", 'import { html } from "@org/community-report";'),
    ),
    right: [inPackages("report/src/index.ts", 'import { html } from "./html/page.js";')],
  },
  {
    says: "core, the simulator and the runner-free kit import nothing of Node",
    rule: portablePartsImportNothingOfNode,
    files: sourcesOfPackages,
    wrong: alone(
      inCore("source/key.ts", 'import { createHmac } from "node:crypto";'),
      inCore("source/key.ts", 'import { readFile } from "fs/promises";'),
      inPackages("simulator/src/index.ts", 'import { performance } from "perf_hooks";'),
      inPackages("conformance/src/scenarios.ts", 'import assert from "node:assert";'),
      inPackages("conformance/src/scenarios.ts", 'import { expect } from "vitest";'),
    ),
    right: [
      inPackages("conformance/src/node-test.ts", 'import { test } from "node:test";'),
      inPackages("conformance/src/vitest.ts", 'import { it } from "vitest";'),
      inPackages("adapter-csv/src/index.ts", 'import { open } from "node:fs/promises";'),
    ],
  },
];
