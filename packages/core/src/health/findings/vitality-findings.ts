import type { Finding } from "../assessment/finding.js";
import type { Figure } from "../report/health-report.js";
import type { ViabilityOfReport } from "../report/told-viability.js";
import { measured } from "./dialogue-findings.js";

/**
 * What the figures of life say: falling activity, silence, and that roles are not known. Where it could be told whether the
 * community is quiet, falling silent or silent, that stands in the place of a bare silence.
 *
 * @param quietness - What was told of it (`viabilityFindings`).
 */
export function vitalityFindings(
  figures: readonly Figure[],
  quietness: ViabilityOfReport["quietness"],
): readonly Finding[] {
  const found: Finding[] = [];
  const isTold = quietness.status === "measured";
  const isFalling = isTold && (quietness.state === "silent" || quietness.state === "falling-silent");
  const trend = measured(figures, "activity-trend");
  if (trend !== undefined && trend.value < 0.5 && !isFalling) {
    found.push({
      code: "falling-activity",
      params: { ratio: trend.value },
      severity: "serious",
      pillar: "viability",
      key: "ours",
    });
  }
  const silence = measured(figures, "longest-silence");
  if (silence !== undefined && silence.value >= 14 && !isTold) {
    const severity = silence.value >= 30 ? "serious" : "notice";
    found.push({ code: "silence", params: { days: silence.value }, severity, pillar: "viability", key: "S41" });
  }
  const voice = figures.find(({ key }) => key === "share-of-voice/community-managers");
  if (
    voice?.status === "refused" &&
    voice.refusal.type === "CapabilityMissing" &&
    voice.refusal.missing.includes("duties")
  ) {
    found.push({ code: "roles-unknown", params: {}, severity: "notice", pillar: "engagement", key: "S36" });
  }
  return found;
}
