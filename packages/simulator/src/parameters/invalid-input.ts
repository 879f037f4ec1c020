import type { InvalidInput } from "@org/community-core/source";
import type { z } from "zod";

/** The plain error for what a schema found. */
export function invalidInput(subject: string, issues: readonly z.core.$ZodIssue[]): InvalidInput {
  const problems = issues.map(({ path, message }) => ({ path: pathText(path), message }));
  return { type: "InvalidInput", subject, problems };
}

/** The way to a value, as core writes it: `manager.absences[0].days`. */
function pathText(path: readonly PropertyKey[]): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? `[${step}]` : `${text === "" ? "" : "."}${String(step)}`;
  return text;
}
