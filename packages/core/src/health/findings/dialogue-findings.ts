import type { Measurement } from "../../model/measurement.js";
import type { Finding } from "../assessment/finding.js";
import type { Figure } from "../report/health-report.js";

/** Under so many openings nothing is said about waiting and answering: two conversations are no pattern. */
const leastOpenings = 10;

/** More nobody can put a plan before: as many as `headToConsult` names at most. */
const mostToConsult = 20;

/** Among fewer people everybody is the head. */
const leastPeople = 10;

/** Retention that is the least, and that is wished for at best: published targets of Community Vital Signs. */
const [leastReturning, desiredReturning] = [0.03, 0.07];

/**
 * What the figures of the dialogue say to whoever runs the community: who waits, who answers fast, who comes back, whom to
 * ask.
 *
 * @param beside - What else was found: that few give most is no praise beside the worst of what that means.
 */
export function dialogueFindings(figures: readonly Figure[], beside: readonly Finding[] = []): readonly Finding[] {
  return [
    ...unanswered(measured(figures, "response-rate")),
    ...firstResponse(measured(figures, "time-to-first-response/median")),
    ...returning(measured(figures, "retention")),
    ...head(measured(figures, rolesAreUnknown(figures) ? "core-contributors" : "head-to-consult"), beside),
  ];
}

/** The measurement with this key, if it could be made. */
export function measured(figures: readonly Figure[], key: string): Measurement | undefined {
  const figure = figures.find((candidate) => candidate.key === key);
  return figure?.status === "measured" ? figure.measurement : undefined;
}

function unanswered(rate: Measurement | undefined): readonly Finding[] {
  if (rate === undefined || rate.sampleSize < leastOpenings || rate.value >= 0.8) return [];
  const share = 1 - rate.value;
  const params = { count: Math.round(share * rate.sampleSize), share, of: rate.sampleSize };
  return [
    {
      code: "unanswered-openings",
      params,
      severity: share > 0.5 ? "serious" : "notice",
      pillar: "engagement",
      key: "S41",
    },
  ];
}

function firstResponse(median: Measurement | undefined): readonly Finding[] {
  if (median === undefined || median.sampleSize < leastOpenings) return [];
  const params = { hours: median.value };
  if (median.value > 48)
    return [{ code: "slow-first-response", params, severity: "notice", pillar: "engagement", key: "S41" }];
  return median.value <= 24
    ? [{ code: "answers-come-fast", params, severity: "good", pillar: "engagement", key: "S41" }]
    : [];
}

/** Under the least that Wikimedia's Community Vital Signs take for sound, and chance alone does not explain it. */
function returning(retention: Measurement | undefined): readonly Finding[] {
  if (retention === undefined || retention.value >= leastReturning) return [];
  const { upper } = retention.interval ?? {};
  if (upper === undefined || upper >= desiredReturning) return [];
  const params = { share: retention.value, of: retention.sampleSize };
  return [{ code: "few-return", params, severity: "notice", pillar: "engagement", key: "S21" }];
}

/** Whether the head of the members is refused because it is not known who the hosts are, and for no other reason. */
function rolesAreUnknown(figures: readonly Figure[]): boolean {
  const ofMembers = figures.find(({ key }) => key === "head-to-consult");
  if (ofMembers?.status !== "refused") return false;
  const { refusal } = ofMembers;
  return refusal.type === "CapabilityMissing"
    ? refusal.missing.includes("duties")
    : refusal.reason === "roles-not-dated";
}

/** The head of the members; where it is not known who the hosts are, that of everybody. */
function head(core: Measurement | undefined, beside: readonly Finding[]): readonly Finding[] {
  if (core === undefined || core.value < 2 || core.value > mostToConsult || core.sampleSize < leastPeople) return [];
  const severity = beside.some((finding) => finding.severity === "critical") ? "notice" : "good";
  return [{ code: "head-to-consult", params: { count: core.value }, severity, pillar: "engagement", key: "S38" }];
}
