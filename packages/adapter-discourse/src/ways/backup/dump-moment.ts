import { basename } from "node:path";
import { type Instant, utcInstant } from "@org/community-core/source";

/** When `pg_dump` says that it began, if it says so in UTC: `2026-01-31 08:15:30 UTC`. */
export function momentInWords(startedOn: string | undefined): Instant | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d) (UTC|GMT)$/.exec(startedOn ?? "");
  return momentOf(parts);
}

/** When a backup was made by its name, such as `forum-2026-01-31-081530-v20260120.tar.gz`. */
export function momentInName(path: string): Instant | undefined {
  return momentOf(/-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(\d\d)-v\d+/.exec(basename(path)));
}

function momentOf(parts: RegExpExecArray | null): Instant | undefined {
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  return utcInstant(year, month, day, hour, minute, second);
}
