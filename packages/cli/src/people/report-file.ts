import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type HealthReport, reportWithoutPeople } from "@org/community-core";
import { readHealthReport, type UnknownReportVersion } from "@org/community-core/comparison";
import type { InvalidInput } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure } from "../failure.js";
import { writeWhole } from "../output/write-output.js";

/** A report of an earlier run, from a file. */
export interface ReportFile {
  readonly path: string;
  /** As it was given on the command line. */
  readonly named: string;
  readonly report: HealthReport;
}

/** Reads a report of an earlier run. */
export async function readReport(named: string, cwd: string): Promise<Result<ReportFile, Failure>> {
  const path = resolve(cwd, named);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return err(inputFailure(`The report ${named} cannot be read.`, "Check its path and who may read it."));
  }
  return readHealthReport(jsonOf(text))
    .map((report) => ({ path, named, report }))
    .mapErr((error) => notAReport(named, error));
}

function notAReport(named: string, error: InvalidInput | UnknownReportVersion): Failure {
  if (error.type === "UnknownReportVersion") {
    const what = `${named} is a health report of version ${error.found}, and this program reads version ${error.known.join(", ")}.`;
    return inputFailure(what, "Use the release that wrote it, or a later one.");
  }
  const next = "A report in JSON is made by report --format json, and one that can be mended with --keyed besides.";
  return inputFailure(`${named} is no health report in JSON, version 1.`, next);
}

/** Opens a report in which people can be recognised, or says why they cannot. */
export async function openReport(named: string, cwd: string): Promise<Result<ReportFile, Failure>> {
  const read = await readReport(named, cwd);
  if (read.isErr() || read.value.report.pseudonyms === "keyed") return read;
  const next = "Delete it, or make it anew with --keyed.";
  return err(inputFailure(`The report ${named} numbers its people, so that nobody can be recognised in it.`, next));
}

/** What became of a report from which people were taken. */
export type ReportOutcome = "rewritten" | "names-none-of-them";

/** Takes people out of a report and writes it again if it named any of them. */
export async function rewriteReport(
  { path, named, report }: ReportFile,
  people: ReadonlySet<string>,
): Promise<Result<ReportOutcome, Failure>> {
  const left = reportWithoutPeople(report, people);
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
