import { resolve } from "node:path";
import { type HealthReport, reportWithoutPeople } from "@org/community-core";
import { readHealthReport, type UnknownReportVersion } from "@org/community-core/comparison";
import {
  type FederationReport,
  federationReportSchema,
  federationReportWithoutPeople,
} from "@org/community-core/federation";
import type { InvalidInput } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type FilePlace, fileBytes } from "../documents/file-bytes.js";
import { type Failure, inputFailure, interrupted } from "../failure.js";
import { writeWhole } from "../output/write-output.js";

/** A report in which people may be named. */
export type StoredReport = HealthReport | FederationReport;

/** A report of an earlier run, from a file. */
export interface ReportFile<R extends StoredReport = HealthReport> {
  readonly path: string;
  /** As it was given on the command line. */
  readonly named: string;
  readonly report: R;
}

/** Reads a report of an earlier run. */
export async function readReport(named: string, place: FilePlace): Promise<Result<ReportFile, Failure>> {
  const content = await readJson(named, place);
  return content.andThen((json) => healthReportOf(json, named, place));
}

function healthReportOf(json: unknown, named: string, { cwd }: FilePlace): Result<ReportFile, Failure> {
  return readHealthReport(json)
    .map((report) => ({ path: resolve(cwd, named), named, report }))
    .mapErr((error) => notAReport(named, error));
}

/** Opens a report in which people can be recognised, or says why they cannot. */
export async function openReport(named: string, place: FilePlace): Promise<Result<ReportFile<StoredReport>, Failure>> {
  const content = await readJson(named, place);
  if (content.isErr()) return err(content.error);
  // The cast: it meets the schema.
  const stored: Result<ReportFile<StoredReport>, Failure> = federationReportSchema.safeParse(content.value).success
    ? ok({ path: resolve(place.cwd, named), named, report: content.value as FederationReport })
    : healthReportOf(content.value, named, place);
  if (stored.isErr() || stored.value.report.pseudonyms === "keyed") return stored;
  const next = "Delete it, or make it anew with --keyed.";
  return err(inputFailure(`The report ${named} numbers its people, so that nobody can be recognised in it.`, next));
}

/** What became of a report from which people were taken. */
export type ReportOutcome = "rewritten" | "names-none-of-them";

/** Takes people out of a report and writes it again if it named any of them. */
export async function rewriteReport(
  { path, named, report }: ReportFile<StoredReport>,
  people: ReadonlySet<string>,
): Promise<Result<ReportOutcome, Failure>> {
  const left =
    report.schema === "federation-report@1"
      ? federationReportWithoutPeople(report, people)
      : reportWithoutPeople(report, people);
  const text = JSON.stringify(left, null, 2);
  if (left !== report) {
    const written = await writeWhole(path, `${text}\n`, named);
    if (written.isErr()) return err(written.error);
  }
  // A later version of the report may name people where this one does not look.
  if ([...people].some((pseudonym) => text.includes(pseudonym))) {
    const next = "Delete it, or use the version that made it.";
    return err(inputFailure(`The report ${named} still names somebody, in a place that is not known here.`, next));
  }
  return ok(left === report ? "names-none-of-them" : "rewritten");
}

/** Far more than a report takes; a larger file is another than was meant. */
const mostMebibytes = 64;
const mostBytes = mostMebibytes * 1024 * 1024;

async function readJson(named: string, place: FilePlace): Promise<Result<unknown, Failure>> {
  let bytes: Buffer | undefined;
  try {
    bytes = await fileBytes(named, mostBytes, place);
  } catch {
    return err(inputFailure(`The report ${named} cannot be read.`, "Check its path and who may read it."));
  }
  if (bytes === undefined) return err(interrupted);
  if (bytes.length <= mostBytes) return ok(jsonOf(bytes.toString("utf8")));
  const what = `${named} is larger than ${mostMebibytes} MB, the most that is read of a report.`;
  return err(inputFailure(what, "Check that it is the right file."));
}

function notAReport(named: string, error: InvalidInput | UnknownReportVersion): Failure {
  if (error.type === "UnknownReportVersion") {
    const what = `${named} is a health report of version ${error.found}, and this program reads version ${error.known.join(", ")}.`;
    return inputFailure(what, "Use the release that wrote it, or a later one.");
  }
  const next = "A report in JSON is made by report --format json, and one that can be mended with --keyed besides.";
  return inputFailure(`${named} is no health report in JSON, version 1.`, next);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
