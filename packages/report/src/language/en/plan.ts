import type { PlanWords } from "../plan-words.js";
import { approaches, criteria } from "./plan-approaches.js";
import { talkFindings } from "./plan-conversation-findings.js";
import { groundFindings } from "./plan-grounds-findings.js";
import { workFindings } from "./plan-work-findings.js";

/** What is said of a plan, in English. */
export const plan: PlanWords = {
  title: "What the plan does not say yet",
  nothingFound:
    "Nothing is missing and nothing contradicts. That says that the plan is thought through, not that the community will live.",
  findings: { ...talkFindings, ...groundFindings, ...workFindings },
  approachesTitle: "Four ways to be in a community",
  approachesNote:
    "What the plan says of the situation, for each way. Nothing is added up: one argument against may outweigh all others.",
  approaches,
  criteria,
  speaks: { for: "for", against: "against", open: "open" },
};
