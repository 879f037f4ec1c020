import {
  type Assessment,
  type Finding,
  type HealthReport,
  leastCoverage,
  type Pillar,
  type Refusal,
} from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import { windowText } from "../speech/value-text.js";
import { whatWasRead } from "./compose-basis.js";
import { composeOwnAnswers } from "./compose-own-answers.js";
import { findingLine, withoutRepeatedSteps } from "./finding-line.js";
import { firstFindings } from "./first-findings.js";
import { goodFindings } from "./good-findings.js";
import { isOfOwnActsAlone } from "./own-acts-alone.js";
import type { Block, ScoreLine } from "./report-document.js";

/** What a reader sees first: the answers, and what matters most with a step for this week. */
export function composeFirstScreen(report: HealthReport, speech: Speech): readonly Block[] {
  const { labels } = speech.language;
  const first = firstFindings(report.findings);
  const good = goodFindings(report);
  return [
    { kind: "title", text: labels.title, under: whatAndWhen(report, speech) },
    ...careful(report, speech),
    {
      kind: "scores",
      scores: [...report.assessments.map((one) => scoreLine(one, report.findings, speech)), ...support(report, speech)],
    },
    ...composeOwnAnswers(report, speech),
    { kind: "heading", level: 2, text: labels.mattersMost },
    first.length === 0
      ? { kind: "paragraph", text: nothingFound(report, speech) }
      : {
          kind: "findings",
          numbered: true,
          findings: first.map((finding) => findingLine(finding, speech)),
          tight: true,
        },
    ...(good.length === 0 ? [] : goesWell(good, speech)),
  ];
}

/** That nothing was found, of as much as could be judged: what nobody could measure is not in order. */
function nothingFound({ assessments }: HealthReport, { language, format }: Speech): string {
  const { labels, pillars } = language;
  if (assessments.every(isUnmeasured)) return labels.nothingToJudge;
  const unjudged = assessments.filter(({ score }) => score.status === "unavailable");
  if (unjudged.length === 0) return labels.nothingUrgent;
  return labels.nothingUrgentBut(format.list(unjudged.map(({ pillar }) => pillars[pillar].title.toLowerCase())));
}

function goesWell(good: readonly Finding[], speech: Speech): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: speech.language.labels.goesWell },
    {
      kind: "findings",
      numbered: false,
      findings: withoutRepeatedSteps(good.map((finding) => findingLine(finding, speech))),
      tight: true,
    },
  ];
}

/** Of what, and over which period: the line under the title. */
function whatAndWhen(report: HealthReport, speech: Speech): string {
  const names = [...new Set(report.sources.map(({ source }) => source))];
  const period = windowText(report, speech);
  return names.length === 0 ? period : `${speech.format.list(names)} · ${period}`;
}

/** What a reader must know before the first answer: that nothing was read, or that figures mislead. */
function careful(report: HealthReport, speech: Speech): readonly Block[] {
  const flaws = report.dataQuality?.flaws.length ?? 0;
  const texts = [
    ...(report.data.contributions === 0 ? [whatWasRead(report, speech)] : []),
    ...(flaws === 0 ? [] : [speech.language.labels.flawsFirst(flaws)]),
  ];
  return texts.length === 0 ? [] : [{ kind: "paragraph", text: texts.join(" ") }];
}

/** Whether the organisation stands behind it is the fourth question, and stands in nothing that people wrote to each other. */
function support({ assessments }: HealthReport, { language }: Speech): readonly ScoreLine[] {
  const isAnswered = assessments.some(({ pillar }) => pillar === "involvement");
  if (isAnswered || assessments.length === 0) return [];
  const { title, question } = language.pillars.involvement;
  return [{ title, question, answer: language.labels.supportNotRead }];
}

/** The codes of findings beside which no score may say that all is well, by the pillar of the score. */
const denials: Readonly<Record<Pillar, ReadonlySet<string>>> = {
  viability: new Set([
    "falling-activity",
    "fewer-people-speak",
    "longest-silence-yet",
    "nearly-silent",
    "may-fall-silent",
    "below-critical-mass",
    "regulars-not-replaced",
  ]),
  engagement: new Set(["unanswered-openings", "members-wait"]),
  // Of some work, that it hangs on one or two.
  continuityRisk: new Set(["one-person-carries", "two-people-carry", "duty-on-one-person"]),
  involvement: new Set(),
};

/** Of places, subjects and hours, where it is most of them. */
const mostOnOnePerson: ReadonlySet<string> = new Set([
  "venues-on-one-person",
  "subjects-on-one-person",
  "hours-on-one-person",
]);

function isDenied(pillar: Pillar, { code, severity }: Finding): boolean {
  if (denials[pillar].has(code)) return pillar !== "engagement" || severity !== "notice";
  return pillar === "continuityRisk" && mostOnOnePerson.has(code) && severity === "serious";
}

function scoreLine(assessment: Assessment, findings: readonly Finding[], speech: Speech): ScoreLine {
  const { language, format } = speech;
  const { title, question, answers, strongBut = answers.strong } = language.pillars[assessment.pillar];
  const { score, direction } = assessment;
  if (score.status === "unavailable") return { title, question, answer: whyNoScore(assessment, speech) };
  const text = format.number(Math.round(score.score));
  return {
    title,
    question,
    answer:
      score.band === "strong" && findings.some((finding) => isDenied(assessment.pillar, finding))
        ? strongBut
        : answers[score.band],
    score: {
      value: score.score,
      text,
      band: language.bands[direction][score.band],
      direction: language.directions[direction],
    },
    tone: score.band,
  };
}

/** Why there is no score, in one sentence: how much was missing stands further on. */
function whyNoScore({ indicators }: Assessment, speech: Speech): string {
  const { labels } = speech.language;
  const refused = indicators.flatMap(({ outcome, weight }) =>
    outcome.status === "refused" ? [{ refusal: outcome.refusal, weight }] : [],
  );
  const weighing = (type: Refusal["type"]): number =>
    refused.reduce((sum, { refusal, weight }) => sum + (refusal.type === type ? weight : 0), 0);
  const ofOwnActs = refused.filter(({ refusal }) => isOfOwnActsAlone(refusal));
  const ownWeight = ofOwnActs.reduce((sum, { weight }) => sum + weight, 0);
  if (ownWeight >= leastCoverage) return labels.ownActsForbid;
  const heaviest = Math.max(weighing("InsufficientData"), weighing("CapabilityMissing"), weighing("NotPermitted"));
  if (heaviest > 0 && weighing("NotPermitted") === heaviest) return labels.rulesForbid;
  if (weighing("InsufficientData") === heaviest) return labels.tooLittleHappened;
  const missing = refused.flatMap(({ refusal }) => (refusal.type === "CapabilityMissing" ? refusal.missing : []));
  const needed = [...new Set(missing)].map((capability) => speech.capability(capability));
  return labels.needed(speech.format.list(needed));
}

/** Whether nothing of what a score rests on is known: then silence says nothing either. */
function isUnmeasured({ score }: Pick<Assessment, "score">): boolean {
  return score.status === "unavailable" && score.reason === "nothing-measured";
}
