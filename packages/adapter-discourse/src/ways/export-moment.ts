import { type Instant, utcInstant } from "@org/community-core/source";

/** When an export was made by its name, such as `user-list-260131-081530.csv`: `yymmdd-HHMMSS`, in UTC. */
export function exportMoment(name: string): Instant | undefined {
  const parts = /-(\d\d)(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(?!\d)/.exec(name)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  return utcInstant(2_000 + year, month, day, hour, minute, second);
}
