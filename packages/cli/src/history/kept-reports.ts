import { mkdir, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { HealthReport } from "@org/community-core";
import { keepableReport } from "@org/community-core/comparison";
import { err, ok, type Result } from "neverthrow";
import type { CommandIo } from "../command-io.js";
import { type Failure, inputFailure, interrupted } from "../failure.js";
import { cannotWrite } from "../output/place-to-write.js";
import { writePrivately } from "../output/write-privately.js";
import { readReport } from "../people/report-file.js";
import { isSystemError } from "../system-error.js";

/** How the name of a kept report ends; before it stands its moment, so that names are in the order of time. */
const ending = ".health-report.json";

/** The name under which a report is kept: one for each moment. */
function keptName({ asOf }: Pick<HealthReport, "asOf">): string {
  return `${asOf.replaceAll(":", "-")}${ending}`;
}

/**
 * Keeps a report in a folder, for its owner alone, without the people whose source lets nobody keep them. One of the same moment
 * is replaced, unless it is of another community or made otherwise.
 */
export async function keepReport(report: HealthReport, folder: string, io: CommandIo): Promise<Result<void, Failure>> {
  const path = resolve(io.cwd, folder);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return err(cannotWrite(folder));
  }
  const name = keptName(report);
  const clash = await otherReport(join(path, name), report, io);
  if (clash) {
    const next = "Keep reports of each community, time zone and number of days in a folder of its own.";
    return err(inputFailure(`${folder} has a report of this moment that is of other sources or made otherwise.`, next));
  }
  const text = `${JSON.stringify(keepableReport(report), null, 2)}\n`;
  return writePrivately(join(path, name), [text], join(folder, name), io.signal);
}

async function otherReport(path: string, report: HealthReport, io: CommandIo): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return false;
  // A pipe of that name could keep its reader waiting for ever.
  if (!there.isFile()) return true;
  const read = await readReport(path, io);
  return read.isErr() || frameOf(read.value.report) !== frameOf(report);
}

function frameOf({ sources, timeZone, window }: HealthReport): string {
  return JSON.stringify([sources.map(({ source }) => source).sort(), timeZone, window.from, window.until]);
}

/** The reports of a folder, with what is said of files that were left out. */
export interface KeptReports {
  readonly reports: readonly HealthReport[];
  /** The files that were read, as the folder was named. */
  readonly files: readonly string[];
  readonly remarks: readonly Failure[];
}

const hour = 3_600_000;

/** Reads every report that is kept in a folder. What cannot be read, or should have been deleted, is left out and said. */
export async function readKeptReports(folder: string, io: CommandIo): Promise<Result<KeptReports, Failure>> {
  const path = resolve(io.cwd, folder);
  let names: readonly string[];
  try {
    names = await namesOfReports(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return err(inputFailure(`The folder ${folder} cannot be read.`, "Check its path and who may read it."));
  }
  if (names.length === 0) {
    const next = `Keep one with community-health report <source> --keep ${folder}.`;
    return err(inputFailure(`There is no kept report in ${folder}.`, next));
  }
  const reports: HealthReport[] = [];
  const remarks: Failure[] = [];
  for (const name of names) {
    if (io.signal.aborted) return err(interrupted);
    const read = await readReport(join(folder, name), io);
    if (read.isErr()) remarks.push(read.error);
    else if (isOverdue(read.value.report, io.now()))
      remarks.push(inputFailure(`${join(folder, name)} is older than its source lets it be kept.`, "Delete it."));
    else reports.push(read.value.report);
  }
  return ok({ reports, remarks, files: names.map((name) => join(folder, name)) });
}

/** What is called like a kept report, in the order of time. A pipe is none: whoever opens it may wait for ever. */
async function namesOfReports(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const isReport = ({ name }: (typeof entries)[number]): boolean => name.endsWith(ending);
  return entries.flatMap((entry) => (isReport(entry) && !entry.isFIFO() ? entry.name : [])).sort();
}

/** Whether what a report sums up is older than one of its sources lets sums be kept. */
function isOverdue({ sources, asOf }: HealthReport, now: number): boolean {
  return sources.some(({ retention = {} }) => {
    const { aggregateHours } = retention;
    return aggregateHours !== undefined && Date.parse(asOf) + aggregateHours * hour < now;
  });
}
