import { err, ok, type Result } from "neverthrow";
import type { InvalidInput } from "../../model/errors.js";
import { invalidInput } from "../../model/noun.js";
import type { HealthReport } from "../report/health-report.js";
import { healthReportSchema } from "./health-report-schema.js";

/** A health report of a version that is not read here. */
export interface UnknownReportVersion {
  readonly type: "UnknownReportVersion";
  /** Its number. */
  readonly found: number;
  /** The numbers that are read. */
  readonly known: readonly number[];
}

/** The versions of the health report that are read. None is ever dropped: a stored report stays readable. */
export const healthReportVersions: readonly number[] = [1];

/**
 * A health report that was stored, from what its JSON holds. Keys that are not known are kept, so that a report of a later
 * release of the same version is read too.
 *
 * @returns The report; `UnknownReportVersion` where it is of another version, which a later release wrote; `InvalidInput` where it
 * is no health report, with what is wrong and where.
 * @example
 * readHealthReport({ schema: "community-health-report@7" })._unsafeUnwrapErr() // => { type: "UnknownReportVersion", found: 7, known: [1] }
 * readHealthReport("a text")._unsafeUnwrapErr().type // => "InvalidInput"
 */
export function readHealthReport(content: unknown): Result<HealthReport, InvalidInput | UnknownReportVersion> {
  const found = versionOf(content);
  if (found !== undefined && !healthReportVersions.includes(found))
    return err({ type: "UnknownReportVersion", found, known: healthReportVersions });
  const parsed = healthReportSchema.safeParse(content, { reportInput: true });
  if (!parsed.success) return err(invalidInput("health report", parsed.error.issues));
  // The cast: it meets the schema. Not what the schema read of it, so that what it says stays in its order.
  return ok(content as HealthReport);
}

function versionOf(content: unknown): number | undefined {
  if (typeof content !== "object" || content === null || !("schema" in content)) return undefined;
  const [, version] = /^community-health-report@(\d{1,6})$/.exec(String(content.schema)) ?? [];
  return version === undefined ? undefined : Number(version);
}
