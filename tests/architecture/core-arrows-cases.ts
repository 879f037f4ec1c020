import { sourcesOfPackages } from "../workspace/packages.js";
import {
  foldersOfCoreFollowTheArrows,
  foldersOfCoreUseOnlyTheirPackages,
  schemasShareNoFileWithMetrics,
} from "./core-arrows.js";
import { alone, inCore, type RuleCase } from "./rule.js";

/** The rules about core folders, with code that they must refuse and code that they must not. */
export const coreArrowsCases: readonly RuleCase[] = [
  {
    says: "the folders of core follow the arrows",
    rule: foldersOfCoreFollowTheArrows,
    files: sourcesOfPackages,
    wrong: alone(
      inCore("stats/mean.ts", 'import type { Instant } from "../model/instant.js";'),
      inCore("model/member.ts", 'export { collect } from "../source/collect.js";'),
      inCore("dataset/builder.ts", 'import { collect } from "../source/collect.js";'),
      inCore("engagement/reach.ts", 'import { absenceFactor } from "../continuity/absence-factor.js";'),
      inCore("engagement/reach.ts", 'import { collect } from "../source/collect.js";'),
      inCore("goals/goal-met.ts", 'import { partsOf } from "../federation/parts-of.js";'),
      inCore("health/assess.ts", 'import { gini } from "../stats.js";'),
      inCore("model/member.ts", 'export type Later = import("../dataset/community-dataset.js").CommunityDataset;'),
      inCore("weather/rain.ts", ""),
      inCore("everything.ts", ""),
    ),
    right: [
      inCore("index.ts", 'export { absenceFactor } from "./continuity/absence-factor.js";'),
      inCore("activity/first-response.ts", 'import { replies } from "../network/reply-network.js";'),
      inCore(
        "source/source-adapter.ts",
        'import type { ContributionColumns } from "../dataset/contribution-columns.js";',
      ),
    ],
  },
  {
    says: "the folders of core use only the packages that they may",
    rule: foldersOfCoreUseOnlyTheirPackages,
    files: sourcesOfPackages,
    wrong: alone(
      inCore("stats/mean.ts", 'import { ok } from "neverthrow";'),
      inCore("model/member.ts", 'import lodash from "lodash";'),
      inCore("dataset/builder.ts", 'import { z } from "zod";'),
    ),
    right: [inCore("model/member.ts", 'import { z } from "zod";')],
  },
  {
    says: "a schema shares no file with a metric",
    rule: schemasShareNoFileWithMetrics,
    files: sourcesOfPackages,
    wrong: alone(
      inCore("continuity/a.ts", 'import { z } from "zod"; import type { D } from "../dataset/community-dataset.js";'),
    ),
    right: [
      inCore("continuity/a.ts", 'import type { D } from "../dataset/community-dataset.js";'),
      inCore("continuity/b.ts", 'import { z } from "zod";'),
    ],
  },
];
