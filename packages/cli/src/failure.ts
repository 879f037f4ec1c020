import type { InvalidInput } from "@org/community-core/source";
import { type ExitStatus, exitStatus } from "./exit-status.js";
import type { FailureDetail } from "./failure-detail.js";
import { plainProblemDetail } from "./language/document-details.js";

/** Why a command could not do its work: what happened and where, and what to do next. Plain data. */
export interface Failure {
  readonly type: "Failure";
  readonly status: Exclude<ExitStatus, 0>;
  /** What happened, as a sentence. */
  readonly what: FailureDetail;
  /** Where and what exactly, one line each. */
  readonly details?: readonly FailureDetail[];
  /** What to do next, as a sentence. */
  readonly next?: FailureDetail;
}

/** The command line is wrong. */
export function usageFailure(what: string, next?: string): Failure {
  return { type: "Failure", status: exitStatus.usage, what, ...(next === undefined ? {} : { next }) };
}

/** The input or the source is wrong. */
export function inputFailure(what: FailureDetail, next?: FailureDetail, details?: readonly FailureDetail[]): Failure {
  return {
    type: "Failure",
    status: exitStatus.input,
    what,
    ...(details === undefined ? {} : { details }),
    ...(next === undefined ? {} : { next }),
  };
}

/** The user ended it. */
export const interrupted: Failure = {
  type: "Failure",
  status: exitStatus.interrupted,
  what: "Interrupted; nothing was written.",
};

/** Options that an adapter refused, with everything that is wrong with them. */
export function optionsFailure({ subject, problems }: InvalidInput): Failure {
  return {
    type: "Failure",
    status: exitStatus.usage,
    what: `The ${subject} are not right.`,
    details: problems.map(plainProblemDetail),
    next: "Correct them in the file of --options or by --option key=value.",
  };
}

/** A failure as lines for a person. */
export function failureText({ what, details = [], next }: Failure): string {
  const lines = [
    `community-health: ${inEnglish(what)}`,
    ...details.map((line) => `  ${inEnglish(line)}`),
    ...(next ? [`→ ${inEnglish(next)}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function inEnglish(text: FailureDetail): string {
  return typeof text === "string" ? text : text.en;
}
