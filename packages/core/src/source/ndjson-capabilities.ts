import { err, ok, type Result } from "neverthrow";
import { shownCapabilities } from "../dataset/observation/shown-capabilities.js";
import { type Capability, capabilities } from "../model/capability.js";
import type { FactRecord, IssueRecord, SourceRecord } from "./records.js";
import type { SourceError } from "./source-error.js";

const sampleSize = 10_000;

/**
 * What records show: the capabilities that the first 10,000 facts or so prove by example, and those that their
 * observations say were looked at. Reads no further.
 *
 * @returns The capabilities in their usual order; an error if the input broke off before any fact.
 */
export async function capabilitiesOfNdjson(
  batches: AsyncIterable<readonly SourceRecord[]>,
): Promise<Result<readonly Capability[], SourceError>> {
  const facts: FactRecord[] = [];
  let trouble: IssueRecord | undefined;
  for await (const batch of batches) {
    for (const record of batch) {
      if (record.kind === "issue") trouble = moreTelling(trouble, record);
      else if (record.kind !== "removal" && record.kind !== "end") facts.push(record);
    }
    if (facts.length >= sampleSize) break;
  }
  if (facts.length === 0 && trouble?.severity === "error") {
    const { kind: _, severity: __, count: ___, ...said } = trouble;
    return err({ type: "SourceError", ...said });
  }
  const observed = facts.flatMap((fact) => (fact.kind === "observation" ? fact.kinds : []));
  const shown = new Set([...shownCapabilities(facts), ...observed]);
  return ok(capabilities.filter((capability) => shown.has(capability)));
}

/** The first bad line says most, unless the input as a whole is something else. */
function moreTelling(known: IssueRecord | undefined, issue: IssueRecord): IssueRecord {
  return known === undefined || issue.code === "not-ndjson" ? issue : known;
}
