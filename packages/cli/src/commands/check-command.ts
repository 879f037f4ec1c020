import type { Assessment, HealthReport } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage } from "../arguments/choices.js";
import { healthOptions, languageOption } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { type ScoreThreshold, scoreThresholds } from "../arguments/score-threshold.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import type { Failure } from "../failure.js";
import { translated } from "../language/translated.js";
import { writeOutput } from "../output/write-output.js";
import { healthOfSource } from "../reading/health-of-source.js";
import type { Command } from "./command.js";

/** Reads a community and decides whether its scores are what they must be. */
export const checkCommand: Command = {
  name: "check",
  summary: "read a community and decide by thresholds, for pipelines",
  usage: "<source> [files…] --at-least <score=number> … --at-most <score=number> … [options]",
  options: {
    "at-least": { value: "<score=number>", many: true, help: "viability or engagement: higher is better" },
    "at-most": { value: "<score=number>", many: true, help: "continuityRisk: lower is better" },
    ...healthOptions,
    language: languageOption,
    output: { value: "<file>", help: "write the verdicts to a file" },
  },
  examples: [
    {
      words: "check posts.csv --at-least engagement=50",
      does: "ends with 0 (met), 10 (missed) or 11 (could not tell)",
    },
    {
      words: "check simulator --at-most continuityRisk=60 --as-of 2025-12-31",
      does: "several thresholds may be given",
    },
  ],
  execute: check,
};

/** What came of one threshold. */
interface Verdict {
  readonly outcome: "met" | "missed" | "untold";
  readonly text: string;
}

async function check(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const thresholds = scoreThresholds(given);
  if (thresholds.isErr()) return err(thresholds.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const health = await healthOfSource(given, io);
  if (health.isErr()) return err(health.error);
  const say = (text: string): string => translated(text, language.value);
  const verdicts = thresholds.value.map((threshold) => verdict(threshold, health.value.report));
  const text = verdicts.map(({ outcome, text }) => `${say(labelOf[outcome]).padEnd(15)} ${say(text)}\n`).join("");
  const written = await writeOutput(text, given.text("output"), io);
  if (written.isErr()) return err(written.error);
  const has = (outcome: Verdict["outcome"]): boolean => verdicts.some((one) => one.outcome === outcome);
  // Missed beats untold: one threshold that is missed for certain is enough to say no.
  if (has("missed")) return ok(exitStatus.missed);
  return ok(has("untold") ? exitStatus.untold : exitStatus.done);
}

const labelOf = { met: "met", missed: "MISSED", untold: "COULD NOT TELL" } as const;

function verdict({ pillar, bound, value }: ScoreThreshold, { assessments }: HealthReport): Verdict {
  const assessment = assessments.find((one) => one.pillar === pillar);
  const wanted = `at ${bound} ${value}`;
  if (assessment?.score.status !== "available")
    return { outcome: "untold", text: `${pillar} has no score (${whyNot(assessment)}); wanted ${wanted}` };
  const { score } = assessment.score;
  const isMet = bound === "least" ? score >= value : score <= value;
  return { outcome: isMet ? "met" : "missed", text: `${pillar} is ${score}; wanted ${wanted}` };
}

function whyNot(assessment: Assessment | undefined): string {
  if (assessment === undefined) return "it is not assessed";
  return `${Math.round(assessment.coverage * 100)}% of what it rests on could be measured`;
}
