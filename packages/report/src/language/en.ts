import { absence } from "./en/absence.js";
import { capabilities } from "./en/capabilities.js";
import { caveats, refusals } from "./en/caveats.js";
import { charts } from "./en/charts.js";
import { comparison } from "./en/comparison.js";
import { concept } from "./en/concept.js";
import { documentFindings } from "./en/document-findings.js";
import { duties } from "./en/duties.js";
import { evidence } from "./en/evidence.js";
import { federation } from "./en/federation.js";
import { findings } from "./en/findings.js";
import { flaws, remedies } from "./en/flaws.js";
import { goals } from "./en/goals.js";
import { history } from "./en/history.js";
import { involvement } from "./en/involvement.js";
import { labels } from "./en/labels.js";
import { load } from "./en/load.js";
import { page, shared, wins } from "./en/page.js";
import { plan } from "./en/plan.js";
import { reasonings } from "./en/reasonings.js";
import { recordKinds } from "./en/record-kinds.js";
import { source } from "./en/source.js";
import { units } from "./en/units.js";
import { viability } from "./en/viability.js";
import { measures, parts } from "./en/words.js";
import type { Language } from "./language.js";

/** A report in English. */
export const english: Language = {
  numbers: { locale: "en-GB", percent: "%", minutes: { one: "minute", other: "minutes" }, unknown: "unknown" },
  labels,
  absence,
  duties,
  load,
  charts,
  documentFindings,
  plan,
  concept,
  involvement,
  goals,
  viability,
  source,
  federation,
  comparison,
  history,
  evidence,
  page,
  shared,
  wins,
  pillars: {
    viability: {
      title: "Viability",
      question: "Can it live, and is it alive?",
      answers: {
        strong: "The community is clearly alive.",
        fair: "The community is alive, with weak spots.",
        weak: "The community is alive, but only just.",
        critical: "There is hardly any life in the community.",
      },
      strongBut: "The community is alive, but whether it stays so is in doubt.",
    },
    engagement: {
      title: "Engagement",
      question: "Do people really talk?",
      answers: {
        strong: "People hold real conversations.",
        fair: "There is conversation, with room for more.",
        weak: "There is little real conversation.",
        critical: "There is hardly any conversation.",
      },
      strongBut: "People hold real conversations, but not everybody gets a reply.",
    },
    continuityRisk: {
      title: "Continuity risk",
      question: "What hangs on one person?",
      answers: {
        strong: "The work is well spread; no one person holds it up.",
        fair: "Part of the work hangs on a few people.",
        weak: "Much of the work hangs on very few people.",
        critical: "Most of the work hangs on one person or a few.",
      },
      strongBut: "Most of the work is well spread, but not all of it.",
    },
    involvement: {
      title: "Support",
      question: "Is the organisation behind it?",
      answers: {
        strong: "The organisation stands behind the community.",
        fair: "Part of the organisation stands behind the community.",
        weak: "Few in the organisation stand behind the community.",
        critical: "The community stands alone in the organisation.",
      },
    },
  },
  bands: {
    "higher-is-better": { strong: "strong", fair: "fair", weak: "weak", critical: "critical" },
    "lower-is-better": { strong: "low", fair: "limited", weak: "high", critical: "critical" },
  },
  directions: { "higher-is-better": "higher is better", "lower-is-better": "lower is better" },
  stages: {
    inception:
      "Stage of life: building up. Members do not yet hold most of the conversation themselves, two periods on end.",
    establishment: "Stage of life: established. Members hold most of the conversation themselves.",
    maturity: "Stage of life: mature. Members hold nearly all of the conversation themselves.",
  },
  findings,
  flaws,
  remedies,
  caveats,
  refusals,
  measures,
  parts,
  units,
  capabilities,
  recordKinds,
  thresholdSources: {
    text: (name) => `practitioners' texts, ${name}`,
    published: (name) => name,
    ours: (name) => `our own: ${name}`,
    user: (name) => `your own: ${name}`,
  },
  reasonings,
};
