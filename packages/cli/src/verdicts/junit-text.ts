import type { Verdict } from "./verdict.js";

/**
 * Verdicts as a JUnit file, in the form that CI servers read: a test case for each threshold, a failure where it was missed
 * and an error where it could not be told, so that neither looks like a success.
 */
export function junitText(verdicts: readonly Verdict[]): string {
  const count = (outcome: Verdict["outcome"]): number => verdicts.filter((one) => one.outcome === outcome).length;
  const counts = `tests="${verdicts.length}" failures="${count("missed")}" errors="${count("untold")}"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="community-health" ${counts}>`,
    `  <testsuite name="check" ${counts}>`,
    ...verdicts.flatMap(testCase),
    "  </testsuite>",
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

const elementOf = { missed: "failure", untold: "error" } as const;

function testCase({ outcome, wanted, text }: Verdict): readonly string[] {
  const head = `    <testcase classname="community-health.check" name="${escaped(wanted)}"`;
  if (outcome === "met") return [`${head}/>`];
  return [`${head}>`, `      <${elementOf[outcome]} type="${outcome}" message="${escaped(text)}"/>`, "    </testcase>"];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
