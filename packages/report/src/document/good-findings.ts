import type { Finding, HealthReport } from "@org/community-core";

/** From so large a share on most wait in vain: that those who answer are many, or quick, is no comfort then. */
const most = 0.5;

/** What goes well and is not denied by what goes badly: a reader who finds both beside each other believes neither. */
export function goodFindings({ findings, assessments }: HealthReport): readonly Finding[] {
  const waiting = findings.find(({ code }) => code === "unanswered-openings")?.params["share"];
  const mostWait = typeof waiting === "number" && waiting >= most;
  const isSilent = assessments.some(
    ({ pillar, score }) => pillar === "engagement" && score.status === "available" && score.band === "critical",
  );
  return findings.filter(({ code, params, severity }) => {
    if (severity !== "good") return false;
    if (code === "head-to-consult") return !isSilent;
    if (code === "answers-come-fast") return !mostWait;
    return !(code === "well-spread" && params["work"] === "first-response" && mostWait);
  });
}
