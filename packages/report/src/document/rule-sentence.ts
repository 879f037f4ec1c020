import type { EvidenceRule } from "@org/community-core/evidence";
import type { RuleNumbers } from "../language/evidence-words.js";
import type { Speech } from "../speech/speech.js";

/** How the rows of a figure make it, with the numbers of its rule. */
export function ruleSentence(rule: EvidenceRule, speech: Speech): string {
  return speech.language.evidence.rules[rule.name](numbersOf(rule, speech));
}

function numbersOf(rule: EvidenceRule, { format, language }: Speech): RuleNumbers {
  const { roles } = language.evidence;
  const number = (value: number | undefined): string => (value === undefined ? "" : format.number(value));
  const { active, mostActive } = rule.name === "critical-mass" ? rule : {};
  return {
    than: "than" in rule ? number(rule.than) : "",
    least: "least" in rule ? number(rule.least) : "",
    most: "most" in rule ? number(rule.most) : "",
    days: "days" in rule ? number(rule.days) : "",
    probability: "probability" in rule ? format.share(rule.probability) : "",
    active: number(active?.than),
    mostActive: number(mostActive?.than),
    neededActive: active?.needed === undefined ? "?" : number(active.needed),
    neededMostActive: mostActive?.needed === undefined ? "?" : number(mostActive.needed),
    people: rule.name === "reference-table" ? rule.people.replace("-", "–") : "",
    of: rule.name === "ratio" ? roles[rule.of] : "",
    to: rule.name === "ratio" ? roles[rule.to] : "",
    silence: rule.name === "reference-table" ? (columns[rule.silence] ?? rule.silence) : "",
  };
}

/** The columns of the table, in signs that need no language. */
const columns: Readonly<Record<string, string>> = { "under-14": "< 14", "14-to-30": "14–30", "over-30": "> 30" };
