import { carriers } from "../continuity/carriers.js";
import type { DutyConcentration } from "../continuity/duty-concentration.js";
import type { LoadOptions } from "../continuity/load/load-frame.js";
import { measureLoad } from "../continuity/load/measure-load.js";
import { singlePoints } from "../continuity/single-points.js";
import { told } from "../continuity/told.js";
import { checkDataQuality } from "../data-quality/check-data-quality.js";
import type { DataFlaw } from "../data-quality/data-flaw.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { activityDatesAndTimes } from "../engagement/activity-dates-and-times.js";
import { calendarWindowBefore } from "../model/calendar-window.js";
import { formatInstant, type Instant, type IsoInstant } from "../model/instant.js";
import { statedMoment } from "../model/stated-moment.js";
import { formatWindow, type TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { listedSize } from "../viability/critical-mass.js";
import { type LifeCycleOptions, lifeCycleStage } from "../viability/life-cycle-stage.js";
import type { CommunitySize } from "../viability/needed-mass.js";
import { assess, assessOwn } from "./assess.js";
import type { Finding, Pillar, Severity } from "./assessment/finding.js";
import { type IndicatorRule, indicatorRules } from "./assessment/indicator-rule.js";
import type { OwnPillar } from "./assessment/own-pillar.js";
import { scaledRules } from "./assessment/scaled-rules.js";
import { figureBeforeLaunch, isBeforeLaunch } from "./before-launch.js";
import { measureFigures } from "./figures/measure-figures.js";
import { dialogueFindings } from "./findings/dialogue-findings.js";
import { dutyFindings } from "./findings/duty-findings.js";
import { dutyFitFindings } from "./findings/duty-fit-findings.js";
import { loadFindings } from "./findings/load-findings.js";
import { singlePointFindings } from "./findings/single-point-findings.js";
import { supportFindings } from "./findings/support-findings.js";
import { viabilityFindings } from "./findings/viability-findings.js";
import { vitalityFindings } from "./findings/vitality-findings.js";
import { workFindings } from "./findings/work-findings.js";
import { dutiesOfReport } from "./report/duties-of-report.js";
import type { CarrierList, DataSummary, Figure, HealthReport, StageOutcome } from "./report/health-report.js";
import type { CommunityFrame } from "./report/told-viability.js";
import { reportSeries } from "./series/report-series.js";
import { trustedDuties, trustedLoad } from "./trust/trusted-duties.js";
import { caveatsOfFlaws, trustedFigure, trustedFigures } from "./trust/trusted-figures.js";
import { trustedSeries } from "./trust/trusted-series.js";
import { viabilityOfReport } from "./viability-of-report.js";

/** Of which moment, over which window and by which rules the health is assessed. */
export interface AssessHealthOptions {
  /** The moment: milliseconds since 1970, or ISO 8601 with an offset. */
  readonly asOf: Instant | IsoInstant;
  /** Days of the window that ends there. Absent: 90. */
  readonly days?: number;
  /** The zone in which days are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** Rules in place of those of the same pillar and key, or beside them; weight 0 takes one away. */
  readonly rules?: readonly IndicatorRule[];
  /** Scores of one's own, told beside the library's. */
  readonly ownPillars?: readonly OwnPillar[];
  /** Figures of one's own for such rules. */
  readonly figures?: readonly Figure[];
  /** Time budgets whose `person` is a pseudonym; they take the place of the hours that duties set aside. */
  readonly budgets?: LoadOptions["budgets"];
  /** How many minutes an act of a duty takes. Absent: by time entries, else a range that is our assumption. */
  readonly minutesPerAct?: LoadOptions["minutesPerAct"];
  /** Whether to tell which share of the answers comes by night and at weekends, of all people together. Absent: no. */
  readonly rhythm?: boolean;
  /** Whether to give what charts are drawn from. Absent: no. */
  readonly series?: boolean;
  /** How large the community could be, of which kind, since when, and from which concept; thresholds scale with it. */
  readonly community?: CommunityFrame;
}

const pillars: readonly Pillar[] = ["viability", "engagement", "continuityRisk", "involvement"];

/**
 * The health of a community at a moment, over the days before it: figures, carriers of the work, assessments with
 * their explanation, findings. Composes what the metrics measure and computes nothing itself.
 *
 * The data are checked first (`checkDataQuality`). A figure whose time a flaw touches carries a caveat or is refused; a
 * figure of one's own is left as it was handed in.
 *
 * @throws RangeError if `asOf` is no moment, `days` no whole number above 0 or the time zone does not exist.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const health = assessHealth(dataset, { asOf: "2026-01-31T00:00:00Z" });
 * health.data.contributors // => 2
 * const voice = health.figures.find(({ key }) => key === "share-of-voice/members");
 * voice?.status // => "refused"
 */
export function assessHealth(dataset: CommunityDataset, options: AssessHealthOptions): HealthReport {
  const { days = 90, timeZone = "UTC" } = options;
  const asOf = statedMoment(options.asOf);
  const window = calendarWindowBefore(asOf, days, timeZone);
  const dataQuality = checkDataQuality(dataset, { asOf, timeZone, window });
  const { flaws } = dataQuality;
  const { community = {} } = options;
  const measured = trustedFigures(measureFigures(dataset, { window, timeZone, community }), flaws);
  const figures = withOwn(measured, options.figures ?? []);
  const rules = mergedRules(options.rules ?? [], sizeOf(dataset, asOf, community));
  const isEarly = isBeforeLaunch(community, asOf);
  const viability = viabilityOfReport(dataset, { asOf, timeZone, community, flaws });
  const stage = stageOf(dataset, { asOf, windowDays: days, timeZone }, flaws);
  const duties = dutiesOfReport(dataset, { asOf, days, window, timeZone });
  const lists = carrierLists(dataset, window, duties.each);
  const work = workFindings(lists);
  const { budgets = [], minutesPerAct = {}, rhythm = false } = options;
  const load = measureLoad(dataset, { window, timeZone, budgets, minutesPerAct, rhythm });
  const points = singlePoints(dataset, { window, timeZone }).unwrapOr(undefined);
  return {
    schema: "community-health-report@1",
    asOf: formatInstant(asOf),
    timeZone,
    window: formatWindow(window),
    pseudonyms: dataset.identity.pseudonyms,
    sources: dataset.sources,
    data: summary(dataset),
    dataQuality,
    stage,
    assessments: pillars
      .filter((pillar) => rules.some((rule) => rule.pillar === pillar))
      .map((pillar) =>
        assess(pillar, rules, pillar === "viability" && isEarly ? figures.map(figureBeforeLaunch) : figures),
      ),
    ...ownAssessments(options.ownPillars ?? [], figures),
    figures,
    carriers: lists,
    duties: trustedDuties(duties, formatWindow(window), dataQuality.flaws),
    load: trustedLoad(load, formatWindow(window), dataQuality.flaws),
    datesAndTimes: told(
      activityDatesAndTimes(dataset, { window, timeZone }).map(({ caveats, ...found }) => ({
        ...found,
        caveats: [...caveats, ...caveatsOfFlaws(["dates-and-times"], found.window, dataQuality.flaws)],
      })),
    ),
    viability,
    ...(options.series === true
      ? { series: trustedSeries(reportSeries(dataset, { asOf, days, window, timeZone }), formatWindow(window), flaws) }
      : {}),
    findings: inOrder([
      ...work,
      ...dutyFindings(dataset, asOf, timeZone),
      ...singlePointFindings(duties.each, points, work),
      ...supportFindings(dataset, window, timeZone),
      ...dutyFitFindings(dataset, asOf, timeZone),
      ...loadFindings(dataset, load, { asOf, timeZone, budgets }),
      ...dialogueFindings(figures, work),
      ...vitalityFindings(figures, viability.quietness),
      ...viabilityFindings(figures, viability, stage),
    ]).filter(({ pillar }) => !(isEarly && pillar === "viability")),
  };
}

function ownAssessments(own: readonly OwnPillar[], figures: readonly Figure[]): Pick<HealthReport, "ownAssessments"> {
  return own.length === 0 ? {} : { ownAssessments: own.map((pillar) => assessOwn(pillar, figures)) };
}

/** A user's figure takes the place of the library's of the same key and scope. */
function withOwn(figures: readonly Figure[], own: readonly Figure[]): readonly Figure[] {
  const scopeOf = ({ key, of = {} }: Figure): string =>
    JSON.stringify([key, of.venue, of.part, of.group, of.department]);
  const replaced = new Set(own.map(scopeOf));
  return [...figures.filter((figure) => !replaced.has(scopeOf(figure))), ...own];
}

/** The size that is given, else that of the list of members. */
function sizeOf(dataset: CommunityDataset, asOf: Instant, { size, scope }: CommunityFrame): CommunitySize | undefined {
  const known = size ?? listedSize(dataset, asOf);
  return known === undefined ? undefined : { size: known, ...(scope === undefined ? {} : { scope }) };
}

/** The library's rules, scaled where the size is known, with a user's in the place of those of the same key. */
function mergedRules(own: readonly IndicatorRule[], size: CommunitySize | undefined): readonly IndicatorRule[] {
  const isReplaced = (rule: IndicatorRule): boolean =>
    own.some(({ pillar, key }) => pillar === rule.pillar && key === rule.key);
  const scaled = size === undefined ? indicatorRules : scaledRules(indicatorRules, size);
  return [...scaled.filter((rule) => !isReplaced(rule)), ...own];
}

/**
 * Work that somebody would have to take over. Who likes or flags is nobody's business here. Edits and acts of moderation
 * stand under their duties, because what people do to their own contributions is no work for others.
 */
const carriedWork = ["first-response", "opening", "reply", "tidying", "moderating", "invitation"] as const;

/** The heads of each kind of work that could be measured; first responses come first. */
function carrierLists(
  dataset: CommunityDataset,
  window: TimeWindow,
  duties: readonly DutyConcentration[],
): readonly CarrierList[] {
  return carriedWork.flatMap((work): readonly CarrierList[] => {
    if (work === "tidying" || work === "moderating") {
      const done = duties.find(({ duty }) => duty === work)?.work;
      return done?.status === "measured" ? [{ work, total: done.value.acts, carriers: done.value.carriers }] : [];
    }
    return carriers(dataset, { work, window, limit: 10 }).match(
      ({ total, carriers }) => [{ work, total, carriers }],
      () => [],
    );
  });
}

function stageOf(dataset: CommunityDataset, options: LifeCycleOptions, flaws: readonly DataFlaw[]): StageOutcome {
  return lifeCycleStage(dataset, options).match(
    ({ stage, latest, windows, selfGeneratedShare }): StageOutcome => {
      const share = trustedFigure(
        { key: "self-generated-share", status: "measured", measurement: selfGeneratedShare },
        flaws,
      );
      if (share.status === "refused") return share;
      return { status: "measured", stage, latest, windows, measurement: share.measurement };
    },
    (refusal): StageOutcome => ({ status: "refused", refusal }),
  );
}

function summary({ contributions, people, conversations, facts }: CommunityDataset): DataSummary {
  const contributed = new Uint8Array(people.length);
  const { author, length } = contributions;
  let automated = 0;
  for (let row = 0; row < length; row++) {
    const person = author[row] ?? -1;
    if (person < 0) continue;
    contributed[person] = 1;
    automated += people.automated[person] ?? 0;
  }
  const counts = {
    contributions: contributions.length,
    ...(automated === 0 ? {} : { automated }),
    contributors: contributed.reduce((sum, one, person) => sum + (people.automated[person] === 1 ? 0 : one), 0),
    people: people.automated.reduce((sum, one) => sum + 1 - one, 0),
    conversations: conversations.length,
    ...(facts.aggregate.length === 0 ? {} : { totals: facts.aggregate.length }),
  };
  const [first, last] = [contributions.at[0], contributions.at[contributions.length - 1]];
  if (first === undefined || last === undefined) return counts;
  return { ...counts, firstAt: formatInstant(first), lastAt: formatInstant(last) };
}

const weightOf: Readonly<Record<Severity, number>> = { critical: 0, serious: 1, notice: 2, good: 3 };

/** What matters most first; within one severity the order in which they were looked for. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((first, second) => weightOf[first.severity] - weightOf[second.severity]);
}
