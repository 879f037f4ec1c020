import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { assessHealth } from "../health/assess-health.js";
import type { Figure } from "../health/report/health-report.js";
import type { Refusal } from "../model/errors.js";
import { formatInstant, type Instant } from "../model/instant.js";
import type { TimeZone } from "../model/time-zone.js";
import { comparedShares, figureNamed } from "./compared-share.js";
import type { PartHealth } from "./federation-report.js";

/** Of which moment and over which days, the same for every part. */
export interface PartFrame {
  readonly asOf: Instant;
  readonly days: number;
  readonly timeZone: TimeZone;
}

/** How a part is, with all its figures. */
export interface AssessedPart {
  readonly figures: readonly Figure[];
  /** Refused where not one figure that is shown can be measured. */
  readonly health: Result<PartHealth, Refusal>;
}

/** Assesses one part as if there were no others. */
export function assessPart(dataset: CommunityDataset, frame: PartFrame): AssessedPart {
  const { figures, findings } = assessHealth(dataset, frame);
  const counts = {
    activeContributors: figureNamed("active-contributors", figures),
    openings: figureNamed("contributions/opening", figures),
    replies: figureNamed("contributions/reply", figures),
  };
  const shown = [...Object.values(counts), ...comparedShares.map((key) => figureNamed(key, figures))];
  const { activeContributors } = counts;
  if (activeContributors.status === "refused" && shown.every(({ status }) => status === "refused"))
    return { figures, health: err(activeContributors.refusal) };
  const continuity = findings.filter(({ pillar }) => pillar === "continuityRisk");
  return { figures, health: ok({ ...counts, ...lastBefore(dataset, frame.asOf), continuity }) };
}

function lastBefore({ contributions }: CommunityDataset, asOf: Instant): Pick<PartHealth, "lastAt"> {
  const last = contributions.at.findLast((at) => at < asOf);
  return last === undefined ? {} : { lastAt: formatInstant(last) };
}
