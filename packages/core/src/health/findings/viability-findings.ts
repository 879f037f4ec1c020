import type { Finding, Severity } from "../assessment/finding.js";
import type { Figure, StageOutcome } from "../report/health-report.js";
import type { ViabilityOfReport } from "../report/told-viability.js";
import { measured } from "./dialogue-findings.js";

/** Of fewer regulars who lapsed, one more or less decides: ours. */
const fewestLapsed = 3;

/** Who waits for longer has been passed over, since most answers come within a week where any do: ours. */
const longWaitDays = 7;

/** From how many openings on the share of the unanswered speaks for itself (`unanswered-openings`). */
const manyOpenings = 10;

/** What is said of a community that is silent, falling silent or building up, and of those who carry it. */
export function viabilityFindings(
  figures: readonly Figure[],
  viability: ViabilityOfReport,
  stage: StageOutcome,
): readonly Finding[] {
  return [
    ...quietnessFindings(viability),
    ...dormancyFindings(viability),
    ...buildUpFindings(viability, figures),
    ...massFindings(figures, stage),
    ...replacementFindings(figures),
    ...waitingFindings(figures),
  ];
}

function finding(
  code: string,
  severity: Severity,
  key: string,
  params: Readonly<Record<string, string | number>>,
): Finding {
  return { code, params, severity, pillar: "viability", key };
}

function quietnessFindings({ quietness }: ViabilityOfReport): readonly Finding[] {
  if (quietness.status === "refused") return [];
  const { state, reason, silentForDays, longestSilenceDays, people, peopleBefore, contributions } = quietness;
  if (state === "silent")
    return reason === "nobody-spoke"
      ? [finding("fell-silent", "critical", "S41", { days: silentForDays })]
      : [finding("nearly-silent", "critical", "S41", { count: contributions, people })];
  if (state === "falling-silent")
    return reason === "fewer-people"
      ? [finding("fewer-people-speak", "serious", "ours", { count: people, of: peopleBefore })]
      : [finding("longest-silence-yet", "serious", "S41", { days: silentForDays })];
  return state === "quiet" ? [finding("merely-quiet", "notice", "S41", { days: longestSilenceDays })] : [];
}

/**
 * Only where it still speaks, and only where one in ten or more fell silent: by what happened to units like it, or by the
 * model, which also knows their conversations and how they are spread.
 */
function dormancyFindings({ quietness, dormancy }: ViabilityOfReport): readonly Finding[] {
  const isSilent = quietness.status === "measured" && quietness.state === "silent";
  if (dormancy.status === "refused" || isSilent) return [];
  const { band, like, people } = dormancy;
  const { share = 0, lower, upper } = like.fellSilent ?? {};
  if (share < 0.1 && band !== "10-to-30-percent" && band !== "over-30-percent") return [];
  const known = lower === undefined || upper === undefined ? {} : { lower, upper };
  const severity = share > 0.3 || band === "over-30-percent" ? "serious" : "notice";
  return [finding("may-fall-silent", severity, "ours", { band, people, ...known })];
}

function buildUpFindings({ buildUp }: ViabilityOfReport, figures: readonly Figure[]): readonly Finding[] {
  const used = measured(figures, "build-up");
  if (buildUp.status === "refused" || used === undefined) return [];
  const { state, horizonMonths: months } = buildUp;
  if (state === "past-horizon") return [finding("build-up-past-horizon", "serious", "S30", { count: months })];
  // Where not all was seen it may have begun long ago, and is none that is being built up.
  const isKnown = !used.caveats?.some(({ code }) => code === "history-incomplete");
  return state === "building-up" && isKnown
    ? [finding("building-up", "notice", "S30", { share: used.value, count: months })]
    : [];
}

/** Once members carry the conversation by themselves, whatever mass it takes is there. */
function massFindings(figures: readonly Figure[], stage: StageOutcome): readonly Finding[] {
  const [reached, active] = [measured(figures, "critical-mass"), measured(figures, "critical-mass/active")];
  const mostActive = measured(figures, "critical-mass/most-active");
  const isCarried = stage.status === "measured" && stage.stage !== "inception";
  if (reached === undefined || active === undefined || mostActive === undefined) return [];
  if (reached.value >= 1 || isCarried) return [];
  // The share is that of whichever kind is scarcer, so both are told.
  const params = { share: reached.value, count: active.value, mostActive: mostActive.value, of: reached.sampleSize };
  return [finding("below-critical-mass", "notice", "ours", params)];
}

function replacementFindings(figures: readonly Figure[]): readonly Finding[] {
  const [fresh, lapsed] = [measured(figures, "replacement/new"), measured(figures, "replacement/lapsed")];
  if (fresh === undefined || lapsed === undefined) return [];
  if (lapsed.value < fewestLapsed || 2 * fresh.value >= lapsed.value) return [];
  return [finding("regulars-not-replaced", "notice", "S21", { count: fresh.value, of: lapsed.value })];
}

function waitingFindings(figures: readonly Figure[]): readonly Finding[] {
  const [waiting, longest] = [measured(figures, "waiting-openings"), measured(figures, "waiting-openings/longest")];
  if (waiting === undefined || longest === undefined) return [];
  if (longest.value < longWaitDays || waiting.sampleSize >= manyOpenings) return [];
  return [finding("members-wait", "notice", "S41", { count: waiting.value, days: longest.value })];
}
